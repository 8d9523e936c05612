using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Core.Tests.Rules;

public sealed class RuleHostTests
{
    private const string Text = "Rain fell on the town.\n\nThe mayor stayed at home.";

    private static readonly HandMadeRule Rain = HandMadeRule.Finding("HOUSE0001", "Rain");
    private static readonly HandMadeRule Mayor = HandMadeRule.Finding("HOUSE0009", "mayor");

    [Fact]
    public void How_long_rules_run_is_added_up_where_somebody_wants_to_know()
    {
        var timings = new RuleTimings(TimeProvider.System);
        var host = new RuleHost(new RuleSet([HandMadeRule.Finding("HOUSE0002", "rain"), HandMadeRule.Finding("HOUSE0001", "hail")])) { Timings = timings };

        host.Lint(TestLint.ModelOf("Rain fell."), RuleSettings.Default);
        host.Lint(TestLint.ModelOf("Hail fell."), RuleSettings.Default);

        Assert.Equal(["HOUSE0001", "HOUSE0002"], timings.Rules.Select(timing => timing.Rule.Id).Order(StringComparer.Ordinal));
        Assert.All(timings.Rules, timing => Assert.Equal(2, timing.Articles));
        Assert.All(timings.Rules, timing => Assert.True(timing.Time > TimeSpan.Zero));
    }

