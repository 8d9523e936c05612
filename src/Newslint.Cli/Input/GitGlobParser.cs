using System.Text;

namespace Newslint.Cli.Input;

/// <summary>Reads a pattern from its first wildcard on.</summary>
internal ref struct GitGlobParser
{
    private readonly ReadOnlySpan<byte> _pattern;
    private int _at;

    private GitGlobParser(ReadOnlySpan<byte> pattern) => _pattern = pattern;

    /// <summary>The steps; null where a bracket or a backslash at the end keeps the pattern from matching anything.</summary>
    public static GitGlobStep[]? Parse(ReadOnlySpan<byte> pattern)
    {
        var parser = new GitGlobParser(pattern);
        var steps = new List<GitGlobStep>();
        while (parser._at < pattern.Length)
        {
            if (parser.ReadStep() is not { } step)
            {
                return null;
            }

            steps.Add(step);
        }

        return [.. steps];
    }

    private GitGlobStep? ReadStep()
    {
        var value = _pattern[_at++];
        switch (value)
        {
            case (byte)'*':
                return ReadStars();
            case (byte)'?':
                return GitGlobStep.Any;
            case (byte)'[':
                return ReadSet();
            case (byte)'\\':
                return _at < _pattern.Length ? GitGlobStep.Only(_pattern[_at++]) : null;
            default:
                return GitGlobStep.Only(value);
        }
    }

    /// <summary>
    /// Two stars and more cross slashes where they are a whole part of the path. As in git, the first wildcard of a pattern counts as
    /// the beginning of a part.
    /// </summary>
    private GitGlobStep ReadStars()
    {
        var start = _at - 1;
        while (Peek(0) == '*')
        {
            _at++;
        }

        var isWholePart = _at - start > 1
            && (start == 0 || _pattern[start - 1] == (byte)'/')
            && (Peek(0) is '/' or -1 || (Peek(0) == '\\' && Peek(1) == '/'));
        if (!isWholePart)
        {
            return GitGlobStep.Star;
        }

        if (Peek(0) != '/')
        {
            return GitGlobStep.DeepStar;
        }

        _at++;
        return GitGlobStep.Folders;
    }

    private GitGlobStep? ReadSet()
    {
        var bytes = new bool[256];
        var isNegated = Peek(0) is '!' or '^';
        _at += isNegated ? 1 : 0;

        // A bracket that closes at once stands for itself.
        var before = -1;
        do
        {
            if (!TryReadMember(bytes, ref before))
            {
                return null;
            }
        }
        while (Peek(0) != ']');

        _at++;
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= isNegated;
        }

        bytes['/'] = false;
        return GitGlobStep.OneOf(bytes);
    }

    /// <summary>Reads a byte, a class, or the rest of a range that begins with the byte before; false where the pattern ends or is malformed.</summary>
    private bool TryReadMember(bool[] bytes, ref int before)
    {
        if (Peek(0) == '[' && Peek(1) == ':' && ReadClassName() is { } name)
        {
            before = -1;
            return TryAddClass(bytes, name);
        }

        if (Peek(0) == '-' && before >= 0 && Peek(1) is not (-1 or ']'))
        {
            _at++;
            var last = ReadByte();
            for (var i = before; i <= last; i++)
            {
                bytes[i] = true;
            }

            before = -1;
            return last >= 0;
        }

        before = ReadByte();
        if (before >= 0)
        {
            bytes[before] = true;
        }

        return before >= 0;
    }

    /// <summary>Reads <c>[:name:]</c>; null, and nothing read, where the colon at the end is missing.</summary>
    private string? ReadClassName()
    {
        var rest = _pattern[(_at + 2)..];
        var length = rest.IndexOf((byte)']');
        if (length < 1 || rest[length - 1] != (byte)':')
        {
            return null;
        }

        _at += length + 3;
        return Encoding.UTF8.GetString(rest[..(length - 1)]);
    }

    private static bool TryAddClass(bool[] bytes, string name)
    {
        for (var i = 0; i < 128; i++)
        {
            var c = (char)i;
            bool? holds = name switch
            {
                "alnum" => char.IsAsciiLetterOrDigit(c),
                "alpha" => char.IsAsciiLetter(c),
                "blank" => c is ' ' or '\t',
                "cntrl" => char.IsControl(c),
                "digit" => char.IsAsciiDigit(c),
                "graph" => c is > ' ' and < '\x7F',
                "lower" => char.IsAsciiLetterLower(c),
                "print" => c is >= ' ' and < '\x7F',
                "punct" => c is > ' ' and < '\x7F' && !char.IsAsciiLetterOrDigit(c),
                "space" => c is ' ' or (>= '\t' and <= '\r'),
                "upper" => char.IsAsciiLetterUpper(c),
                "xdigit" => char.IsAsciiHexDigit(c),
                _ => null,
            };
            if (holds is not { } isMember)
            {
                return false;
            }

            bytes[i] |= isMember;
        }

        return true;
    }

    /// <summary>The next byte, the one after a backslash; -1 at the end.</summary>
    private int ReadByte()
    {
        _at += Peek(0) == '\\' ? 1 : 0;
        return _at < _pattern.Length ? _pattern[_at++] : -1;
    }

    private readonly int Peek(int ahead) => _at + ahead < _pattern.Length ? _pattern[_at + ahead] : -1;
}
