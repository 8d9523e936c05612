using Newslint.Rules;

namespace Newslint.Core.Tests.Rules;

/// <summary>A host looks only at the rules that the phrases of an article wake; nobody may see a difference.</summary>
public sealed class WakingTests
{
    private static readonly string[] Words = ["rain", "snow", "heavy", "sun", "fell", "the mayor", "wind"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_rule_that_sleeps_would_have_found_nothing(int seed)
    {
        var random = new Random(seed);
        var woken = 0;
        var found = 0;
        for (var round = 0; round < 40; round++)
        {
            string[] conditions = [.. Enumerable.Range(0, 12).Select(_ => DrawnCondition(random, 3))];
            Rule[] rules = [.. conditions.Select((condition, i) => TestLint.Yaml("line", $"match: {condition}", $"HOUSE{i}"))];
            Rule[] sleepless = [.. conditions.Select((condition, i) => TestLint.Yaml("line", $"match: {{ not: {{ not: {condition} }} }}", $"HOUSE{i}"))];
            var text = string.Join('\n', Enumerable.Range(0, 6).Select(_ => $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}"));

            Assert.All(sleepless, rule => Assert.Null(rule.Wakers));
            Assert.Equal(Found(text, sleepless), Found(text, rules));
            woken += rules.Count(rule => rule.Wakers is not null);
            found += Found(text, rules).Count;
        }

        Assert.InRange(woken, 100, 40 * 12);
        Assert.InRange(found, 100, int.MaxValue);
    }

    [Fact]
    public void A_host_goes_from_article_to_article_without_remembering()
    {
        var host = new RuleHost(new RuleSet([Phrase("rain", 1), Phrase("snow", 2)]));

        string[] texts = ["Rain fell. Rain, rain.", "Snow fell.", "The sun shone.", "Rain and snow."];

        Assert.Equal(
            ["HOUSE0001", "HOUSE0002", string.Empty, "HOUSE0001 HOUSE0002"],
            texts.Select(text => string.Join(' ', host.Lint(TestLint.ModelOf(text), RuleSettings.Default).Diagnostics.Select(diagnostic => diagnostic.Rule.Id))));
    }

    [Fact]
    public void A_rule_that_settings_switch_off_is_not_woken()
    {
        var host = new RuleHost(new RuleSet([Phrase("rain", 1), Phrase("snow", 2)]));
        var off = RuleSettings.Default.WithRule("HOUSE0001", SeveritySetting.Of(Severity.None));

        var model = TestLint.ModelOf("Rain and snow.");

        Assert.Equal(2, host.Lint(model, RuleSettings.Default).Diagnostics.Length);
        Assert.Equal("HOUSE0002", Assert.Single(host.Lint(model, off).Diagnostics).Rule.Id);
    }

    private static Rule Phrase(string phrase, int number) => TestLint.Yaml("line", $"match: {{ phrase: {{ any: [{phrase}] }} }}", $"HOUSE000{number}");

    private static string DrawnCondition(Random random, int depth) => random.Next(depth == 0 ? 3 : 7) switch
    {
        0 or 1 => $"{{ phrase: {{ any: [{Words[random.Next(Words.Length)]}] }} }}",
        2 => random.Next(3) == 0 ? "{ words: 2 }" : $"{{ pattern: '{Words[random.Next(Words.Length)]}' }}",
        3 => Joined("all", DrawnCondition(random, depth - 1), DrawnCondition(random, depth - 1)),
        4 => Joined("any", DrawnCondition(random, depth - 1), DrawnCondition(random, depth - 1)),
        5 => $"{{ next: {DrawnCondition(random, depth - 1)} }}",
        _ => $"{{ not: {DrawnCondition(random, depth - 1)} }}",
    };

    /// <summary>Two conditions as one; a list in which one stands twice is a mistake.</summary>
    private static string Joined(string key, string one, string other) => one == other ? one : $"{{ {key}: [{one}, {other}] }}";

    private static List<string> Found(string text, Rule[] rules) =>
        [.. TestLint.Run(text, rules).Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Span}")];
}
