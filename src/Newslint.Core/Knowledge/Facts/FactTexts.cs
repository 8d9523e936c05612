using Newslint.Knowledge.Facts.Packing;

namespace Newslint.Knowledge.Facts;

/// <summary>The tables of somebody’s own facts, as texts by file name: those of a folder, or what a YAML file says in their form.</summary>
/// <param name="Path">The folder or file, for messages.</param>
/// <param name="Tables">The text of each table that there is.</param>
public sealed record FactTexts(string Path, IReadOnlyDictionary<string, string> Tables)
{
    /// <summary>For tables made from another file, the line of that file behind each line of a table, the header first; empty for tables as they stand.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Lines { get; init; } = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);

    /// <summary>The tables that a folder of facts may have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "sources.csv", "jurisdictions.csv", "offices.csv", "terms.csv", "names.csv", "known-gaps.csv",
        "elections.csv", "events.csv", "renames.csv", "closed.csv", "deaths.csv", "currencies.csv",
    ];

    /// <summary>The text of a table; null where there is none.</summary>
    public string? Find(string name) => Tables.GetValueOrDefault(name);

    /// <summary>The text of a table of offices; its header alone where there is none.</summary>
    internal string ReadOffices(string name) => Find(name) ?? name switch
    {
        "offices.csv" => FactTables.Offices,
        "terms.csv" => FactTables.Terms,
        "names.csv" => FactTables.Names,
        _ => FactTables.Jurisdictions,
    };
}
