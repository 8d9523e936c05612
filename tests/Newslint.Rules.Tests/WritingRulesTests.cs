using Newslint.Rules.Units;

namespace Newslint.Rules.Tests;

/// <summary>The page about writing rules tells of everything that a rule can ask.</summary>
public sealed class WritingRulesTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "writing-rules.md"));

    public static TheoryData<string> Units => [.. UnitTable.Names];

    [Theory]
    [MemberData(nameof(Units))]
    public void A_unit_stands_in_the_table_with_all_its_fields(string unit)
    {
        var row = Page.Split('\n').Single(line => line.StartsWith($"| `{unit}` |", StringComparison.Ordinal));

        Assert.All(UnitTable.Named(unit)!.Fields, field => Assert.Contains($"`{field.Name}`{Mark(field)}", row, StringComparison.Ordinal));
    }

    [Fact]
    public void The_fields_of_all_units_are_named() =>
        Assert.All(CommonFields.All, field => Assert.Contains($"`{field.Name}`", Page, StringComparison.Ordinal));

    private static string Mark(UnitField field) => field is KeyField ? "=" : field is TextField ? "*" : string.Empty;
}
