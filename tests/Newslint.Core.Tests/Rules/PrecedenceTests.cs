using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Core.Tests.Rules;

/// <summary>Rules find words of one text; which findings stay, and what they cover.</summary>
public sealed class PrecedenceTests
{
    private const string Text = "Heavy rain fell on the old town all day.";

    [Fact]
    public void Where_findings_overlap_the_stronger_stays_and_names_the_other()
    {
        var report = TestLint.Run(Text, Finding("A1", "heavy rain", "B1"), Finding("B1", "rain fell"));

        Assert.Equal(["A1 [Heavy rain] covers B1"], Shown(report));
    }

    [Fact]
    public void A_stronger_finding_may_begin_later()
    {
        var report = TestLint.Run(Text, Finding("A1", "rain fell", "B1"), Finding("B1", "heavy rain"));

        Assert.Equal(["A1 [rain fell] covers B1"], Shown(report));
    }

    [Fact]
    public void Findings_side_by_side_both_stay()
    {
        var report = TestLint.Run(Text, Finding("A1", "heavy ", "B1"), Finding("B1", "rain"));

        Assert.Equal(["A1 [Heavy ]", "B1 [rain]"], Shown(report));
    }

    [Fact]
    public void Unrelated_findings_of_the_same_words_both_stay()
    {
        var report = TestLint.Run(Text, Finding("A1", "rain"), Finding("B1", "rain"));

        Assert.Equal(["A1 [rain]", "B1 [rain]"], Shown(report));
    }

    [Fact]
    public void A_stronger_finding_covers_all_below_it_however_many()
    {
        var words = string.Concat(Enumerable.Repeat("rain ", 500));
        var report = TestLint.Run(words.Trim(), Finding("A1", words.Trim(), "B1", "C1"), Finding("B1", "rain"), Finding("C1", "ain"));

        Assert.Equal("B1 C1", Assert.Single(report.Diagnostics).Properties["covers"]);
    }

    [Fact]
    public void A_finding_that_gave_way_makes_no_other_give_way()
    {
        var report = TestLint.Run(Text, Finding("A1", "heavy", "B1"), Finding("B1", "heavy rain", "C1"), Finding("C1", "rain"));

        Assert.Equal(["A1 [Heavy] covers B1", "C1 [rain]"], Shown(report));
    }

    [Fact]
    public void Of_rules_that_supersede_each_other_one_stays()
    {
        var report = TestLint.Run(Text, Finding("A1", "rain", "B1"), Finding("B1", "rain", "C1"), Finding("C1", "rain", "A1"));

        Assert.NotEmpty(report.Diagnostics);
        Assert.True(report.Diagnostics.Length < 3);
    }

    [Fact]
    public void A_rule_that_supersedes_itself_keeps_its_findings()
    {
        var report = TestLint.Run("rain rain", Finding("A1", "rain", "A1"));

        Assert.Equal(2, report.Diagnostics.Length);
    }

    [Fact]
    public void The_same_finding_twice_is_reported_once_at_its_higher_severity()
    {
        var twice = new HandMadeRule("A1", registrar => registrar.OnDocument(context =>
        {
            context.Report(new(0, 5), atMost: Severity.Suggestion);
            context.Report(new(0, 5));
        }));

        Assert.Equal(Severity.Warning, Assert.Single(TestLint.Run(Text, twice).Diagnostics).Severity);
    }

    [Fact]
    public void Two_messages_at_the_same_words_both_stay()
    {
        var twice = new HandMadeRule("A1", registrar => registrar.OnDocument(context =>
        {
            context.Report(new(0, 5), ["wet"]);
            context.Report(new(0, 5), ["dry"]);
        }))
        { MessageFormat = "It is {0}." };

        Assert.Equal(["It is dry.", "It is wet."], TestLint.Run(Text, twice).Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_stays_is_what_a_naive_comparison_of_all_pairs_keeps(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var findings = Enumerable.Range(0, 40).Select(_ => Drawn(random)).ToList();
            var expected = Naive(findings);

            var kept = Precedence.Apply(findings);

            Assert.Equal(expected, kept.Select(finding => (finding.Rule.Id, finding.Span)));
        }
    }

    private static HandMadeRule Finding(string id, string words, params string[] supersedes) => new(id, registrar => registrar.OnDocument(context =>
    {
        var text = context.Article.Text;
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            context.Report(new(at, words.Length));
        }
    }))
    { Supersedes = [.. supersedes] };

    private static IEnumerable<string> Shown(LintReport report) => report.Diagnostics.Select(diagnostic =>
        $"{diagnostic.Rule.Id} [{diagnostic.File.Text.AsSpan(diagnostic.Span.Start, diagnostic.Span.Length)}]"
        + (diagnostic.Properties.TryGetValue("covers", out var covered) ? $" covers {covered}" : string.Empty));

    /// <summary>A finding of one of five rules, each of which supersedes all that come after it.</summary>
    private static Finding Drawn(Random random)
    {
        var number = random.Next(5);
        var rule = HandMadeRule.Finding($"R{number}", "rain", [.. Enumerable.Range(number + 1, 4 - number).Select(weaker => $"R{weaker}")]);
        return new Finding(rule.Descriptor, new TextSpan(random.Next(100), 1 + random.Next(12)), [], [], Severity.Error);
    }

    private static IEnumerable<(string Id, TextSpan Span)> Naive(List<Finding> findings)
    {
        var kept = new List<Finding>();
        foreach (var finding in findings.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal))
        {
            if (!kept.Exists(stronger => stronger.Rule.Supersedes.Contains(finding.Rule.Id) && stronger.Span.OverlapsWith(finding.Span)))
            {
                kept.Add(finding);
            }
        }

        return [.. kept.Select(finding => (finding.Rule.Id, finding.Span)).Distinct().OrderBy(finding => finding.Span).ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }
}
