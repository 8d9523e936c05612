using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>
/// A kind of unit: its name in rule files, where its units come from and what can be known of them. This is the one
/// table that conditions, messages and documentation are made from.
/// </summary>
internal sealed class UnitTable
{
    // In the order of UnitKind. Tables are made when they are first asked for: a run needs few of them.
    private static readonly string[] AllNames =
    [
        "document", "block", "line", "sentence", "quotation", "mark", "mention", "title-conflict", "date", "dated-action", "elapsed-time", "event",
        "number", "percent", "word", "name", "person", "title", "speaker", "attribution", "former-name",
        "former-money", "late-person", "name-variant", "age", "match",
    ];

    /// <summary>The kind.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>Its name in rule files.</summary>
    public required string Name { get; init; }

    /// <summary>The units of an article, sorted by span.</summary>
    public required Func<ProseModel, IReadOnlyList<ITextUnit>> UnitsOf { get; init; }

    /// <summary>What can be known of a unit, beside what all units have.</summary>
    public required UnitField[] Fields { get; init; }

    /// <summary>The table of a kind.</summary>
    public static UnitTable Of(UnitKind kind) => kind switch
    {
        UnitKind.Document => DocumentUnits.Table,
        UnitKind.Block => BlockUnits.Table,
        UnitKind.Line => LineUnits.Table,
        UnitKind.Sentence => SentenceUnits.Table,
        UnitKind.Quotation => QuotationUnits.Table,
        UnitKind.Mark => MarkUnits.Table,
        UnitKind.Mention => MentionUnits.Table,
        UnitKind.TitleConflict => TitleConflictUnits.Table,
        UnitKind.Date => DateUnits.Table,
        UnitKind.DatedAction => DatedActionUnits.Table,
        UnitKind.ElapsedTime => ElapsedTimeUnits.Table,
        UnitKind.Event => EventUnits.Table,
        UnitKind.Number => NumberUnits.Table,
        UnitKind.Percent => NumberUnits.Percentages,
        UnitKind.Word => WordUnits.Table,
        UnitKind.Name => NameUnits.Table,
        UnitKind.Person => PersonUnits.Table,
        UnitKind.Title => TitleUnits.Table,
        UnitKind.Speaker => SpeakerUnits.Table,
        UnitKind.Attribution => AttributionUnits.Table,
        UnitKind.FormerName => FormerNameUnits.Table,
        UnitKind.FormerMoney => FormerMoneyUnits.Table,
        UnitKind.LatePerson => LatePersonUnits.Table,
        UnitKind.NameVariant => NameVariantUnits.Table,
        UnitKind.Age => AgeUnits.Table,
        _ => MatchUnits.Table,
    };

    /// <summary>The table with a name; null where there is none.</summary>
    public static UnitTable? Named(string name) => Array.IndexOf(AllNames, name) is var kind and >= 0 ? Of((UnitKind)kind) : null;

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => AllNames;

    /// <summary>The names of the units that every article has by itself; matches are those of a rule.</summary>
    public static IEnumerable<string> NamesInArticles => AllNames.Where(name => name != MatchUnits.Name);

    /// <summary>The field with a name, of this kind or of all; null where there is none.</summary>
    public UnitField? Field(string name) =>
        Array.Find(Fields, field => field.Name == name) ?? Array.Find(CommonFields.All, field => field.Name == name);

    /// <summary>The names of all fields.</summary>
    public IEnumerable<string> FieldNames => Fields.Concat(CommonFields.All).Select(known => known.Name);

    internal static FlagField Flag<T>(string name, string description, Func<T, bool> read)
        where T : class, ITextUnit => new(name, description, (_, unit) => read((T)unit));

    internal static NumberField Number<T>(string name, string description, Func<T, int> read)
        where T : class, ITextUnit => new(name, description, (_, unit) => read((T)unit));

    internal static NumberField Number<T>(string name, string description, Func<RuleContext, T, int> read)
        where T : class, ITextUnit => new(name, description, (context, unit) => read(context, (T)unit));

    internal static ChoiceField Choice<T>(string name, string description, string[] choices, Func<T, string> read, Func<string, string[]?>? signs = null)
        where T : class, ITextUnit => new(name, description, choices, (_, unit) => read((T)unit)) { Signs = signs };

    internal static TextField Words<T>(string name, string description, Func<RuleContext, T, string> read)
        where T : class, ITextUnit => new(name, description, (context, unit) => read(context, (T)unit));

    internal static SpanField Part<T>(string name, string description, Func<T, TextSpan?> read)
        where T : class, ITextUnit => new(name, description, unit => read((T)unit));

    /// <summary>A key that messages print as it is, or as “none”.</summary>
    internal static KeyField Key<T>(string name, string description, Func<RuleContext, T, string?> read)
        where T : class, ITextUnit => new(name, description, (context, unit) => read(context, (T)unit), (context, unit) => read(context, (T)unit) ?? "none");

    /// <summary>A key that messages print in other words.</summary>
    internal static KeyField Key<T>(string name, string description, Func<RuleContext, T, string?> read, Func<RuleContext, T, string> print)
        where T : class, ITextUnit => new(name, description, (context, unit) => read(context, (T)unit), (context, unit) => print(context, (T)unit));
}
