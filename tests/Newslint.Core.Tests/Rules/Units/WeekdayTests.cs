using Newslint.Core.Tests.Prose;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Units;

public sealed class WeekdayTests
{
    private const string File = "id: HOUSE0001\nname: a-day\ncategory: house\nseverity: warning\nwhy: A test wants it.\nmessage: \"It is '{weekday}'.\"\n"
        + "find: [yesterday, today, tomorrow, tonight, the day before yesterday, now]\nfix: { replace: \"{weekday}\" }\n";

    [Theory]
    [InlineData("It failed yesterday.", "Wednesday")]
    [InlineData("It fails today.", "Thursday")]
    [InlineData("It fails tonight.", "Thursday night")]
    [InlineData("It fails tomorrow.", "Friday")]
    public void A_relative_day_has_a_weekday_where_the_day_of_the_article_is_certain(string text, string weekday) =>
        Assert.Equal($"It is '{weekday}'.", Found(text, "2025-03-06").Message);

    [Theory]
    [InlineData("It failed the day before yesterday.", "2025-03-06")]
    [InlineData("It fails now.", "2025-03-06")]
    [InlineData("It fails today.", "2025-03")]
    public void A_fix_with_an_empty_placeholder_is_none(string text, string published) =>
        Assert.Null(Found(text, published).Fix);

    private static LintDiagnostic Found(string text, string published)
    {
        var rule = RuleFile.Read("house.yml", File, isShipped: false).Rule!;
        return Assert.Single(new RuleHost(new RuleSet([rule])).Lint(DatedText.ModelOf(text, published), RuleSettings.Default).Diagnostics);
    }
}
