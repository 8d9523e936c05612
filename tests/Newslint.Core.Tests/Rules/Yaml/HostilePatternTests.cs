using System.Diagnostics;
using System.Globalization;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Xunit.Abstractions;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>
/// Regular expressions that are known to try many ways, over a megabyte that makes them do so: every run ends within the time of a rule, the
/// rule that did not is told of, and the other rules find what they find.
/// </summary>
[Trait("Category", "Slow")]
public sealed class HostilePatternTests(ITestOutputHelper output)
{
    private const int Letters = 1_000_000;

    /// <summary>What a run may take beside the time of the rule: an article of a megabyte is read, and the last match may begin late.</summary>
    private static readonly TimeSpan Longest = RuleContext.TimeOfRule + TimeSpan.FromSeconds(8);

    /// <summary>Each pattern, what the text is made of and what it ends with, and whether it needs ways that no linear engine goes.</summary>
    public static TheoryData<string, string, string, bool> Patterns => new()
    {
        { "(a+)+$", "a", "!", false },
        { "(a|aa)+$", "a", "!", false },
        { "(a|a?)+$", "a", "!", false },
        { "(.*a){12}$", "a", "!", false },
        { "^(([a-z])+.)+[A-Z]([a-z])+$", "a", "!", false },
        { "^(\\w+\\s?)+$", "ab ", "!", false },
        { "(x+x+)+y", "x", "!", false },
        { "^([a-zA-Z0-9]+)*@", "a", "!", false },
        { "[a-y]+[0-9a-y]+z", "a", "!", false },
        { ".*.*=.*", "a", "!", false },
        { "^(\\d+)*$", "1", "x", false },
        { "(a*)*b", "a", "!", false },
        { "(?:a?){30}a{30}b", "a", "!", false },
        { "((ab)*)*c", "ab", "!", false },
        { "^(a|b|ab)*c", "ab", "!", false },
        { "(?=(a+)+$)b*", "a", "!", true },
        { "^(a+)+\\1$", "a", "!", true },
        { "(?<!x)(a+)+$", "a", "!", true },
        { "(?!x)(a|aa)+$", "a", "!", true },
        { "^(\\w+\\s?)+\\1$", "ab ", "!", true },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_that_tries_many_ways_ends_in_time_and_disturbs_no_other_rule(string pattern, string part, string end, bool needsBacktracking)
    {
        var text = "Heavy rain fell.\n\n" + string.Concat(Enumerable.Repeat(part, Letters / part.Length)) + end;
        var rain = TestLint.Yaml("line", "match: { phrase: rain }", "HOUSE0002");
        var hostile = RuleFile.Read("house.yml", Hostile(pattern), isShipped: false).Rule!;
        var host = new RuleHost(new RuleSet([hostile, rain]));
        var model = TestLint.ModelOf(text);

        var watch = Stopwatch.StartNew();
        var report = host.Lint(model, RuleSettings.Default);
        watch.Stop();

        var stopped = report.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == "NL0003");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F1} s, {(stopped ? "stopped" : "ended")}: {pattern}"));
        Assert.True(watch.Elapsed < Longest, string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F1} s"));
        Assert.Single(report.Diagnostics, diagnostic => diagnostic.Rule.Id == "HOUSE0002");
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Rule.Id == "NL0001");
        Assert.True(stopped || !needsBacktracking, "A pattern that needs backtracking ended all the same.");
    }

    private static string Hostile(string pattern) =>
        $"id: HOUSE0001\nname: hostile\ncategory: house\nseverity: warning\nwhy: A test wants it.\nmessage: Found.\nfind: {{ pattern: '{pattern}', backtracking: allowed }}\n";
}
