using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>
/// A kind of unit: its name in rule files, where its units come from and what can be known of them. This is the one
/// table that conditions, messages and documentation are made from.
/// </summary>
internal sealed class UnitTable
{
    private static readonly UnitTable[] All =
    [
        DocumentUnits.Table, BlockUnits.Table, LineUnits.Table, SentenceUnits.Table,
        QuotationUnits.Table, MentionUnits.Table, DateUnits.Table, EventUnits.Table, MatchUnits.Table,
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
    public static UnitTable Of(UnitKind kind) => All[(int)kind];

    /// <summary>The table with a name; null where there is none.</summary>
    public static UnitTable? Named(string name) => Array.Find(All, table => table.Name == name);

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => All.Select(table => table.Name);

    /// <summary>The names of the units that every article has by itself; matches are those of a rule.</summary>
    public static IEnumerable<string> NamesInArticles => All.Where(table => table.Kind != UnitKind.Match).Select(table => table.Name);

    /// <summary>The field with a name, of this kind or of all; null where there is none.</summary>
    public UnitField? Field(string name) =>
        Array.Find(Fields, field => field.Name == name) ?? Array.Find(CommonFields.All, field => field.Name == name);

    /// <summary>The names of all fields.</summary>
    public IEnumerable<string> FieldNames => Fields.Concat(CommonFields.All).Select(known => known.Name);

    internal static FlagField Flag<T>(string name, string description, Func<T, bool> read)
        where T : class, ITextUnit => new(name, description, (_, unit) => read((T)unit));

    internal static NumberField Number<T>(string name, string description, Func<T, int> read)
        where T : class, ITextUnit => new(name, description, (_, unit) => read((T)unit));

    internal static ChoiceField Choice<T>(string name, string description, string[] choices, Func<T, string> read)
        where T : class, ITextUnit => new(name, description, choices, (_, unit) => read((T)unit));

    internal static TextField Words<T>(string name, string description, Func<RuleContext, T, string> read)
        where T : class, ITextUnit => new(name, description, (context, unit) => read(context, (T)unit));
}
