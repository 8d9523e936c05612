using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Newslint.Configuration;

/// <summary>Reads one pattern of a section header.</summary>
internal sealed class GlobParser(string pattern)
{
    // Roslyn has no limit, and its stack ends somewhere.
    private const int MaximumDepth = 1_000;

    private int _at;

    /// <summary>Whether only a <see cref="GlobRegex"/> can tell what the pattern matches.</summary>
    public bool NeedsRegex { get; private set; }

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
        '?' => GlobSet.Any,
        '[' => ParseSet(),
        _ => IsNumber() ? ParseNumber() : ParseChoice(depth + 1),
    };

    private GlobStar ParseStar()
    {
        var isDouble = _at < pattern.Length && pattern[_at] == '*';
        _at += isDouble ? 1 : 0;
        return new GlobStar(crossesSlashes: isDouble);
    }

    /// <summary>Reads a set to the first bracket that no backslash stands before, as Roslyn does, even where the set has no sign yet.</summary>
    private GlobSet? ParseSet()
    {
        var text = new StringBuilder("[");
        var isNegated = _at < pattern.Length && pattern[_at] == '!';
        if (isNegated)
        {
            text.Append('^');
            _at++;
        }

        var start = _at;
        while (_at < pattern.Length && pattern[_at] != ']')
        {
            var c = pattern[_at++];
            if (c == '\\' && _at == pattern.Length)
            {
                return null;
            }

            // An escape is one of regular expressions, whatever that makes of it.
            text.Append(c switch { '\\' => $"\\{pattern[_at++]}", '-' => "-", _ => Regex.Escape(c.ToString()) });
        }

        if (_at == pattern.Length)
        {
            return null;
        }

        var members = pattern.AsSpan(start, _at++ - start);
        NeedsRegex |= members.IsEmpty || members.Contains('\\');
        return RangesOf(members) is { } ranges ? new GlobSet(ranges, isNegated, text.Append(']').ToString()) : null;
    }

    /// <summary>The first and last character of each range of a set without escapes; null where one is in reverse order.</summary>
    private static string? RangesOf(ReadOnlySpan<char> members)
    {
        var ranges = new StringBuilder();
        for (var i = 0; i < members.Length; i++)
        {
            var first = members[i];
            i += i + 2 < members.Length && members[i + 1] == '-' ? 2 : 0;
            if (first > members[i] && !members.Contains('\\'))
            {
                return null;
            }

            ranges.Append(first).Append(members[i]);
        }

        return ranges.ToString();
    }

    /// <summary>Whether <c>1..3}</c> follows, of any digits; what follows is a choice else.</summary>
    private bool IsNumber()
    {
        var dots = EndOfNumber(_at);
        var end = dots > _at && pattern.AsSpan(dots).StartsWith("..", StringComparison.Ordinal) ? EndOfNumber(dots + 2) : _at;
        return end > dots + 2 && end < pattern.Length && pattern[end] == '}';
    }

    /// <summary>Where a number that begins at <paramref name="at"/> ends; there, if none does.</summary>
    private int EndOfNumber(int at)
    {
        var digits = at < pattern.Length && pattern[at] == '-' ? at + 1 : at;
        var end = digits;
        while (end < pattern.Length && char.IsDigit(pattern[end]))
        {
            end++;
        }

        return end > digits ? end : at;
    }

    /// <summary>Reads <c>1..3}</c>; null where a number is too large, or not of the digits 0 to 9.</summary>
    private GlobNumber? ParseNumber()
    {
        var dots = EndOfNumber(_at);
        var end = EndOfNumber(dots + 2);
        var isNumber = TryParse(pattern.AsSpan(_at, dots - _at), out var one) & TryParse(pattern.AsSpan(dots + 2, end - dots - 2), out var other);
        _at = end + 1;
        NeedsRegex = true;
        return isNumber ? new GlobNumber(Math.Min(one, other), Math.Max(one, other)) : null;
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

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
