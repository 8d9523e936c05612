using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>The tokens of an article, block by block, in one array.</summary>
internal sealed class TokenList
{
    private readonly string _text;
    private readonly int[] _blockStarts;
    private Token[] _tokens;
    private int _count;

    private TokenList(Article article)
    {
        _text = article.Text;
        _tokens = new Token[Math.Max(16, article.Text.Length / 5)];
        _blockStarts = new int[article.Blocks.Length + 1];
    }

    /// <summary>The number of tokens.</summary>
    public int Count => _count;

    /// <summary>Token <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Cuts the blocks of <paramref name="article"/> into tokens.</summary>
    public static TokenList Of(Article article, Lexicon lexicon)
    {
        var list = new TokenList(article);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            list._blockStarts[i] = list._count;
            var span = article.Blocks[i].Span;
            list.Scan(span.Start, span.End, lexicon);
        }

        list._blockStarts[^1] = list._count;
        return list;
    }

    /// <summary>The tokens of block <paramref name="block"/> are those from <c>Start</c> to before <c>End</c>.</summary>
    public (int Start, int End) OfBlock(int block) => (_blockStarts[block], _blockStarts[block + 1]);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(int index) => _text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>The only character of a mark; NUL for other tokens.</summary>
    public char MarkAt(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.Kind == TokenKind.Mark ? _text[token.Start] : '\0';
    }

    /// <summary>Whether a token is <paramref name="word"/>, which must be given in lower case.</summary>
    public bool Is(int index, string word) => TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first token that ends after <paramref name="offset"/>.</summary>
    public int FirstEndingAfter(int offset)
    {
        var low = 0;
        var high = _count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private void Scan(int start, int end, Lexicon lexicon)
    {
        var at = start;
        while (at < end)
        {
            var c = _text[at];
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                at = ScanWord(at, end, lexicon);
            }
            else if (char.IsDigit(c))
            {
                at = ScanNumber(at, end);
            }
            else if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                at++;
            }
            else if (IsPossessive(at, end))
            {
                Add(new Token(at, at + 2, TokenKind.Possessive, WordTraits.None, isCapitalised: false));
                at += 2;
            }
            else
            {
                Add(new Token(at, at + 1, TokenKind.Mark, WordTraits.None, isCapitalised: false));
                at++;
            }
        }
    }

    private int ScanWord(int start, int end, Lexicon lexicon)
    {
        var at = start + 1;
        while (at < end)
        {
            var c = _text[at];
            if (IsWordPart(c))
            {
                at++;
            }
            else if (IsApostrophe(c) && at + 1 < end && char.IsLetter(_text[at + 1]) && !IsPossessive(at, end))
            {
                at += 2;
            }
            else if (c == '.' && at == start + 1 && IsDottedInitials(start, end, out var dottedEnd))
            {
                at = dottedEnd;
                break;
            }
            else
            {
                break;
            }
        }

        var traits = lexicon.TraitsOf(_text.AsSpan(start, at - start));
        if ((traits & WordTraits.Abbreviation) != 0)
        {
            if (at < end && _text[at] == '.')
            {
                at++;
                traits |= lexicon.TraitsOf(_text.AsSpan(start, at - start));
            }
            else
            {
                traits &= ~WordTraits.Abbreviation;
            }
        }

        Add(new Token(start, at, TokenKind.Word, traits, char.IsUpper(_text[start])));
        return at;
    }

    /// <summary>U.S., U.N., J. and a.m.: single letters each followed by a period.</summary>
    private bool IsDottedInitials(int start, int end, out int dottedEnd)
    {
        var at = start;
        while (at + 1 < end && char.IsLetter(_text[at]) && _text[at + 1] == '.')
        {
            at += 2;
        }

        dottedEnd = at;
        var isInitial = at == start + 2 && char.IsUpper(_text[start]);
        return at > start + 2 || isInitial;
    }

    private int ScanNumber(int start, int end)
    {
        var at = start + 1;
        while (at < end && (IsWordPart(_text[at]) || (_text[at] is ',' or '.' or ':' && at + 1 < end && char.IsDigit(_text[at + 1]))))
        {
            at++;
        }

        Add(new Token(start, at, TokenKind.Number, WordTraits.None, isCapitalised: false));
        return at;
    }

    private bool IsPossessive(int at, int end) =>
        IsApostrophe(_text[at]) && at > 0 && IsWordPart(_text[at - 1])
        && at + 1 < end && _text[at + 1] is 's' or 'S'
        && (at + 2 >= end || !IsWordPart(_text[at + 2]));

    private void Add(Token token)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = token;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD' or '\uFEFF';

    private static bool IsWordPart(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c);

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
