using Newslint.Rules.Yaml;

namespace Newslint.Rules;

/// <summary>
/// A check. It registers an action for each kind of unit that it wants to be asked about, as Roslyn's analyzers do, and
/// keeps no state between calls: one rule serves all articles and threads.
/// </summary>
public abstract class Rule
{
    /// <summary>What is known about the rule.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Whether the rule can say nothing about an article without a date.</summary>
    public virtual bool NeedsDate => false;

    /// <summary>Whether the rule asks for <see cref="RuleContext.Folder"/>: a run over several files reads all of them once before it lints any.</summary>
    public virtual bool NeedsFolder => false;

    /// <summary>Registers the rule's actions; called once, before any article.</summary>
    public abstract void Register(RuleRegistrar registrar);

    /// <summary>What an article lacks that the rule cannot do without, as a clause; null for nothing.</summary>
    internal virtual string? Lacks(RuleContext context) => NeedsDate && context.Prose.DocumentDate is null ? "the article has no date" : null;

    /// <summary>Whether an article may hold anything for the rule; false saves its actions from being run.</summary>
    internal virtual bool MayApply(RuleContext context) => true;

    /// <summary>The phrases that the host looks for on behalf of the rule, by the list numbers that it knows.</summary>
    internal virtual IReadOnlyList<LiteralList> PhraseLists => [];

    /// <summary>
    /// Phrase lists of the rule, of which every article that holds anything for it has a hit of at least one; null where no lists tell.
    /// The host does not look at the rule where all of them are silent.
    /// </summary>
    internal virtual IReadOnlyList<int>? Wakers => null;
}
