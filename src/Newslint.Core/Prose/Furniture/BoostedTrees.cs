using System.Globalization;
using Newslint.Knowledge;

namespace Newslint.Prose.Furniture;

/// <summary>
/// Small decision trees whose values add up to the logarithm of the odds that a line is furniture (gradient boosting: J. H. Friedman, Greedy
/// Function Approximation, 2001). All trees are complete and of one depth, so that a line goes through each without a branch that depends on it.
/// </summary>
/// <remarks>
/// The head of the file names the signs. Each other line is a tree: its tests from the root down, level by level, as <c>4&lt;20</c> for “the
/// fifth sign is 20 or less”, then what its nodes say, in hundredths. A line that passes a test goes to the left. Whole numbers make the
/// result the same on every machine.
/// </remarks>
internal sealed class BoostedTrees
{
    private readonly int _depth;
    private readonly int _tests;
    private readonly byte[] _signs; // small, so that all trees stay in the nearest cache
    private readonly short[] _limits;
    private readonly short[] _values;
    private readonly int _bias;

    private BoostedTrees(int depth, int bias, byte[] signs, short[] limits, short[] values)
    {
        _depth = depth;
        _tests = (1 << depth) - 1;
        _bias = bias;
        (_signs, _limits, _values) = (signs, limits, values);
    }

    /// <summary>The names of the signs in the order of their numbers.</summary>
    public static string SignNames { get; } = string.Join(' ', Enum.GetNames<Sign>());

    /// <summary>Reads the text of a file of trees.</summary>
    /// <exception cref="InvalidDataException">It was made for other signs.</exception>
    public static BoostedTrees Parse(string text)
    {
        var lines = new DataLineEnumerator(text);
        var names = Head(ref lines, "signs: ");
        if (!names.SequenceEqual(SignNames))
        {
            throw new InvalidDataException("The trees were made for other signs; make them anew.");
        }

        var depth = int.Parse(Head(ref lines, "depth: "), CultureInfo.InvariantCulture);
        var bias = int.Parse(Head(ref lines, "bias: "), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        List<byte> signs = [];
        List<short> limits = [], values = [];
        while (lines.MoveNext())
        {
            var part = 0;
            foreach (var range in lines.Current.Split(' '))
            {
                var word = lines.Current[range];
                if (part++ < (1 << depth) - 1)
                {
                    var at = word.IndexOf('<');
                    signs.Add(byte.Parse(word[..at], CultureInfo.InvariantCulture));
                    limits.Add(short.Parse(word[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                }
                else
                {
                    values.Add(short.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                }
            }
        }

        return new BoostedTrees(depth, bias, [.. signs], [.. limits], [.. values]);
    }

    /// <summary>What a line of the head says.</summary>
    private static ReadOnlySpan<char> Head(ref DataLineEnumerator lines, string key) =>
        lines.MoveNext() && lines.Current.StartsWith(key) ? lines.Current[key.Length..] : throw new InvalidDataException($"'{key}' is missing.");

    /// <summary>The logarithm of the odds, in hundredths.</summary>
    public int Score(int[] signs)
    {
        var sum = _bias;
        for (int test = 0, leaf = 0; test < _signs.Length; test += _tests, leaf += 2 * _tests + 1)
        {
            var node = 0;
            for (var level = 0; level < _depth; level++)
            {
                node = Next(node, signs[_signs[test + node]], _limits[test + node]);
            }

            sum += _values[leaf + node];
        }

        return sum;
    }

    /// <summary>Adds to <paramref name="shares"/> what each sign contributed to the score: what the nodes behind each test on it say more than those before.</summary>
    public void Explain(int[] signs, int[] shares)
    {
        for (int test = 0, value = 0; test < _signs.Length; test += _tests, value += 2 * _tests + 1)
        {
            var node = 0;
            for (var level = 0; level < _depth; level++)
            {
                var sign = _signs[test + node];
                var next = Next(node, signs[sign], _limits[test + node]);
                shares[sign] += _values[value + next] - _values[value + node];
                node = next;
            }
        }
    }

    /// <summary>The node after a test: the left one where the sign is within the limit. A branch would be guessed wrong half of the time.</summary>
    private static int Next(int node, int sign, int limit) => (2 * node) + 1 - ((limit - sign) >> 31);
}
