using System.Buffers;
using System.Globalization;
using System.Text;

namespace Newslint.Rules.Yaml;

/// <summary>
/// Reads from the source of a regular expression literals of which every match contains at least one, as the prefilter sees text: without
/// regard to case, the shape of marks and the width of blanks. Where they are not in a text, the expression need not be tried.
/// </summary>
/// <remarks>
/// Careful before clever: a construct that is not known here gives no literals, which costs time and no finding. Inline options are such
/// constructs. Linear in the pattern, but for literals that are passed up through nested groups.
/// </remarks>
internal sealed class RequiredLiterals
{
    /// <summary>Shorter literals of letters stand in every text.</summary>
    private const int Shortest = 3;

    /// <summary>So many letters tell as much as a rare sign.</summary>
    private const int LettersForSign = 6;

    private const int Most = 400;

    /// <summary>The digits of <c>\u00A0</c>.</summary>
    private const int CodeLength = 4;

    private const int DeepestNesting = 20;

    /// <summary>Signs that most news copy has nowhere: one of them tells more than a word.</summary>
    private static readonly SearchValues<char> RareSigns = SearchValues.Create("[]{}<>*|~`#\\^_@=");

    private static readonly string[] None = [];

    private readonly string _pattern;
    private readonly bool _isExact;
    private int _at;
    private int _depth;
    private bool _isUnknown;

    private RequiredLiterals(string pattern, bool isExact) => (_pattern, _isExact) = (pattern, isExact);

    /// <summary>Literals of which each match of <paramref name="pattern"/> holds at least one; empty where none can be told.</summary>
    /// <param name="pattern">The source of the expression.</param>
    /// <param name="isExact">Whether letter case matters to it.</param>
    public static string[] Of(string pattern, bool isExact = false)
    {
        var reader = new RequiredLiterals(pattern, isExact);
        var literals = reader.ReadAlternation();
        return reader._isUnknown || reader._at < pattern.Length ? None : literals;
    }

    private char Current => _at < _pattern.Length ? _pattern[_at] : '\0';

    /// <summary>Branches between bars: a literal of each, if each has one.</summary>
    private string[] ReadAlternation()
    {
        var all = new List<string>();
        var hasAll = true;
        while (true)
        {
            var literals = ReadSequence();
            hasAll &= literals.Length > 0;
            all.AddRange(literals);
            if (Current != '|' || _isUnknown)
            {
                return hasAll && all.Count <= Most ? [.. all] : None;
            }

            _at++;
        }
    }

    /// <summary>Items one after the other: the best of what stands in all matches.</summary>
    private string[] ReadSequence()
    {
        var best = None;
        var run = new StringBuilder();
        while (!_isUnknown && _at < _pattern.Length && Current is not ('|' or ')'))
        {
            var item = ReadItem();
            var (least, most) = ReadQuantifier();
            best = Better(best, least > 0 ? item.Literals : None);
            switch (item.Literal)
            {
                case null when item.HasWidth:
                    best = Better(best, Literal(run));
                    break;
                case null:
                    break; // what has no width does not part its neighbours
                case ' ' when least > 0:
                    run.Append(' '); // any number of blanks is one
                    break;
                case { } literal when least == 1 && most == 1:
                    run.Append(literal);
                    break;
                case { } literal when least > 0:
                    run.Append(literal);
                    best = Better(best, Literal(run));
                    run.Append(literal);
                    break;
                default:
                    best = Better(best, Literal(run));
                    break;
            }
        }

        return Better(best, Literal(run));
    }

    /// <summary>The literal that <paramref name="run"/> holds, which is empty from then on.</summary>
    private static string[] Literal(StringBuilder run)
    {
        var literal = LiteralPrefilter.Normalise(run.ToString());
        run.Clear();
        return Worth(literal) >= Shortest ? [literal] : None;
    }

    /// <summary>The literals that are found least often, as far as their length and their signs tell.</summary>
    private static string[] Better(string[] one, string[] other) => other.Length > 0 && LeastWorth(other) > LeastWorth(one) ? other : one;

    private static int LeastWorth(string[] literals)
    {
        var least = literals.Length == 0 ? 0 : int.MaxValue;
        foreach (var literal in literals)
        {
            least = Math.Min(least, Worth(literal));
        }

        return least;
    }

    /// <summary>How little a literal is to be expected, in letters. Characters beyond ASCII are as rare as signs.</summary>
    private static int Worth(string literal) =>
        literal.Length + (Ascii.IsValid(literal) && !literal.AsSpan().ContainsAny(RareSigns) ? 0 : LettersForSign);

