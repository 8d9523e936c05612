using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Prose;
using Newslint.Prose.Folders;

namespace Newslint.Rules;

/// <summary>What a rule sees of one article, and where it reports.</summary>
public sealed class RuleContext
{
    /// <summary>What the patterns of one rule may take for one article.</summary>
    internal static readonly TimeSpan TimeOfRule = TimeSpan.FromSeconds(2);

    private readonly List<Finding> _findings;
    private readonly ImmutableArray<string>.Builder _notes;
    private Dictionary<object, object>? _remembered;

    internal RuleContext(ProseModel prose, RuleSettings settings, PhraseHits hits, List<Finding> findings, ImmutableArray<string>.Builder notes)
    {
        Prose = prose;
        Settings = settings;
        Hits = hits;
        _findings = findings;
        _notes = notes;
    }

    /// <summary>The article.</summary>
    public Article Article => Prose.Article;

    /// <summary>The prose model of the article.</summary>
    public ProseModel Prose { get; }

    /// <summary>What is configured for the path of the article.</summary>
    public RuleSettings Settings { get; }

    /// <summary>What the other documents of the folder have in common with the article; null where it is linted by itself.</summary>
    public FolderView? Folder { get; internal init; }

    internal PhraseHits Hits { get; }

    /// <summary>The number of the first phrase list of the rule that is running.</summary>
    internal int FirstList { get; private set; }

    private Rule? Rule { get; set; }

    private TimeSpan Spent { get; set; }

    /// <summary>Reports a finding of the rule that is running.</summary>
    /// <param name="span">The flagged words in the article text.</param>
    /// <param name="arguments">What stands for the placeholders of the rule's message.</param>
    /// <param name="related">Places that explain the finding, in the article text.</param>
    /// <param name="atMost">A severity that the finding does not exceed.</param>
    /// <param name="fix">What would mend it, in the article text; the host drops it where the source file does not hold the same characters.</param>
    public void Report(
        TextSpan span,
        ImmutableArray<string> arguments = default,
        ImmutableArray<RelatedLocation> related = default,
        Severity atMost = Severity.Error,
        Fix? fix = null) =>
        _findings.Add(new Finding(
            Rule!.Descriptor,
            span,
            arguments.IsDefault ? [] : arguments,
            related.IsDefault ? [] : related,
            atMost)
        { Fix = fix });

    /// <summary>
    /// The value of an option of the rule that is running: as configured, else as the house style has it, else its default. A value
    /// that cannot be one is told in the notes of the report and not used.
    /// </summary>
    /// <exception cref="ArgumentException">The rule has no such option.</exception>
    public string Option(string name)
    {
        var rule = Rule!.Descriptor;
        var option = rule.Options.FirstOrDefault(known => known.Name == name)
            ?? throw new ArgumentException($"Rule '{rule.Id}' has no option '{name}'.", nameof(name));
        var usual = rule.Styles.GetValueOrDefault(Settings.Style)?.Options.GetValueOrDefault(name) ?? option.Default;
        if (Settings.Option(option.KeyFor(rule.Id)) is not { } given)
        {
            return usual;
        }

        if (option.Allows(given))
        {
            return given;
        }

        var note = $"'{given}' cannot be the value of '{option.KeyFor(rule.Id)}', which is {option.Expected}. '{usual}' is used.";
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }

        return usual;
    }

    /// <summary>What <paramref name="make"/> gives, made once for each article.</summary>
    internal T Remember<T>(object key, Func<RuleContext, T> make)
        where T : class
    {
        _remembered ??= new Dictionary<object, object>(ReferenceEqualityComparer.Instance);
        if (!_remembered.TryGetValue(key, out var known))
        {
            known = make(this);
            _remembered.Add(key, known);
        }

        return (T)known;
    }

    /// <summary>Counts time that a pattern took.</summary>
    /// <exception cref="RuleBudgetException">It was the last that the rule had for this article.</exception>
    internal void Spend(TimeSpan time)
    {
        Spent += time;
        if (Spent > TimeOfRule)
        {
            throw new RuleBudgetException();
        }
    }

    /// <summary>From now on findings are those of <paramref name="rule"/>.</summary>
    internal void Begin(Rule rule, int firstList)
    {
        Rule = rule;
        FirstList = firstList;
        Spent = TimeSpan.Zero;
    }
}
