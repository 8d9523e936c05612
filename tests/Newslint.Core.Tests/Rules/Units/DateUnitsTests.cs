using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Core.Tests.Rules.Units;

/// <summary>What rules can ask of a date.</summary>
public sealed class DateUnitsTests
{
    [Theory]
    [InlineData("days-from-publication: { at-most: -1 }", "It opened on [|March 5|] and closes on March 9.")]
    [InlineData("days-from-publication: { at-least: 1 }", "It opened on March 5 and closes on [|March 9|].")]
    [InlineData("days-from-publication: { at-most: -300 }", "It opened in [|2019|], in [|May 2023|] and last year, not in 2025, for two years.")]
    [InlineData("years-ago: { at-least: 2 }", "It opened [|five years ago|], closed last year and stood for ten years.")]
    [InlineData("years-ago: 1", "It opened five years ago, closed [|last year|] and stood for ten years.")]
    [InlineData("form: relative", "It opened [|five years ago|], closed last year and stood for ten years.")]
    [InlineData("{ form: deictic, unit: year, pointed-by: last }", "It opened five years ago, closed [|last year|] and stood for ten years.")]
    [InlineData("type: [duration, set]", "It opened yesterday, [|every year|], for [|ten days|].")]
    [InlineData("certain: false", "It opened on Wednesday and in [|May|].")]
    [InlineData("future: true", "It will open on [|Saturday|]; it closed on Tuesday.")]
    public void A_condition_holds_of_some_dates(string condition, string marked)
    {
        var (text, _) = MarkedText.Parse(marked);

        Assert.Equal(marked, Flagged(text, condition.StartsWith('{') ? condition : $"{{ {condition} }}", DateInterval.Day(new DateOnly(2025, 3, 6))));
    }

    [Theory]
    [InlineData("days-from-publication: { at-most: 0 }", "It opened on [|March 5|], on March 8 and on Monday.")]
    [InlineData("days-from-publication: { at-least: 0 }", "It opened on March 5, on March 8 and on Monday; it closed on [|March 20|].")]
    public void Days_from_publication_hold_for_every_day_that_the_article_may_be_of(string condition, string marked)
    {
        var (text, _) = MarkedText.Parse(marked);

        Assert.Equal(marked, Flagged(text, $"{{ {condition} }}", new DateInterval(new DateOnly(2025, 3, 6), new DateOnly(2025, 3, 10))));
    }

    [Fact]
    public void Nothing_holds_of_days_from_publication_where_the_day_is_not_known()
    {
        const string text = "It opened on March 5, 2025.";

        Assert.Equal(text, TestLint.Marked(text, TestLint.Yaml("date", "match: { any: [ { days-from-publication: { at-most: 0 } }, { days-from-publication: { at-least: 0 } } ], has-year: false }")));
    }

    private static string Flagged(string text, string match, DateInterval published)
    {
        var prose = new ProseModel(new PlainTextReader().Read(SourceFile.FromText("story.txt", text), new ArticleMetadata { DateClaims = [new DateClaim(published, DateSource.Option)] }));
        var rule = TestLint.Yaml("date", $"match: {match}");
        return MarkedText.Write(text, new RuleHost(new RuleSet([rule])).Lint(prose, RuleSettings.Default).Diagnostics.Select(diagnostic => diagnostic.Span));
    }
}
