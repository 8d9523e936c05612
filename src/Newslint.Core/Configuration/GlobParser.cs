using System.Globalization;
using System.Text;

namespace Newslint.Configuration;

/// <summary>Reads one pattern of a section header.</summary>
internal sealed class GlobParser(string pattern)
{
    private const int MaximumDepth = 32;
    private const string AnyCharacter = "\0\uFFFF";

    private int _at;

    /// <summary>The pattern as parts that match a path beginning with a slash; null where it is malformed.</summary>
    public GlobPart? Parse()
    {
        var rest = ParseSequence(depth: 0);
        if (rest is null || _at < pattern.Length)
        {
            return null;
        }

        if (!pattern.Contains('/', StringComparison.Ordinal))
        {
            return new GlobSequence([new GlobStar(crossesSlashes: true), new GlobLiteral("/"), rest]);
        }

        return pattern[0] == '/' ? rest : new GlobSequence([new GlobLiteral("/"), rest]);
    }

    /// <summary>Reads to the end, or to the comma or brace that ends a choice.</summary>
    private GlobSequence? ParseSequence(int depth)
    {
        var parts = new List<GlobPart>();
        var literal = new StringBuilder();
        while (_at < pattern.Length && pattern[_at] is not (',' or '}'))
        {
            var c = pattern[_at++];
            if (c is not ('*' or '?' or '[' or '{' or '\\'))
            {
                literal.Append(c);
                continue;
            }

            if (c == '\\')
            {
                if (_at == pattern.Length)
                {
                    return null;
                }

                literal.Append(pattern[_at++]);
                continue;
            }

            AddLiteral(parts, literal);
            var part = ParseSpecial(c, depth);
            if (part is null)
            {
                return null;
            }

            parts.Add(part);
        }

        AddLiteral(parts, literal);
        return new GlobSequence([.. parts]);
    }

    private static void AddLiteral(List<GlobPart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new GlobLiteral(literal.ToString()));
            literal.Clear();
        }
    }

    private GlobPart? ParseSpecial(char sign, int depth) => sign switch
    {
        '*' => ParseStar(),
        '?' => new GlobSet(AnyCharacter, isNegated: false),
        '[' => ParseSet(),
        _ => (GlobPart?)ParseNumber() ?? ParseChoice(depth + 1),
    };

    private GlobStar ParseStar()
    {
        var isDouble = _at < pattern.Length && pattern[_at] == '*';
        _at += isDouble ? 1 : 0;
        return new GlobStar(crossesSlashes: isDouble);
    }

    private GlobSet? ParseSet()
    {
        var isNegated = _at < pattern.Length && pattern[_at] == '!';
        _at += isNegated ? 1 : 0;
        var ranges = new StringBuilder();
        while (TryReadSetCharacter(out var first))
        {
            var last = first;
            if (_at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']')
            {
                _at++;
                if (!TryReadSetCharacter(out last))
                {
                    return null;
                }
            }

            ranges.Append(first).Append(last);
        }

        if (_at == pattern.Length || ranges.Length == 0)
        {
            return null;
        }

        _at++;
        return new GlobSet(ranges.ToString(), isNegated);
    }

    private bool TryReadSetCharacter(out char c)
    {
        c = '\0';
        var isEscaped = _at + 1 < pattern.Length && pattern[_at] == '\\';
        _at += isEscaped ? 1 : 0;
        if (_at == pattern.Length || (pattern[_at] == ']' && !isEscaped))
        {
            return false;
        }

        c = pattern[_at++];
        return true;
    }

    /// <summary>Reads <c>1..3}</c>; null, and nothing read, where the braces hold something else.</summary>
    private GlobNumber? ParseNumber()
    {
        var end = pattern.IndexOf('}', _at);
        var dots = pattern.IndexOf("..", _at, StringComparison.Ordinal);
        if (end < 0 || dots < 0 || dots > end
            || !TryParse(pattern.AsSpan(_at, dots - _at), out var one)
            || !TryParse(pattern.AsSpan(dots + 2, end - dots - 2), out var other))
        {
            return null;
        }

        _at = end + 1;
        return new GlobNumber(Math.Min(one, other), Math.Max(one, other));
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return !digits.StartsWith('+') && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private GlobChoice? ParseChoice(int depth)
    {
        var choices = new List<GlobPart>();
        while (depth <= MaximumDepth && ParseSequence(depth) is { } choice && _at < pattern.Length)
        {
            choices.Add(choice);
            if (pattern[_at++] == '}')
            {
                return new GlobChoice([.. choices]);
            }
        }

        return null;
    }
}
