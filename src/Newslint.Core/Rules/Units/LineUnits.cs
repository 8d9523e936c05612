using Newslint.Prose;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a line.</summary>
internal static class LineUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Line,
        Name = "line",
        UnitsOf = prose => prose.Lines,
        Fields =
        [
            UnitTable.Choice<Line>("kind", "What the block of the line is.", BlockUnits.Kinds, line => BlockUnits.NameOf(line.Block)),
            UnitTable.Number<Line>("words", "The number of words.", line => line.Words),
            UnitTable.Number<Line>("copies", "How many lines of the document say the same, this one included.", line => line.Copies),
            UnitTable.Number<Line>("repeats", "How many lines before it say the same.", line => line.Repeats),
            UnitTable.Number<Line>("echo", "How many words of content it shares with the line before it.", line => line.Echo),
            new FlagField("ends-sentence", "Whether it ends with a period, a question or an exclamation mark.", (context, unit) => EndsSentence(context.Article.Slice(unit.Span))),
        ],
    };

    private static bool EndsSentence(ReadOnlySpan<char> line) => line.TrimEnd("”’\"')]»")[^1..] is "." or "!" or "?" or "…";
}
