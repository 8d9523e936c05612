namespace Newslint.Rules;

/// <summary>The closed list of categories.</summary>
public static class RuleCategories
{
    /// <summary>All categories, in the order of their id ranges.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "host", "quotes", "sourcing", "time", "people", "numbers", "headlines",
        "corrections", "furniture", "residue", "tone", "archive", "house",
    ];
}
