using System.Text;
using Newslint.Prose;
using Newslint.Prose.Quotations;

namespace Newslint.Rules.Units;

/// <summary>The words and marks of a quotation, in the forms that rules compare and print.</summary>
internal static class QuotationText
{
    private const int ShortestRepeated = 4;

    private static readonly string[] ShapeNames =
        ["curly", "straight", "doubled-apostrophe", "low", "angle", "curly single", "straight single", "low single", "angle single"];

    /// <summary>How its marks differ from the others, as a sentence.</summary>
    public static string Shapes(Quotation quotation) => quotation.HasMixedMarks
        ? $"The quotation opens with a {NameOf(quotation.Glyph)} mark and closes with a {NameOf(quotation.Marks.CloseGlyph!.Value)} one"
        : $"The quotation has {NameOf(quotation.Glyph)} marks; most in this article have {NameOf(quotation.MajorityGlyph)} ones";

    /// <summary>The quotation in marks of the commonest shape.</summary>
    public static string Mended(RuleContext context, Quotation quotation)
    {
        var tokens = context.Prose.Tokens;
        var marks = quotation.Marks;
        var glyph = quotation.MajorityGlyph;
        if (marks.CloseGlyph is null)
        {
            return context.Article.Slice(quotation.Span).ToString();
        }

        var inner = context.Article.Text[tokens[marks.InnerStart - 1].End..tokens[marks.InnerEnd].Start];
        return glyph switch
        {
            MarkGlyph.Curly => $"“{inner}”",
            MarkGlyph.Straight => $"\"{inner}\"",
            MarkGlyph.Apostrophes => $"''{inner}''",
            MarkGlyph.SingleCurly => $"‘{inner}’",
            MarkGlyph.SingleStraight => $"'{inner}'",
            _ => context.Article.Slice(quotation.Span).ToString(),
        };
    }

    /// <summary>
    /// How often the newsroom put words in brackets, and the share of the words that are. What tells how something was said, “[sic]”,
    /// “[laughs]”, and what was left out, “[…]”, changes no words.
    /// </summary>
    public static (int Count, int Share) Edits(RuleContext context, Quotation quotation)
    {
        var tokens = context.Prose.Tokens;
        var (edits, edited, words, open, inside) = (0, 0, 0, -1, 0);
        for (var i = quotation.Marks.InnerStart; i < quotation.Marks.InnerEnd; i++)
        {
            var isWord = tokens[i].Kind is TokenKind.Word or TokenKind.Number;
            words += isWord ? 1 : 0;
            inside += isWord ? 1 : 0;
            switch (tokens.MarkAt(i))
            {
                case '[':
                    (open, inside) = (i, 0);
                    break;
                case ']' when open >= 0:
                    var changes = inside > 0 && !IsStageDirection(tokens, open + 1);
                    edits += changes ? 1 : 0;
                    edited += changes ? inside : 0;
                    words -= inside > 0 && !changes ? inside : 0;
                    open = -1;
                    break;
                default:
                    break;
            }
        }

        return (edits, words > 0 ? edited * 100 / words : 0);
    }

    /// <summary>The words in lower case, without what is not a word; null where they are too few to be known again.</summary>
    public static string? Said(RuleContext context, Quotation quotation)
    {
        if (quotation.Words < ShortestRepeated)
        {
            return null;
        }

        var tokens = context.Prose.Tokens;
        var said = new StringBuilder(quotation.Span.Length);
        for (var i = quotation.Marks.InnerStart; i < quotation.Marks.InnerEnd; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                said.Append(tokens[i].Kind == TokenKind.Possessive ? string.Empty : " ").Append(KeyText.Of(context, tokens[i].Span).TrimEnd('.'));
            }
        }

        return said.ToString();
    }

    private static string NameOf(MarkGlyph glyph) => ShapeNames[(int)glyph];

    private static bool IsStageDirection(TokenList tokens, int first) =>
        Array.Exists(StageDirections, word => tokens.Is(first, word)) && tokens.MarkAt(first + 1) is ']' or ',' or '.';

    private static readonly string[] StageDirections =
    [
        "sic", "laughs", "laughing", "laughter", "applause", "cheers", "cheering", "inaudible", "crosstalk", "unintelligible", "sighs", "pause", "pauses",
        "chuckles", "boos", "booing", "crying", "cries", "smiles", "coughs", "expletive", "emphasis", "translation", "ellipsis",
    ];
}
