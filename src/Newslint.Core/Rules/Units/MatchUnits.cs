using Newslint.Rules.Yaml.Matching;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What can be known of words that <c>find</c>, <c>replace</c> or <c>consistent</c> found.</summary>
internal static class MatchUnits
{
    private static readonly string[] Cases = ["lower", "capital", "upper", "mixed"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Match,
        Name = "match",
        UnitsOf = _ => [],
        Fields =
        [
            new ChoiceField("kind", "What the block of the words is.", BlockUnits.Kinds, Kind),
            UnitTable.Flag<Occurrence>("first", "Whether they are the first found in the article.", found => found.Number == 1),
            UnitTable.Number<Occurrence>("number", "Which of the places found they are, from 1.", found => found.Number),
            new FlagField("starts-sentence", "Whether they begin a sentence.", StartsSentence),
            new ChoiceField("case", "Their letters: all small, the first one a capital, all capitals, or another mixture.", Cases, (context, unit) => CaseOf(context.Article.Slice(unit.Span))),
            UnitTable.Words<Occurrence>("replacement", "What to write instead.", (_, found) => string.Join("' or '", found.Replacements)),
            UnitTable.Words<Occurrence>("majority", "The commonest spelling.", (_, found) => found.Majority ?? string.Empty),
            UnitTable.Number<Occurrence>("count", "How often the spelling stands in the article.", found => found.Count),
            UnitTable.Number<Occurrence>("majority-count", "How often the commonest spelling stands in the article.", found => found.MajorityCount),
        ],
    };

    private static string Kind(RuleContext context, ITextUnit unit)
    {
        var blocks = context.Article.Blocks;
        return BlockUnits.NameOf(blocks[UnitSearch.FirstEndingAfter(blocks, unit.Span.Start)]);
    }

    private static bool StartsSentence(RuleContext context, ITextUnit unit)
    {
        var sentences = context.Prose.Sentences;
        var sentence = UnitSearch.FirstEndingAfter(sentences, unit.Span.Start);
        return sentence < sentences.Count
            && !context.Article.Text.AsSpan()[sentences[sentence].Span.Start..Math.Max(sentences[sentence].Span.Start, unit.Span.Start)].ContainsAnyInRange('0', 'z');
    }

    private static string CaseOf(ReadOnlySpan<char> words)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in words)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper == 0 ? "lower" : lower == 0 ? "upper" : upper == 1 && char.IsUpper(words[0]) ? "capital" : "mixed";
    }
}
