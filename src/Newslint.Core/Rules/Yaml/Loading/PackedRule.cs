namespace Newslint.Rules.Yaml.Loading;

/// <summary>
/// A rule of which only the outside is known until a phrase wakes it: of thousands of rules a run wakes a few, and what they look for is made
/// of YAML values at no small cost.
/// </summary>
/// <param name="descriptor">What is known about it.</param>
/// <param name="lists">Its phrases.</param>
/// <param name="wakers">The lists that wake it; null where it does not sleep.</param>
/// <param name="unpack">Makes the rule itself. Two threads may both make it, and either serves.</param>
internal sealed class PackedRule(RuleDescriptor descriptor, IReadOnlyList<LiteralList> lists, int[]? wakers, Func<Rule> unpack) : Rule
{
    private Rule? _rule;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => descriptor;

    /// <inheritdoc/>
    public override bool NeedsDate => Unpacked.NeedsDate;

    internal override IReadOnlyList<LiteralList> PhraseLists => lists;

    internal override IReadOnlyList<int>? Wakers => wakers;

    private Rule Unpacked => _rule ??= unpack();

    /// <inheritdoc/>
    public override void Register(RuleRegistrar registrar) => Unpacked.Register(registrar);

    internal override string? Lacks(RuleContext context) => Unpacked.Lacks(context);

    internal override bool MayApply(RuleContext context) => Unpacked.MayApply(context);
}
