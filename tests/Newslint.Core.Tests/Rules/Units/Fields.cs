using Newslint.Rules;
using Newslint.Rules.Units;

namespace Newslint.Core.Tests.Rules.Units;

/// <summary>What fields say of the units of a text.</summary>
internal static class Fields
{
    /// <summary>The units, marked.</summary>
    public static string Marked(string unit, string text) =>
        MarkedText.Write(text, UnitTable.Named(unit)!.UnitsOf(TestLint.ModelOf(text)).Select(found => found.Span));

    /// <summary>The values of a field as messages print them, by unit.</summary>
    public static string[] Printed(string unit, string field, string text) => Read(unit, text, (context, found) => UnitTable.Named(unit)!.Field(field)!.Print(context, found));

    /// <summary>The keys of a field, by unit; a dash where there is none.</summary>
    public static string[] Keys(string unit, string field, string text) =>
        Read(unit, text, (context, found) => Assert.IsType<KeyField>(UnitTable.Named(unit)!.Field(field)).Key(context, found) ?? "-");

    private static T[] Read<T>(string unit, string text, Func<RuleContext, Newslint.Text.ITextUnit, T> read)
    {
        var prose = TestLint.ModelOf(text);
        var context = TestLint.ContextOf(prose);
        return [.. UnitTable.Named(unit)!.UnitsOf(prose).Select(found => read(context, found))];
    }
}
