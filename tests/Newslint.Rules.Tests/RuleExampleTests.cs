namespace Newslint.Rules.Tests;

/// <summary>Every example of every shipped rule is a test of the whole engine.</summary>
public sealed class RuleExampleTests
{
    private static readonly Dictionary<string, (RuleDescriptor Rule, RuleExample Example)> Cases =
        Linter.Host.Rules.Rules.SelectMany(rule => CasesOf(rule.Descriptor)).ToDictionary(StringComparer.Ordinal);

    // What the prose model gets wrong; to be deleted line by line as it learns.
    private static readonly string[] Waiting =
    [
        "NL1204 impossible-date, good 5", // “April 40 tickets” is no date.
        "NL1205 anachronistic-event, bad 2", // The cue of “in the run-up to” begins at “in”.
        "NL1301 stale-title, bad 1", // “Former U.S. President” is one title.
        "NL1301 stale-title, bad 2",
        "NL1301 stale-title, good 2",
    ];

    public static TheoryData<string> BadExamples => [.. Names(isBad: true).Where(name => !IsWaiting(name))];

    public static TheoryData<string> GoodExamples => [.. Names(isBad: false).Where(name => !IsWaiting(name))];

    public static TheoryData<string> WaitingExamples => [.. Cases.Keys.Where(IsWaiting)];

    [Theory(Skip = "The prose model gets these wrong; the list above says what.")]
    [MemberData(nameof(WaitingExamples))]
    public void An_example_waits_for_the_prose_model(string name) => Assert.Contains(name, Cases.Keys);

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void In_a_bad_example_the_marked_words_are_reported_and_no_others(string name)
    {
        var (rule, example) = Cases[name];
        var text = MarkedText.Parse(example.MarkedText).Text;

        var found = Linter.Lint(text, example.Published, rule.Id);

        Assert.Equal(example.MarkedText, MarkedText.Write(text, found.Select(diagnostic => diagnostic.Span)));
    }

    [Theory]
    [MemberData(nameof(GoodExamples))]
    public void A_good_example_is_left_alone(string name)
    {
        var (rule, example) = Cases[name];

        var found = Linter.Lint(example.MarkedText, example.Published, rule.Id);

        Assert.Equal(example.MarkedText, MarkedText.Write(example.MarkedText, found.Select(diagnostic => diagnostic.Span)));
    }

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void A_message_is_a_sentence_without_open_placeholders(string name)
    {
        var (rule, example) = Cases[name];

        var found = Linter.Lint(MarkedText.Parse(example.MarkedText).Text, example.Published, rule.Id);

        Assert.All(found, diagnostic => Assert.Matches(@"^[^{}\n]+\.$", diagnostic.Message));
    }

    private static IEnumerable<string> Names(bool isBad) => Cases.Where(one => one.Value.Example.IsBad == isBad).Select(one => one.Key);

    private static bool IsWaiting(string name) => Array.Exists(Waiting, waiting => name.StartsWith($"{waiting}:", StringComparison.Ordinal));

    private static IEnumerable<KeyValuePair<string, (RuleDescriptor Rule, RuleExample Example)>> CasesOf(RuleDescriptor rule) =>
        rule.Examples.GroupBy(example => example.IsBad).SelectMany(group => group.Select((example, i) =>
            KeyValuePair.Create($"{rule.Id} {rule.Name}, {(example.IsBad ? "bad" : "good")} {i + 1}: {Shown(example)}", (rule, example))));

    private static string Shown(RuleExample example) => example.MarkedText.ReplaceLineEndings(" / ");
}
