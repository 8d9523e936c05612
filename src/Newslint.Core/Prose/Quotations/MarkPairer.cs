using Newslint.Articles;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph: curly and straight double marks, two apostrophes, guillemets and
/// low marks; single marks where no double ones are around them. Linear in the number of tokens.
/// </summary>
internal sealed class MarkPairer
{
    private const int LongestStraightSingle = 400;

    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly List<PairedMarks> _pairs = [];

    private MarkPairer(Article article, TokenList tokens)
    {
        _article = article;
        _tokens = tokens;
    }

    /// <summary>All pairs of the article, in order; pairs inside others are left out.</summary>
    public static List<PairedMarks> Pair(Article article, TokenList tokens)
    {
        var pairer = new MarkPairer(article, tokens);
        var goesOn = false;
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            goesOn = pairer.PairBlock(block, goesOn);
        }

        return pairer._pairs;
    }

    private bool PairBlock(int block, bool isContinuation)
    {
        var (start, end) = _tokens.OfBlock(block);
        for (var i = start; i < end;)
        {
            var glyph = OpeningAt(i, start, end);
            if (glyph == MarkGlyph.None)
            {
                i++;
                continue;
            }

            var inner = i + WidthOf(glyph);
            var close = FindClose(inner, end, glyph);
            if (close < 0 && glyph is MarkGlyph.CurlySingle or MarkGlyph.StraightSingle)
            {
                i++; // an apostrophe after all
                continue;
            }

            var pair = new PairedMarks
            {
                Block = block,
                Open = i,
                InnerStart = inner,
                InnerEnd = close < 0 ? StopOfUnclosed(inner, end, glyph) : close,
                End = close < 0 ? StopOfUnclosed(inner, end, glyph) : close + WidthOf(glyph),
                IsContinuation = isContinuation && i == start,
            };
            if (close < 0)
            {
                pair.GoesOn = pair.End == end && BeginsWithOpening(block + 1, glyph);
                pair.IsUnclosed = !pair.GoesOn;
            }

            _pairs.Add(pair);
            i = Math.Max(pair.End, i + 1);
        }

        return _pairs.Count > 0 && _pairs[^1].Block == block && _pairs[^1].GoesOn;
    }

    private bool BeginsWithOpening(int block, MarkGlyph glyph)
    {
        if (block >= _article.Blocks.Length)
        {
            return false;
        }

        var (start, end) = _tokens.OfBlock(block);
        return start < end && OpeningAt(start, start, end) == glyph;
    }

    private MarkGlyph OpeningAt(int index, int start, int end)
    {
        switch (_tokens.MarkAt(index))
        {
            case '“' or '„':
                return MarkGlyph.CurlyDouble;
            case '«':
                return MarkGlyph.Guillemet;
            case '"':
                return IsOpeningPlace(index, start, end) ? MarkGlyph.StraightDouble : MarkGlyph.None;
            case '\'':
                var isPair = index + 1 < end && _tokens.MarkAt(index + 1) == '\'' && _tokens[index + 1].Start == _tokens[index].End;
                return !IsOpeningPlace(index, start, end) ? MarkGlyph.None
                    : isPair ? MarkGlyph.TwoApostrophes
                    : IsFollowedByLetter(index, end) && !IsElision(index + 1) ? MarkGlyph.StraightSingle : MarkGlyph.None;
            case '`':
                var isGrave = index + 1 < end && _tokens.MarkAt(index + 1) == '`' && _tokens[index + 1].Start == _tokens[index].End;
                return isGrave ? MarkGlyph.TwoApostrophes : MarkGlyph.None;
            case '‘':
                return IsFollowedByLetter(index, end) && !IsElision(index + 1) ? MarkGlyph.CurlySingle : MarkGlyph.None;
            default:
                return MarkGlyph.None;
        }
    }

    /// <summary>A straight mark opens after a blank, a bracket or a dash and before something that is not blank.</summary>
    private bool IsOpeningPlace(int index, int start, int end)
    {
        var text = _article.Text;
        var at = _tokens[index].Start;
        var isAfterBreak = index == start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '‘' or '/' or '…' or ':';
        return isAfterBreak && at + 1 < text.Length && index + 1 < end && !char.IsWhiteSpace(text[at + 1]);
    }

    private bool IsFollowedByLetter(int index, int end) =>
        index + 1 < end && _tokens[index + 1].Start == _tokens[index].End
        && (_tokens[index + 1].IsWord || _tokens.MarkAt(index + 1) is '“' or '"' or '[' or '$' or '£' or '€');

    /// <summary>“’em”, “’bout”: the apostrophe stands for letters.</summary>
    private bool IsElision(int word) =>
        _tokens.Is(word, "em") || _tokens.Is(word, "bout") || _tokens.Is(word, "til") || _tokens.Is(word, "cause") || _tokens.Is(word, "tis")
        || _tokens.Is(word, "twas") || _tokens.Is(word, "n") || _tokens[word].Kind == TokenKind.Number;

    private int FindClose(int from, int end, MarkGlyph glyph)
    {
        var plural = -1;
        var nested = 0;
        if (glyph is MarkGlyph.StraightSingle)
        {
            end = Math.Min(end, from + LongestStraightSingle); // every ’tis would look for its end again
        }

        for (var i = from; i < end; i++)
        {
            var mark = _tokens.MarkAt(i);
            switch (glyph)
            {
                case MarkGlyph.CurlyDouble when mark is '”':
                case MarkGlyph.CurlyDouble when mark is '"' && !IsInch(i):
                case MarkGlyph.Guillemet when mark is '»':
                case MarkGlyph.StraightDouble when mark is '"' && !IsInch(i):
                case MarkGlyph.StraightDouble when mark is '”' && nested == 0:
                case MarkGlyph.TwoApostrophes when mark is '\'' && i + 1 < end && _tokens.MarkAt(i + 1) == '\'':
                    return i;
                case MarkGlyph.StraightDouble when mark is '“' or '”':
                    nested = mark is '“' ? nested + 1 : Math.Max(0, nested - 1);
                    break;
                case MarkGlyph.CurlyDouble when mark is '“' && !IsLowOpened(from):
                    return -1;
                case MarkGlyph.CurlyDouble when mark is '“':
                    return i; // „so“
                case MarkGlyph.CurlySingle when mark is '’' && EndsWord(i, end):
                case MarkGlyph.StraightSingle when mark is '\'' && EndsWord(i, end):
                    if (!MayBePluralGenitive(i, end))
                    {
                        return i;
                    }

                    plural = i;
                    break;
                case MarkGlyph.CurlySingle when mark is '‘':
                    return plural;
                default:
                    break;
            }
        }

        return plural;
    }

    private bool IsLowOpened(int inner) => _tokens.MarkAt(inner - 1) == '„';

    /// <summary>An unclosed quotation stops before the next opening mark of its paragraph.</summary>
    private int StopOfUnclosed(int from, int end, MarkGlyph glyph)
    {
        for (var i = from; i < end; i++)
        {
            if (glyph == MarkGlyph.CurlyDouble && _tokens.MarkAt(i) == '“')
            {
                return i;
            }
        }

        return end;
    }

    private bool EndsWord(int index, int end) =>
        index + 1 >= end || _tokens[index + 1].Start > _tokens[index].End || _tokens[index + 1].Kind == TokenKind.Mark;

    /// <summary>“the officials’ plan”: an apostrophe after an s, with a small letter to follow.</summary>
    private bool MayBePluralGenitive(int index, int end) =>
        _tokens[index - 1].IsWord && _tokens.TextOf(index - 1)[^1] == 's'
        && index + 1 < end && _tokens[index + 1].IsWord && !_tokens[index + 1].IsCapitalised;

    /// <summary>6'2" and 12": a mark glued to a digit.</summary>
    private bool IsInch(int index) =>
        _tokens[index - 1].Kind == TokenKind.Number && _tokens[index - 1].End == _tokens[index].Start
        && index >= 2 && _tokens.MarkAt(index - 2) is '\'' or '’' && _tokens[index - 2].End == _tokens[index - 1].Start;

    private static int WidthOf(MarkGlyph glyph) => glyph == MarkGlyph.TwoApostrophes ? 2 : 1;

    private enum MarkGlyph
    {
        None,
        CurlyDouble,
        StraightDouble,
        TwoApostrophes,
        Guillemet,
        CurlySingle,
        StraightSingle,
    }
}
