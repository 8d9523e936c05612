using System.Globalization;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Cuts a block into tokens, which it looks up in the lexicon by the hash that it takes of each word on the way.</summary>
internal readonly ref struct TokenScanner(ReadOnlySpan<char> text, Lexicon lexicon, TokenList tokens)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Cuts the text from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        var at = start;
        while (at < _text.Length)
        {
            var c = _text[at];
            if (char.IsAsciiLetter(c) || (c >= 0x80 && (char.IsLetter(c) || char.IsSurrogate(c))))
            {
                at = ScanWord(at);
            }
            else if (c == ' ')
            {
                at++;
            }
            else if (char.IsDigit(c))
            {
                at = ScanNumber(at);
            }
            else if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                at++;
            }
            else if (IsPossessive(at))
            {
                tokens.Next() = new Token(at, at + 2, TokenKind.Possessive, c);
                at += 2;
            }
            else
            {
                tokens.Next() = new Token(at, at + 1, TokenKind.Mark, c);
                at++;
            }
        }
    }

    private int ScanWord(int start)
    {
        var at = EndOfLetters(start, WordHash.Empty, out var hash);
        if (at < _text.Length && _text[at] == '.' && at == start + 1 && IsDottedInitials(start, out var dottedEnd))
        {
            at = dottedEnd;
            hash = WordHash.Of(_text[start..at]);
        }
        else
        {
            while (IsApostropheInWord(at))
            {
                at = EndOfLetters(at + 1, WordHash.Add(hash, '\''), out hash);
            }
        }

        var traits = lexicon.TraitsOf(_text[start..at], hash);
        if ((traits & WordTraits.Abbreviation) != 0)
        {
            if (at < _text.Length && _text[at] == '.')
            {
                at++;
                hash = WordHash.Add(hash, '.');
                traits |= lexicon.TraitsOf(_text[start..at], hash);
            }
            else
            {
                traits &= ~WordTraits.Abbreviation;
            }
        }

        var first = _text[start];
        tokens.Next() = new Token(start, at, TokenKind.Word, first, char.IsUpper(first), traits, hash);
        return at;
    }

    /// <summary>The end of the letters and digits from <paramref name="at"/> on, the first whatever it is.</summary>
    private int EndOfLetters(int at, uint before, out uint hash)
    {
        var text = _text;
        hash = before;
        do
        {
            hash = WordHash.Add(hash, text[at++]);
        }
        while (at < text.Length && IsWordPart(text[at]));

        return at;
    }

    private bool IsApostropheInWord(int at) =>
        at + 1 < _text.Length && IsApostrophe(_text[at]) && char.IsLetter(_text[at + 1]) && !IsPossessive(at);

    /// <summary>U.S., U.N., J. and a.m.: single letters each followed by a period.</summary>
    private bool IsDottedInitials(int start, out int dottedEnd)
    {
        var at = start;
        while (at + 1 < _text.Length && char.IsLetter(_text[at]) && _text[at + 1] == '.')
        {
            at += 2;
        }

        dottedEnd = at;
        var isInitial = at == start + 2 && char.IsUpper(_text[start]);
        return at > start + 2 || isInitial;
    }

    private int ScanNumber(int start)
    {
        var at = start + 1;
        while (at < _text.Length && (IsWordPart(_text[at]) || (_text[at] is ',' or '.' or ':' && at + 1 < _text.Length && char.IsDigit(_text[at + 1]))))
        {
            at++;
        }

        tokens.Next() = new Token(start, at, TokenKind.Number, _text[start]);
        return at;
    }

    private bool IsPossessive(int at) =>
        IsApostrophe(_text[at]) && at > 0 && IsWordPart(_text[at - 1])
        && at + 1 < _text.Length && _text[at + 1] is 's' or 'S'
        && (at + 2 >= _text.Length || !IsWordPart(_text[at + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD' or '\uFEFF';

    private static bool IsWordPart(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c);

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