    [Fact]
    public void Diagnostics_come_by_start_end_and_rule_id()
    {
        var report = TestLint.Run(
            Text, HandMadeRule.Finding("HOUSE0005", "Rain fell"), Mayor, HandMadeRule.Finding("HOUSE0003", "fell"), HandMadeRule.Finding("HOUSE0002", "Rain"), Rain);

        Assert.Equal(["HOUSE0001", "HOUSE0002", "HOUSE0005", "HOUSE0003", "HOUSE0009"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void A_rule_that_throws_is_reported_and_the_others_find_what_they_found()
    {
        var failing = new HandMadeRule("HOUSE0002", registrar => registrar.OnSentence((context, sentence) =>
        {
            context.Report(sentence.Span);
            throw new InvalidOperationException("It is broken.");
        }));

        var report = TestLint.Run(Text, Rain, failing, Mayor);

        Assert.Equal(["NL0001", "HOUSE0001", "HOUSE0009"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal("Rule 'HOUSE0002' failed with 'It is broken.' and was left out for this file.", MessageOf(report, "NL0001"));
    }

    [Fact]
    public void A_rule_that_throws_while_it_registers_is_reported_on_every_article()
    {
        var failing = new HandMadeRule("HOUSE0002", _ => throw new InvalidOperationException("It is broken."));

        var report = TestLint.Run(Text, failing, Mayor);

        Assert.Equal(["NL0001", "HOUSE0009"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Empty(TestLint.Run(string.Empty, failing, Mayor).Diagnostics);
    }

    [Fact]
    public void Two_rules_that_throw_are_both_reported()
    {
        var report = TestLint.Run(Text, Failing("HOUSE0002"), Failing("HOUSE0003"));

        Assert.Equal(["HOUSE0002", "HOUSE0003"], report.Diagnostics.Select(diagnostic => diagnostic.Arguments[0]));

        static HandMadeRule Failing(string id) => new(id, registrar => registrar.OnBlock((_, _) => throw new InvalidOperationException("It is broken.")));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    [InlineData(40, 100)]
    [InlineData(1_000, 1)]
    public void A_span_that_is_empty_or_outside_the_text_is_reported_once_and_good_findings_stay(int start, int length)
    {
        var wild = new HandMadeRule("HOUSE0002", registrar => registrar.OnDocument(context =>
        {
            context.Report(new(start, length));
            context.Report(new(start, length + 1_000));
            context.Report(new(4, 5));
        }));

        var report = TestLint.Run(Text, wild, Mayor);

        Assert.Equal(["NL0002", "HOUSE0002", "HOUSE0009"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal($"Rule 'HOUSE0002' reported the span '[{start}..{start + length})', which is not in the text of {Text.Length} characters.", MessageOf(report, "NL0002"));
    }

    [Fact]
    public void A_related_place_outside_the_text_is_a_bad_span()
    {
        var wild = new HandMadeRule("HOUSE0002", registrar => registrar.OnDocument(context => context.Report(new(0, 4), related: [new(new(1_000, 1), "there")])));

        Assert.Equal("NL0002", Assert.Single(TestLint.Run(Text, wild).Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("{0} and {1}", "Its message wants 2 arguments and got 1.")]
    [InlineData("{0} and {", "")]
    public void A_message_that_cannot_be_written_is_a_failure_of_the_rule(string format, string reason)
    {
        var wild = new HandMadeRule("HOUSE0002", registrar => registrar.OnDocument(context => context.Report(new(0, 4), ["rain"]))) { MessageFormat = format };

        var report = TestLint.Run(Text, wild, Mayor);

        Assert.Equal(["NL0001", "HOUSE0009"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Contains(reason, MessageOf(report, "NL0001"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.None)]
    [InlineData(Severity.Silent)]
    public void A_rule_that_is_silent_or_off_is_not_run(Severity severity)
    {
        var ran = 0;
        var counting = new HandMadeRule("HOUSE0002", registrar => registrar.OnDocument(_ => ran++)) { Severity = severity };

        Assert.Empty(TestLint.Run(Text, counting).Diagnostics);
        Assert.Empty(TestLint.Run(Text, RuleSettings.Default.WithRule("HOUSE0001", SeveritySetting.Of(severity)), Rain).Diagnostics);
        Assert.Equal(0, ran);
    }

    [Fact]
    public void The_severity_of_a_rule_goes_before_that_of_its_category_and_that_before_all()
    {
        var settings = RuleSettings.Default.WithAll(SeveritySetting.Of(Severity.Suggestion));
        Assert.Equal(Severity.Suggestion, SeverityWith(settings));

        settings = settings.WithCategory("House", SeveritySetting.Of(Severity.Error));
        Assert.Equal(Severity.Error, SeverityWith(settings));

        settings = settings.WithRule("house0001", SeveritySetting.Of(Severity.Warning));
        Assert.Equal(Severity.Warning, SeverityWith(settings));

        static Severity SeverityWith(RuleSettings settings) => Assert.Single(TestLint.Run(Text, settings, Rain).Diagnostics).Severity;
    }

    [Theory]
    [InlineData(Severity.Suggestion, Severity.Error, Severity.Suggestion)]
    [InlineData(Severity.Error, Severity.Suggestion, Severity.Suggestion)]
    [InlineData(Severity.Error, Severity.Error, Severity.Error)]
    public void A_finding_has_the_weaker_of_its_own_severity_and_that_of_its_rule(Severity atMost, Severity ofRule, Severity expected)
    {
        var rule = new HandMadeRule("HOUSE0002", registrar => registrar.OnDocument(context => context.Report(new(0, 4), atMost: atMost))) { Severity = ofRule };

        Assert.Equal(expected, Assert.Single(TestLint.Run(Text, rule).Diagnostics).Severity);
    }

    [Fact]
    public void A_silent_finding_is_not_reported_and_covers_none()
    {
        var rule = new HandMadeRule("HOUSE0002", registrar => registrar.OnDocument(context => context.Report(new(0, 4), atMost: Severity.Silent))) { Supersedes = ["HOUSE0001"] };

        Assert.Equal("HOUSE0001", Assert.Single(TestLint.Run(Text, rule, Rain).Diagnostics).Rule.Id);
    }

    [Fact]
    public void The_failure_of_a_rule_can_be_silenced()
    {
        var failing = new HandMadeRule("HOUSE0002", registrar => registrar.OnDocument(_ => throw new InvalidOperationException("It is broken.")));

        Assert.Empty(TestLint.Run(Text, RuleSettings.Default.WithCategory("host", SeveritySetting.Of(Severity.None)), failing).Diagnostics);
    }

    [Fact]
    public void A_rule_that_needs_a_date_is_skipped_with_a_note_where_there_is_none()
    {
        var dated = new HandMadeRule("HOUSE0002", registrar => registrar.OnSentence((context, sentence) => context.Report(sentence.Span))) { IsDateNeeded = true };

        var report = TestLint.Run("Rain fell on the town.", dated);

        Assert.Empty(report.Diagnostics);
        Assert.Equal("HOUSE0002 (hand-made) was skipped: the article has no date.", Assert.Single(report.Notes));
    }

    [Fact]
    public void A_rule_that_needs_a_date_and_has_nothing_to_look_at_is_skipped_without_a_note()
    {
        var dated = new HandMadeRule("HOUSE0002", registrar => registrar.OnQuotation((context, quotation) => context.Report(quotation.Span))) { IsDateNeeded = true };

        Assert.Empty(TestLint.Run("Rain fell on the town.", dated).Notes);
    }

    [Fact]
    public void A_rule_may_be_in_several_hosts()
    {
        var sun = TestLint.Yaml("sentence", "match: { phrase: { any: [sun] } }\nflag: match", "HOUSE0001");
        var rain = TestLint.Yaml("sentence", "match: { phrase: { any: [rain] } }\nflag: match", "HOUSE0002");
        var both = new RuleHost(new RuleSet([sun, rain]));
        var one = new RuleHost(new RuleSet([rain]));

        Assert.Equal(["HOUSE0002"], one.Lint(TestLint.ModelOf("Rain and sun."), RuleSettings.Default).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal(["HOUSE0002", "HOUSE0001"], both.Lint(TestLint.ModelOf("Rain and sun."), RuleSettings.Default).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void Two_rules_cannot_have_one_id() => Assert.Throws<ArgumentException>(() => new RuleSet([Rain, HandMadeRule.Finding("HOUSE0001", "x")]));

    [Fact]
    public void An_empty_article_has_no_diagnostics() => Assert.Empty(TestLint.Run("\n\n", Rain, Mayor).Diagnostics);

    [Fact]
    public void A_finding_points_into_the_file()
    {
        var diagnostic = Assert.Single(TestLint.Run(Text, Mayor).Diagnostics);

        Assert.Equal(new LinePositionSpan(new(2, 4), new(2, 9)), diagnostic.Lines);
        Assert.Equal("This is reported.", diagnostic.Message);
        Assert.Equal("story.txt(3,5): warning HOUSE0009: This is reported.", diagnostic.Roslyn.ToString());
    }

    private static string MessageOf(LintReport report, string id) => report.Diagnostics.Single(diagnostic => diagnostic.Rule.Id == id).Message;
}