    private Item ReadItem()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return Item.Nothing;
            case '.':
                return Item.Anything;
            case '\\':
                return ReadEscape();
            case '[':
                return ReadClass();
            case '(':
                return ReadGroup();
            case '*' or '+' or '?' or '{':
                return Unknown();
            default:
                return Character(c);
        }
    }

    /// <summary>
    /// A character as the prefilter folds it. Where letter case does not matter, letters beyond ASCII are matched by more than their two cases.
    /// </summary>
    private Item Character(char c)
    {
        var folded = LiteralPrefilter.Fold(c);
        return folded < '\u0080' || _isExact ? new Item(folded, HasWidth: true, None) : Item.Anything;
    }

    private Item ReadEscape()
    {
        var c = Current;
        _at++;
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return Item.Nothing;
            case 's':
                return Character(' ');
            case 'd' or 'D' or 'w' or 'W' or 'S' or 't' or 'n' or 'r' or 'v' or 'f':
                return Item.Anything;
            case 'u' when _at + CodeLength <= _pattern.Length && ushort.TryParse(_pattern.AsSpan(_at, CodeLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += CodeLength;
                return Character((char)code);
            case 'p' or 'P' when Current == '{' && _pattern.IndexOf('}', _at) is > 0 and var close:
                _at = close + 1;
                return Item.Anything;
            default:
                return c == '\0' || char.IsLetterOrDigit(c) ? Unknown() : Character(c);
        }
    }

    /// <summary>A class, which is a literal where all its characters are one to the prefilter, as in <c>[’']</c>.</summary>
    private Item ReadClass()
    {
        var start = _at;
        var isPlain = Current is not ('^' or ']');
        var item = default(Item);
        for (; Current != ']' || _at == start || (_at == start + 1 && _pattern[start] == '^'); _at++)
        {
            if (_at >= _pattern.Length || (Current == '[' && _at > start))
            {
                return Unknown(); // never closed, or one class taken from another
            }

            if (Current == '\\')
            {
                isPlain = false;
                _at++;
                continue;
            }

            isPlain &= Current != '-' || _at == start || (_at + 1 < _pattern.Length && _pattern[_at + 1] == ']');
            var member = Character(Current);
            isPlain &= item is null || (member.Literal is not null && member.Literal.Value == item.Literal);
            item = member;
        }

        _at++;
        return isPlain && item is not null ? item : Item.Anything;
    }

    private Item ReadGroup()
    {
        var isAside = false;
        if (Current == '?')
        {
            var rest = _pattern.AsSpan(_at);
            isAside = rest.StartsWith("?=") || rest.StartsWith("?!") || rest.StartsWith("?<=") || rest.StartsWith("?<!");
            var opening = isAside ? (rest[1] == '<' ? 3 : 2)
                : rest.StartsWith("?:") || rest.StartsWith("?>") ? 2
                : rest.StartsWith("?<") ? rest.IndexOf('>') + 1
                : 0;
            if (opening == 0)
            {
                return Unknown();
            }

            _at += opening;
        }

        if (++_depth > DeepestNesting)
        {
            return Unknown();
        }

        var literals = ReadAlternation();
        _depth--;
        if (Current != ')')
        {
            return Unknown();
        }

        _at++;
        return isAside ? Item.Nothing : new Item(Literal: null, HasWidth: true, literals);
    }

    /// <summary>How often the item before it stands at least and at most.</summary>
    private (int Least, int Most) ReadQuantifier()
    {
        var (least, most) = (1, 1);
        switch (Current)
        {
            case '*':
                (least, most) = (0, int.MaxValue);
                break;
            case '+':
                (least, most) = (1, int.MaxValue);
                break;
            case '?':
                (least, most) = (0, 1);
                break;
            case '{':
                return ReadBounds();
            default:
                return (1, 1);
        }

        _at++;
        SkipLazy();
        return (least, most);
    }

    /// <summary><c>{2}</c>, <c>{2,}</c> or <c>{0,3}</c>. A brace that bounds nothing is a literal to the library, and unknown here.</summary>
    private (int Least, int Most) ReadBounds()
    {
        var close = _pattern.IndexOf('}', _at);
        var bounds = close < 0 ? [] : _pattern.AsSpan(_at + 1, close - _at - 1);
        if (bounds.IsEmpty || !char.IsAsciiDigit(bounds[0]) || !bounds.Trim("0123456789,").IsEmpty)
        {
            Unknown();
            return (0, 0);
        }

        _at = close + 1;
        SkipLazy();
        return bounds is "1" ? (1, 1) : (bounds.TrimStart('0') is [>= '1' and <= '9', ..] ? 1 : 0, int.MaxValue);
    }

    private void SkipLazy()
    {
        if (Current == '?')
        {
            _at++;
        }
    }

    private Item Unknown()
    {
        _isUnknown = true;
        _at = _pattern.Length;
        return Item.Anything;
    }

    /// <summary>A part of an expression.</summary>
    /// <param name="Literal">The one character that it matches; null where it matches several, or none.</param>
    /// <param name="HasWidth">Whether it matches characters at all.</param>
    /// <param name="Literals">Of what it matches, literals of which it holds at least one.</param>
    private sealed record Item(char? Literal, bool HasWidth, string[] Literals)
    {
        public static Item Nothing { get; } = new(null, HasWidth: false, None);

        public static Item Anything { get; } = new(null, HasWidth: true, None);
    }
}
