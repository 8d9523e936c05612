using System.Globalization;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>How long the rules of a run took, for who writes them.</summary>
internal static class TimingTable
{
    private const int MostRules = 30;

    /// <summary>Writes a line for each of the slowest rules.</summary>
    public static void Write(RuleTimings timings, TextWriter output)
    {
        var rules = timings.Rules;
        output.WriteLine("Time by rule, and files that it ran on. What several rules look at counts for the first that asks for it.");
        foreach (var timing in rules.Take(MostRules))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{timing.Time.TotalMilliseconds,12:N2} ms {timing.Articles,8:N0}  {timing.Rule.Id} {timing.Rule.Name}"));
        }

        if (rules.Count > MostRules)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {rules.Count - MostRules:N0} faster ones"));
        }
    }
}
