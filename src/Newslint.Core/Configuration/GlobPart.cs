using System.Globalization;

namespace Newslint.Configuration;

/// <summary>A part of a glob. It leads from the places of a path where it may begin to those where it may end.</summary>
/// <remarks>All ways through a pattern are followed at once, so no pattern makes matching go back and try again.</remarks>
internal abstract class GlobPart
{
    /// <summary>The offsets at which this part may end, given those at which it may begin; both hold one more than the path's length.</summary>
    public abstract bool[] Advance(bool[] from, string path);
}

/// <summary>Characters that stand for themselves.</summary>
internal sealed class GlobLiteral(string literal) : GlobPart
{
    public override bool[] Advance(bool[] from, string path)
    {
        var to = new bool[from.Length];
        for (var i = 0; i + literal.Length <= path.Length; i++)
        {
            if (from[i] && string.CompareOrdinal(path, i, literal, 0, literal.Length) == 0)
            {
                to[i + literal.Length] = true;
            }
        }

        return to;
    }
}

/// <summary><c>*</c> or <c>**</c>.</summary>
internal sealed class GlobStar(bool crossesSlashes) : GlobPart
{
    public override bool[] Advance(bool[] from, string path)
    {
        var to = new bool[from.Length];
        var isOpen = false;
        for (var i = 0; i < from.Length; i++)
        {
            isOpen = from[i] || (isOpen && (crossesSlashes || path[i - 1] != '/'));
            to[i] = isOpen;
        }

        return to;
    }
}

/// <summary><c>?</c> or a set in brackets: ranges of characters, each given by its first and last one.</summary>
internal sealed class GlobSet(string ranges, bool isNegated) : GlobPart
{
    public override bool[] Advance(bool[] from, string path)
    {
        var to = new bool[from.Length];
        for (var i = 0; i < path.Length; i++)
        {
            to[i + 1] = from[i] && Holds(path[i]) != isNegated;
        }

        return to;
    }

    private bool Holds(char c)
    {
        for (var i = 0; i < ranges.Length; i += 2)
        {
            if (ranges[i] <= c && c <= ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary><c>{1..3}</c>: all the digits at a place, read as a whole number.</summary>
internal sealed class GlobNumber(int least, int most) : GlobPart
{
    public override bool[] Advance(bool[] from, string path)
    {
        var to = new bool[from.Length];
        for (var i = 0; i < path.Length; i++)
        {
            if (!from[i])
            {
                continue;
            }

            var end = path[i] == '-' ? i + 1 : i;
            while (end < path.Length && char.IsAsciiDigit(path[end]))
            {
                end++;
            }

            to[end] |= int.TryParse(path.AsSpan(i, end - i), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && least <= number && number <= most;
        }

        return to;
    }
}

/// <summary>One part after another.</summary>
internal sealed class GlobSequence(GlobPart[] parts) : GlobPart
{
    public override bool[] Advance(bool[] from, string path)
    {
        foreach (var part in parts)
        {
            from = part.Advance(from, path);
        }

        return from;
    }
}

/// <summary><c>{a,b}</c>.</summary>
internal sealed class GlobChoice(GlobPart[] choices) : GlobPart
{
    public override bool[] Advance(bool[] from, string path)
    {
        var to = new bool[from.Length];
        foreach (var choice in choices)
        {
            var ends = choice.Advance(from, path);
            for (var i = 0; i < to.Length; i++)
            {
                to[i] |= ends[i];
            }
        }

        return to;
    }
}
