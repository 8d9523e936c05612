using Newslint.Knowledge;

namespace Newslint.Prose.Numbers;

/// <summary>Reads a number in words: “four”, “twenty-one”, “two hundred and five”, “three million”, “a thousand”, “thirty-first”.</summary>
internal ref struct SpelledNumber(TokenList tokens, NumberWords words)
{
    private decimal _total;
    private decimal _current;
    private bool _hasPart;
    private bool _takesAnd;
    private int _lastScale = int.MaxValue;

    /// <summary>The value.</summary>
    public readonly decimal Value => _total + _current;

    /// <summary>Whether it tells a place in an order.</summary>
    public bool IsOrdinal { get; private set; }

    /// <summary>The token after the number that begins at <paramref name="start"/>; the same token where none does.</summary>
    public int Read(int start, int end)
    {
        var at = start;
        if (tokens.Is(start, "a") && start + 1 < end && words.Find(tokens.TextOf(start + 1)).Kind == NumberWordKind.Scale)
        {
            _current = 1;
            _hasPart = true;
            at++;
        }

        var after = start;
        while (at < end && !IsOrdinal && Take(at))
        {
            after = at + 1;
            at = SkipJoint(after, end);
        }

        return after;
    }

    private bool Take(int at)
    {
        if (!tokens[at].IsWord)
        {
            return false;
        }

        var (kind, value) = words.Find(tokens.TextOf(at));
        switch (kind)
        {
            case NumberWordKind.Cardinal:
                return TakeSmall(value);
            case NumberWordKind.Ordinal when !_hasPart || IsOpenTen || _takesAnd:
                IsOrdinal = TakeSmall(value);
                return IsOrdinal;
            case NumberWordKind.Scale:
                return TakeScale(value);
            default:
                return false;
        }
    }

    /// <summary>Whether a ten waits for its units: “twenty” in “twenty-one”.</summary>
    private readonly bool IsOpenTen => _current % 100 is >= 20 and <= 90 && _current % 10 == 0;

    private bool TakeSmall(int value)
    {
        var fits = !_hasPart || (IsOpenTen ? value is >= 1 and <= 9 : _takesAnd && value > 0);
        if (fits)
        {
            _current += value;
            _hasPart = true;
            _takesAnd = false;
        }

        return fits;
    }

    private bool TakeScale(int power)
    {
        const int hundred = 2;
        if (power == hundred)
        {
            if (_current is < 1 or > 19 || _takesAnd)
            {
                return false;
            }

            _current *= 100;
        }
        else
        {
            if (_current < 1 || power >= _lastScale)
            {
                return false;
            }

            _total += _current * TenTo(power);
            _current = 0;
            _lastScale = power;
        }

        _takesAnd = true;
        return true;
    }

    /// <summary>Over the hyphen of “twenty-one” and the “and” of “two hundred and five”, where a part of the number follows.</summary>
    private readonly int SkipJoint(int at, int end)
    {
        if (at + 1 >= end)
        {
            return at;
        }

        var isGlued = tokens[at - 1].End == tokens[at].Start && tokens[at].End == tokens[at + 1].Start;
        var isJoint = tokens.MarkAt(at) == '-' ? isGlued : _takesAnd && tokens.Is(at, "and");
        return isJoint ? at + 1 : at;
    }

    /// <summary>A power of ten.</summary>
    public static decimal TenTo(int power)
    {
        var value = 1m;
        for (var i = 0; i < power; i++)
        {
            value *= 10;
        }

        return value;
    }
}
