using System.Globalization;
using System.Text;
using Newslint.Prose.Furniture;

namespace Newslint.Trainer;

/// <summary>Trees that were fitted together.</summary>
internal sealed record FittedTrees(int Depth, double Bias, FittedTree[] Trees)
{
    /// <summary>The trees as the linter reads them.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"signs: {BoostedTrees.SignNames}\ndepth: {Depth}\nbias: {Hundredths(Bias)}\n");
        foreach (var tree in Trees)
        {
            var tests = tree.Signs.Select((sign, node) => $"{sign}<{tree.Limits[node]}");
            var values = tree.Values.Select(value => Hundredths(value).ToString(CultureInfo.InvariantCulture));
            text.Append(string.Join(' ', tests.Concat(values))).Append('\n');
        }

        return text.ToString();
    }

    private static int Hundredths(double value) => (int)Math.Round(100 * value, MidpointRounding.AwayFromZero);
}
