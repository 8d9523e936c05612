using Newslint.Knowledge;

namespace Newslint.Rules.Tests.Time;

/// <summary>The rules about time and titles tell lines apart that look alike.</summary>
public sealed class TimePairTests
{
    private const int LeastPairs = 300;

    private static readonly Dictionary<string, TimePair> Pairs = TimePairTable.Pairs.ToDictionary(pair => pair.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Pairs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_first_line_is_reported_by_its_rule_in_the_marked_words_and_nowhere_else(string name)
    {
        var pair = Pairs[name];
        var text = pair.Fires.Text;
        AssertShips(pair);

        var findings = FindingsIn(text, pair.FiresOn);

        var own = findings.Where(finding => finding.Rule.Id == pair.Rule).ToList();
        Assert.True(own.Count > 0, $"{pair.Rule} does not report this. {Shown(findings, text)}");
        Assert.All(own, finding => Assert.True(pair.Fires.Spans.Any(finding.Span.OverlapsWith), $"{pair.Rule} reports other words. {Shown([finding], text)}"));
        Assert.All(pair.Fires.Spans, span => Assert.True(own.Exists(finding => finding.Span.OverlapsWith(span)), $"{pair.Rule} does not report all that is marked. {Shown(own, text)}"));
        AssertNoWarningsOfOthers(findings, pair, text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_second_line_is_left_alone(string name)
    {
        var pair = Pairs[name];
        AssertShips(pair);

        var findings = FindingsIn(pair.Silent, pair.SilentOn);

        var own = findings.Where(finding => finding.Rule.Id == pair.Rule).ToList();
        Assert.True(own.Count == 0, $"{pair.Rule} reports this. {Shown(own, pair.Silent)}");
        AssertNoWarningsOfOthers(findings, pair, pair.Silent);
    }

    [Fact]
    public void There_are_pairs_enough_and_none_stands_there_twice()
    {
        Assert.True(TimePairTable.Pairs.Count >= LeastPairs, $"There are {TimePairTable.Pairs.Count} pairs, fewer than {LeastPairs}.");
        Assert.Distinct(TimePairTable.Pairs.Select(pair => (pair.Rule, pair.Fires.Text, pair.FiresOn)));
        Assert.All(TimePairTable.Pairs, pair => Assert.NotEqual((pair.Fires.Text, pair.FiresOn), (pair.Silent, pair.SilentOn)));
        Assert.All(TimePairTable.Pairs, pair => Assert.NotEmpty(pair.Fires.Spans));
    }

    private static void AssertShips(TimePair pair) =>
        Assert.True(Linter.Host.Rules.Rules.Any(rule => rule.Descriptor.Id == pair.Rule), $"{pair.Rule} is not among the shipped rules.");

    /// <summary>What the rules about time and titles report.</summary>
    private static List<LintDiagnostic> FindingsIn(string text, DateInterval? published) =>
        [.. Linter.Lint(text, published).Diagnostics.Where(finding => IsOfFamily(finding.Rule.Id))];

    private static bool IsOfFamily(string id) => id.StartsWith("NL12", StringComparison.Ordinal) || id.StartsWith("NL13", StringComparison.Ordinal);

    private static void AssertNoWarningsOfOthers(List<LintDiagnostic> findings, TimePair pair, string text)
    {
        var others = findings.Where(finding => finding.Rule.Id != pair.Rule && finding.Severity >= Severity.Warning).ToList();
        Assert.True(others.Count == 0, $"Another rule warns of this. {Shown(others, text)}");
    }

    private static string Shown(List<LintDiagnostic> findings, string text) =>
        findings.Count == 0 ? $"Nothing is found in: {text}" : string.Join('\n', findings.Select(finding => $"{finding.Rule.Id} '{text.Substring(finding.Span.Start, finding.Span.Length)}': {finding.Message}"));
}
