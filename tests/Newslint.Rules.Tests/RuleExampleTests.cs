namespace Newslint.Rules.Tests;

/// <summary>Every example of every shipped rule is a test of the whole engine.</summary>
public sealed class RuleExampleTests
{
    private static readonly Dictionary<string, (RuleDescriptor Rule, RuleExample Example)> Cases =
        Linter.Host.Rules.Rules.SelectMany(rule => CasesOf(rule.Descriptor)).ToDictionary(StringComparer.Ordinal);

    // What the prose model gets wrong; to be deleted line by line as it learns.
    public static TheoryData<string> BadExamples => [.. Names(isBad: true)];

    public static TheoryData<string> GoodExamples => [.. Names(isBad: false)];

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void In_a_bad_example_the_marked_words_are_reported_and_no_others(string name)
    {
        var (rule, example) = Cases[name];
        var text = MarkedText.Parse(example.MarkedText).Text;

        var found = Linter.Lint(text, example, rule);

        Assert.Equal(example.MarkedText, MarkedText.Write(text, found.Select(diagnostic => diagnostic.Span)));
    }

    [Theory]
    [MemberData(nameof(GoodExamples))]
    public void A_good_example_is_left_alone(string name)
    {
        var (rule, example) = Cases[name];

        var found = Linter.Lint(example.MarkedText, example, rule);

        Assert.Equal(example.MarkedText, MarkedText.Write(example.MarkedText, found.Select(diagnostic => diagnostic.Span)));
    }

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void A_message_is_a_sentence_without_open_placeholders(string name)
    {
        var (rule, example) = Cases[name];

        var found = Linter.Lint(MarkedText.Parse(example.MarkedText).Text, example, rule);

        Assert.All(found, diagnostic => Assert.Matches(@"^[^{}\n]+\.$", diagnostic.Message));
    }

    private static IEnumerable<string> Names(bool isBad) => Cases.Where(one => one.Value.Example.IsBad == isBad).Select(one => one.Key);

    private static IEnumerable<KeyValuePair<string, (RuleDescriptor Rule, RuleExample Example)>> CasesOf(RuleDescriptor rule) =>
        rule.Examples.GroupBy(example => example.IsBad).SelectMany(group => group.Select((example, i) =>
            KeyValuePair.Create($"{rule.Id} {rule.Name}, {(example.IsBad ? "bad" : "good")} {i + 1}: {Shown(example)}", (rule, example))));

    private static string Shown(RuleExample example) => example.MarkedText.ReplaceLineEndings(" / ");
}
