using Newslint.Prose;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a line.</summary>
internal static class LineUnits
{
    private static readonly string[] Endings = ["period", "question", "exclamation", "ellipsis", "colon", "comma", "nothing"];

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
            new NumberField("echo", "How many words of content it shares with the line before it.", (context, unit) => LineEcho.Count(context.Prose, ((Line)unit).Index)),
            new NumberField("own-echo", "How many of these words stand in no third line.", (context, unit) => LineEcho.CountOwn(context.Prose, ((Line)unit).Index)),
            UnitTable.Flag<Line>("repeats-headline", "Whether it says the same as the headline before it.", line => line.RepeatsHeadline),
            new ChoiceField("ends-with", "The mark at its end.", Endings, (context, unit) => EndingOf(context.Article.Slice(unit.Span))),
        ],
    };

    private static string EndingOf(ReadOnlySpan<char> line) => TrimClosers(line) switch
    {
        [.., '.'] => "period",
        [.., '?'] => "question",
        [.., '!'] => "exclamation",
        [.., '…'] => "ellipsis",
        [.., ':'] => "colon",
        [.., ',' or ';'] => "comma",
        _ => "nothing",
    };

    private static ReadOnlySpan<char> TrimClosers(ReadOnlySpan<char> line)
    {
        while (line is [.., '”' or '’' or '"' or '\'' or ')' or ']' or '»'])
        {
            line = line[..^1];
        }

        return line;
    }
}
