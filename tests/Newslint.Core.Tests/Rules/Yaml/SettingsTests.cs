using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Prose;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>Options, house styles and conditions of the article.</summary>
public sealed class SettingsTests
{
    private const string Options =
        """
        on: sentence
        options:
          limit: { number: 3, says: The most words. }
          known: { words: [rain, snow], says: What counts. }
          strict: { flag: false, says: Whether it is strict. }
          marks: { choice: [us, uk], says: Whose marks. }
        styles:
          guardian: { severity: error, limit: 1 }
          bbc: { severity: none }
        """;

    [Fact]
    public void A_bound_may_be_an_option()
    {
        var rule = Read($"{Options}\nmatch: {{ words: {{ more-than: $limit }} }}");

        Assert.Equal(["It rained all day."], Flagged(rule, RuleSettings.Default));
        Assert.Equal(["It rained all day.", "It snowed."], Flagged(rule, RuleSettings.Default.WithOption("newslint_option.HOUSE0001.limit", "1")));
    }

    [Fact]
    public void A_value_that_cannot_be_one_is_told_and_not_used()
    {
        var report = Run(Read($"{Options}\nmatch: {{ words: {{ more-than: $limit }} }}"), RuleSettings.Default.WithOption("newslint_option.HOUSE0001.limit", "many"));

        Assert.Single(report.Diagnostics);
        Assert.Equal("'many' cannot be the value of 'newslint_option.HOUSE0001.limit', which is a whole number. '3' is used.", Assert.Single(report.Notes));
    }

    [Fact]
    public void A_style_changes_severity_and_options()
    {
        var rule = Read($"{Options}\nmatch: {{ words: {{ more-than: $limit }} }}");
        var report = Run(rule, RuleSettings.Default.WithOption("newslint_style", "guardian"));

        Assert.Equal([Severity.Error, Severity.Error], report.Diagnostics.Select(diagnostic => diagnostic.Severity));
        Assert.Empty(Flagged(rule, RuleSettings.Default.WithOption("newslint_style", "bbc")));
        Assert.Equal([Severity.Suggestion], Run(rule, RuleSettings.Default.WithOption("newslint_style", "guardian").WithOption("newslint_option.HOUSE0001.limit", "3").WithRule("HOUSE0001", SeveritySetting.Of(Severity.Suggestion))).Diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void Flags_and_choices_can_be_asked()
    {
        var strict = Read($"{Options}\nmatch: {{ option: strict }}");
        var british = Read($"{Options}\nmatch: {{ option: {{ marks: uk }} }}");

        Assert.Empty(Flagged(strict, RuleSettings.Default));
        Assert.NotEmpty(Flagged(strict, RuleSettings.Default.WithOption("newslint_option.HOUSE0001.strict", "true")));
        Assert.Empty(Flagged(british, RuleSettings.Default));
        Assert.NotEmpty(Flagged(british, RuleSettings.Default.WithOption("newslint_option.HOUSE0001.marks", "uk")));
    }

    [Fact]
    public void Words_of_an_option_can_be_left_alone()
    {
        var rule = Read($"{Options.Replace("on: sentence", "on: word", StringComparison.Ordinal)}\nmatch: {{ length: 4 }}\nunless: {{ text: [$known, held] }}");

        Assert.Equal(["fell", "hail"], Flagged(rule, RuleSettings.Default, "Rain fell and hail held."));
        Assert.Equal(["Rain", "fell"], Flagged(rule, RuleSettings.Default.WithOption("newslint_option.HOUSE0001.known", "hail"), "Rain fell and hail held."));
    }

    [Theory]
    [InlineData("match: { style: [ap, bbc] }", true)]
    [InlineData("match: { style: guardian }", false)]
    [InlineData("match: { language: en }", true)]
    [InlineData("match: { language: [de, en-gb] }", true)]
    [InlineData("match: { language: en-US }", false)]
    [InlineData("match: { published: { since: 2025-03-05 } }", true)]
    [InlineData("match: { published: { since: 2025-03-06 } }", false)]
    [InlineData("match: { published: { before: 2025-03-05 } }", false)]
    [InlineData("match: { published: { before: 2025-03-06 } }", true)]
    public void The_article_can_be_asked(string match, bool holds) =>
        Assert.Equal(holds, Run(Read($"on: document\n{match}"), RuleSettings.Default).Diagnostics.Any());

    [Theory]
    [InlineData("match: { published: { since: 2025-03-10 } }", false)]
    [InlineData("match: { published: { since: 2025-03-05 } }", true)]
    [InlineData("match: { not: { published: { since: 2025-03-10 } } }", false)]
    [InlineData("match: { blocks: { at-least: 1 } }\nunless: { published: { before: 2025-03-10 } }", false)]
    [InlineData("match: { blocks: { at-least: 1 } }\nunless: { not: { published: { since: 2025-03-05 } } }", true)]
    [InlineData("where: { old: { published: { before: 2025-03-10 } } }\nmatch: { blocks: { at-least: 1 } }\nunless: { is: old }", false)]
    [InlineData("where: { old: { published: { before: 2025-03-10 } } }\nmatch: { is: old }", false)]
    public void Where_the_day_is_not_certain_the_rule_speaks_only_if_it_would_on_every_day(string keys, bool speaks)
    {
        // Inferred from the text: March 5 to 19.
        var report = TestLint.Run("The crews left on Wednesday, March 5, 2025, and the gate held.", Read($"on: document\n{keys}"));

        Assert.Equal(speaks, report.Diagnostics.Any());
    }

    [Theory]
    [InlineData("needs: language", "the article does not say its language")]
    [InlineData("needs: [headline]", "the article has no headline")]
    [InlineData("needs: date", "the article has no date")]
    public void A_rule_that_lacks_something_says_so(string keys, string note)
    {
        var report = TestLint.Run("The crews left, and the gate held.", Read($"on: sentence\nmatch: {{ words: {{ more-than: 1 }} }}\n{keys}"));

        Assert.Empty(report.Diagnostics);
        Assert.Equal($"HOUSE0001 (hand-made) was skipped: {note}.", Assert.Single(report.Notes));
    }

    private static List<string> Flagged(Rule rule, RuleSettings settings, string text = "It rained all day. It snowed.") =>
        [.. Run(rule, settings, text).Diagnostics.Select(found => text.Substring(found.Span.Start, found.Span.Length))];

    private static LintReport Run(Rule rule, RuleSettings settings, string text = "It rained all day. It snowed.")
    {
        Assert.True(Newslint.Knowledge.DateInterval.TryParse("2025-03-05", out var day));
        var metadata = new ArticleMetadata { Language = "en-GB", DateClaims = [new DateClaim(day, DateSource.Option)] };
        var prose = new ProseModel(new PlainTextReader().Read(SourceFile.FromText("story.txt", text), metadata));
        return new RuleHost(new RuleSet([rule])).Lint(prose, settings);
    }

    private static Rule Read(string keys)
    {
        var file = RuleFile.Read("house.yml", $"id: HOUSE0001\nname: hand-made\ncategory: house\nseverity: warning\nwhy: A test wants it.\nmessage: \"It is '{{text}}'.\"\n{keys}\n", isShipped: false);
        Assert.Empty(file.Problems);
        return file.Rule!;
    }
}
