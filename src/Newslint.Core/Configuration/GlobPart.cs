using System.Text;
using System.Text.RegularExpressions;

namespace Newslint.Configuration;

/// <summary>A part of a glob. It leads from the places of a path where it may begin to those where it may end.</summary>
/// <remarks>All ways through a pattern are followed at once, so no pattern makes matching go back and try again.</remarks>
internal abstract class GlobPart
{
    /// <summary>The offsets at which this part may end, given those at which it may begin; both hold one more than the path's length.</summary>
    public abstract bool[] Advance(bool[] from, string path);

    /// <summary>Writes the part as Roslyn does, for a <see cref="GlobRegex"/>.</summary>
    public abstract void WriteTo(StringBuilder regex, List<GlobNumber> numbers);
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

    public override void WriteTo(StringBuilder regex, List<GlobNumber> numbers) => regex.Append(Regex.Escape(literal));
}

/// <summary><c>*</c>, which a slash ends, or <c>**</c>, which only a line break does.</summary>
internal sealed class GlobStar(bool crossesSlashes) : GlobPart
{
    private readonly char _end = crossesSlashes ? '\n' : '/';

    public override bool[] Advance(bool[] from, string path)
    {
        var to = new bool[from.Length];
        var isOpen = false;
        for (var i = 0; i < from.Length; i++)
        {
            isOpen = from[i] || (isOpen && path[i - 1] != _end);
            to[i] = isOpen;
        }

        return to;
    }

    public override void WriteTo(StringBuilder regex, List<GlobNumber> numbers) => regex.Append(crossesSlashes ? ".*" : "[^/]*");
}

/// <summary><c>?</c> or a set in brackets: ranges of characters, each given by its first and last one.</summary>
internal sealed class GlobSet(string ranges, bool isNegated, string regexText) : GlobPart
{
    /// <summary><c>?</c>: any character but a line break.</summary>
    public static GlobSet Any { get; } = new("\n\n", isNegated: true, ".");

    public override bool[] Advance(bool[] from, string path)
    {
        var to = new bool[from.Length];
        for (var i = 0; i < path.Length; i++)
        {
            to[i + 1] = from[i] && Holds(path[i]) != isNegated;
        }

        return to;
    }

    public override void WriteTo(StringBuilder regex, List<GlobNumber> numbers) => regex.Append(regexText);

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

/// <summary><c>{1..3}</c>: a whole number. Only a <see cref="GlobRegex"/> can tell whether it matches.</summary>
internal sealed class GlobNumber(int least, int most) : GlobPart
{
    public bool Holds(int number) => least <= number && number <= most;

    public override bool[] Advance(bool[] from, string path) => throw new NotSupportedException("A pattern with a number is a regular expression.");

    public override void WriteTo(StringBuilder regex, List<GlobNumber> numbers)
    {
        numbers.Add(this);
        regex.Append("(-?[0-9]+)");
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

    public override void WriteTo(StringBuilder regex, List<GlobNumber> numbers)
    {
        foreach (var part in parts)
        {
            part.WriteTo(regex, numbers);
        }
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

    public override void WriteTo(StringBuilder regex, List<GlobNumber> numbers)
    {
        for (var i = 0; i < choices.Length; i++)
        {
            regex.Append(i == 0 ? "(?:" : "|");
            choices[i].WriteTo(regex, numbers);
        }

        regex.Append(')');
    }
}
