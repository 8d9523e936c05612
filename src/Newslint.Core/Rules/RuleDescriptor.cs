using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Newslint.Rules;

/// <summary>What is known about a rule before it has seen a text: its name, its page, its default severity.</summary>
public sealed class RuleDescriptor
{
    private DiagnosticDescriptor? _roslyn;
    private ImmutableArray<RuleExample> _examples = [];

    /// <summary>The id, such as <c>NL1701</c>; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The kebab-case name; one can say “allow ‹name›”.</summary>
    public required string Name { get; init; }

    /// <summary>One of the closed list of <see cref="RuleCategories"/>.</summary>
    public required string Category { get; init; }

    /// <summary>The severity where nobody has set another.</summary>
    public required Severity DefaultSeverity { get; init; }

    /// <summary>One sentence: what the rule finds.</summary>
    public required string Summary { get; init; }

    /// <summary>Why a desk should care.</summary>
    public required string Why { get; init; }

    /// <summary>The message with numbered placeholders, <c>{0}</c> and so on, as Roslyn and SARIF write them.</summary>
    public required string MessageFormat { get; init; }

    /// <summary>Examples of what the rule reports and of what it leaves alone.</summary>
    public ImmutableArray<RuleExample> Examples
    {
        get => ExamplesLater is null || !_examples.IsEmpty ? _examples : _examples = ExamplesLater();
        init => _examples = value;
    }

    /// <summary>The ids of rules whose findings give way where they overlap one of this rule.</summary>
    public ImmutableArray<string> Supersedes { get; init; } = [];

    /// <summary>Categories whose rules this one gives way to where their findings overlap: it finds by looks or by repetition what they know by name.</summary>
    public ImmutableArray<string> GivesWayTo { get; init; } = [];

    /// <summary>Pages that say more.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>What a newsroom can set, by name.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <summary>What house styles make of the rule; empty where all treat it alike.</summary>
    public ImmutableSortedDictionary<string, RuleStyle> Styles { get; init; } = ImmutableSortedDictionary<string, RuleStyle>.Empty;

    /// <summary>The severity in a house style where nobody has set another.</summary>
    public Severity SeverityIn(string style) =>
        Styles.IsEmpty ? DefaultSeverity : Styles.GetValueOrDefault(style)?.Severity ?? DefaultSeverity;

    /// <summary>The same as Roslyn knows it.</summary>
    public DiagnosticDescriptor Roslyn => _roslyn ??= new DiagnosticDescriptor(
        Id, Name, MessageFormat, Category, ToRoslyn(DefaultSeverity), DefaultSeverity != Severity.None, Why);

    /// <summary>Gives the examples when they are asked for; null where they are there already. Linting asks for none.</summary>
    internal Func<ImmutableArray<RuleExample>>? ExamplesLater { get; init; }

    internal static DiagnosticSeverity ToRoslyn(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    /// <summary>Whether findings of <paramref name="other"/> give way where they overlap one of this rule. Of two rules that give way to a category neither does by that.</summary>
    public bool IsStrongerThan(RuleDescriptor other) =>
        Supersedes.Contains(other.Id) || (GivesWayTo.IsEmpty && other.GivesWayTo.Contains(Category));
}
