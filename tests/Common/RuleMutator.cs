using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Newslint.Tests;

/// <summary>Makes broken rule files of good ones, the same ones for the same seed.</summary>
/// <param name="seed">What the numbers are drawn from.</param>
/// <param name="rules">The good ones.</param>
internal sealed partial class RuleMutator(int seed, IReadOnlyList<string> rules)
{
    private const int MostChanges = 4;

    private static readonly string[] Nasty =
    [
        "\t", "\0", "\u001b[31m", "\u202E", "\uFEFF", "\u2028", "[", "{", "]", "}", "&a ", "*a", "!!binary ", "!x ", "%", "\"", "'", "|", ">", "\n---\n", "\r", "\r\n",
        ": ", "- ", "? ", "<<: ", "#", "\\", "@", "`", "~", "null", "true", "-1", "99999999999", "$limit", "{who}", "{", "[|", "|]", "\n\n", "  ", "...\n", "É", "😀", "\u0301",
    ];

    private readonly Random _random = new(seed);
    private int _made;

    /// <summary>The next broken rule; its id and its name are its own, so that all of a folder are read.</summary>
    public byte[] Next()
    {
        _made++;
        var text = new StringBuilder(Any());
        for (var changes = 1 + _random.Next(MostChanges); changes > 0 && text.Length > 0; changes--)
        {
            Change(text);
        }

        var named = Id().Replace(Name().Replace(text.ToString(), string.Create(CultureInfo.InvariantCulture, $"name: fuzz-{_made}"), 1), string.Create(CultureInfo.InvariantCulture, $"id: FUZZ{_made % 1_000_000}"), 1);
        var bytes = Encoding.UTF8.GetBytes(named);
        return _random.Next(4) == 0 ? Flipped(bytes) : bytes;
    }

    private string Any() => rules[_random.Next(rules.Count)];

    private int Place(StringBuilder text) => _random.Next(text.Length);

    private void Change(StringBuilder text)
    {
        var at = Place(text);
        switch (_random.Next(10))
        {
            case 0 or 1:
                text.Insert(at, Nasty[_random.Next(Nasty.Length)]);
                break;
            case 2:
                text.Remove(at, Math.Min(_random.Next(1, 40), text.Length - at));
                break;
            case 3:
                Splice(text, at);
                break;
            case 4:
                var part = text.ToString(at, Math.Min(_random.Next(1, 80), text.Length - at));
                text.Insert(at, string.Concat(Enumerable.Repeat(part, _random.Next(1, 30))));
                break;
            case 5:
                Nest(text);
                break;
            case 6:
                text.Insert(at, new string((char)('a' + _random.Next(26)), _random.Next(8) == 0 ? 200_000 : _random.Next(1, 2_000)));
                break;
            case 7:
                SwapWords(text);
                break;
            case 8:
                text.Insert(0, "anchored: &a { any: [rain, snow] }\n").Append("more: [*a, *a, { <<: *a }]\n");
                break;
            default:
                Indent(text);
                break;
        }
    }

    /// <summary>The beginning of one rule and the end of another, at the beginnings of lines.</summary>
    private void Splice(StringBuilder text, int at)
    {
        var other = Any();
        var line = other.IndexOf('\n', _random.Next(other.Length));
        text.Length = at;
        text.Append('\n').Append(line < 0 ? other : other[(line + 1)..]);
    }

    private void Nest(StringBuilder text)
    {
        var depth = _random.Next(4) == 0 ? _random.Next(20_000) : _random.Next(60);
        var (open, close) = _random.Next(3) switch
        {
            0 => ("{ not: ", " }"),
            1 => ("[", "]"),
            _ => ("{ all: [ ", " ] }"),
        };
        text.Append("unless: ").Insert(text.Length, open, depth).Append("{ inside: quotation }").Insert(text.Length, close, depth).Append('\n');
    }

    private void SwapWords(StringBuilder text)
    {
        var words = Word().Matches(text.ToString());
        var others = Word().Matches(Any());
        if (words.Count > 0 && others.Count > 0)
        {
            var word = words[_random.Next(words.Count)];
            text.Remove(word.Index, word.Length).Insert(word.Index, others[_random.Next(others.Count)].Value);
        }
    }

    private void Indent(StringBuilder text)
    {
        var lines = text.ToString().Split('\n');
        var line = _random.Next(lines.Length);
        lines[line] = _random.Next(3) switch
        {
            0 => "  " + lines[line],
            1 => "\t" + lines[line],
            _ => lines[line].TrimStart(),
        };
        text.Clear().AppendJoin('\n', lines);
    }

    private byte[] Flipped(byte[] bytes)
    {
        for (var i = _random.Next(1, 6); i > 0 && bytes.Length > 0; i--)
        {
            bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        }

        return bytes;
    }

    [GeneratedRegex("^id: .*$", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex("^name: .*$", RegexOptions.Multiline)]
    private static partial Regex Name();

    [GeneratedRegex("[a-z$][a-z-]+")]
    private static partial Regex Word();
}
