using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a word.</summary>
internal static class WordUnits
{
    /// <summary>How words are capitalised.</summary>
    public static string[] Cases { get; } = ["lower", "capital", "upper", "mixed"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Word,
        Name = "word",
        UnitsOf = prose => prose.Words,
        Fields =
        [
            new ChoiceField("case", "Its capitals: none, the first letter alone, all letters, or others.", Cases, (context, unit) => CaseOf(context.Article.Slice(unit.Span))),
            new NumberField("length", "The number of letters.", (context, unit) => Letters(context.Article.Slice(unit.Span))),
            new FlagField("in-name", "Whether it is part of a proper name.", (context, unit) => IsInName(context.Prose, unit)),
            UnitTable.Key<Word>("lower", "The word without capitals.", (context, word) => KeyText.Of(context, word.Span)),
            Places.Kind("word"),
            Places.StartsSentence(),
        ],
    };

    /// <summary>How a word, or some, are capitalised.</summary>
    public static string CaseOf(ReadOnlySpan<char> word)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper == 0 ? "lower"
            : upper == 1 && char.IsUpper(word[0]) ? "capital"
            : lower == 0 ? "upper"
            : "mixed";
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            letters += char.IsLetter(c) || char.IsHighSurrogate(c) ? 1 : 0;
        }

        return letters;
    }

    private static bool IsInName(ProseModel prose, ITextUnit word)
    {
        var index = UnitSearch.FirstEndingAfter(prose.Names, word.Span.Start);
        return index < prose.Names.Count && prose.Names[index].Span.Contains(word.Span);
    }
}
