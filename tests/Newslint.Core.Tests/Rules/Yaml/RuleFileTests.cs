using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>Rule files as a whole; what is told of each mistake stands in the files under <c>Mistakes</c>.</summary>
public sealed class RuleFileTests
{
    private const string Mark = "»";

    // The parts of a rule file that is right.
    private const string Head = "id: HOUSE0001\nname: no-rain\ncategory: house\nseverity: warning\nwhy: Rain is no news.\n";
    private const string Message = "message: \"'{text}' is no news.\"\n";
    private const string Match = "match:\n  phrase: { any: [rain] }\n";
    private const string Body = Message + "on: sentence\n" + Match;

    [Fact]
    public void A_rule_file_without_mistakes_is_a_rule()
    {
        var file = RuleFile.Read("house.yml", Head + Body + "supersedes: [NL1705]\nexamples:\n  - bad: \"[|Rain fell.|]\"\n    published: 2025-03-05\n", isShipped: false);

        Assert.Empty(file.Problems);
        var rule = file.Rule!.Descriptor;
        Assert.Equal(("HOUSE0001", "no-rain", "house", Severity.Warning, "Rain is no news."), (rule.Id, rule.Name, rule.Category, rule.DefaultSeverity, rule.Why));
        Assert.Equal("'{0}' is no news.", rule.MessageFormat);
        Assert.Equal("Rain is no news.", rule.Summary);
        Assert.Equal("NL1705", Assert.Single(rule.Supersedes));
        Assert.Equal("[|Rain fell.|]", Assert.Single(rule.Examples).MarkedText);
    }

    [Fact]
    public void A_mistake_is_told_as_compilers_tell_it()
    {
        var file = RuleFile.Read("rules/house.yml", Head + Body + "extra: 1\n", isShipped: false);

        Assert.StartsWith("rules/house.yml(10,1): error: 'extra' is no key of a rule. Expected one of: id, extends, name, ", file.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "Brackets are nested more than 40 deep.")]
    [InlineData("{ a: ", "Brackets are nested more than 40 deep.")]
    [InlineData("[\n", "Brackets are nested more than 40 deep.")]
    [InlineData("- ", "Values are nested more than 40 deep.")]
    public void Deep_nesting_is_refused(string step, string message)
    {
        var file = RuleFile.Read("house.yml", string.Concat(Enumerable.Repeat(step, 100_000)), isShipped: false);

        Assert.StartsWith(message, Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_in_words_are_not_nested()
    {
        var phrases = string.Concat(Enumerable.Range(1, 200).Select(i => $"      - \"[rain {i}\"\n      - sun {{{i}\n"));

        var file = RuleFile.Read("house.yml", $"{Head}{Message}on: line\n# [[[[ {{{{ \nmatch:\n  phrase:\n    any:\n{phrases}", isShipped: false);

        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Brackets_may_be_nested_as_deep_as_values()
    {
        var condition = string.Concat(Enumerable.Repeat("{ not: ", 35)) + "{ words: 4 }" + string.Concat(Enumerable.Repeat(" }", 35));

        Assert.Empty(RuleFile.Read("house.yml", $"{Head}{Message}on: line\nmatch: {condition}\n", isShipped: false).Problems);
    }

    [Fact]
    public void Fragments_that_double_without_end_are_refused()
    {
        var fragments = string.Concat(Enumerable.Range(1, 60).Select(i => $"  f{i}: [ {{ is: f{i - 1} }}, {{ not: {{ is: f{i - 1} }} }} ]\n"));

        var file = RuleFile.Read("house.yml", $"{Head}{Message}on: line\nwhere:\n  f0: {{ words: 4 }}\n{fragments}match: {{ is: f60 }}\n", isShipped: false);

        Assert.Equal("With this condition the rule has more than 10000 conditions.", Assert.Single(file.Problems).Message);
    }

    [Fact]
    public void Too_many_phrases_are_refused_once()
    {
        var phrases = string.Join(", ", Enumerable.Range(1, 20_000).Select(i => $"rain on day {i}"));

        var file = RuleFile.Read("house.yml", $"{Head}{Message}on: line\nmatch: {{ phrase: {{ any: [{phrases}] }} }}\n", isShipped: false);

        Assert.StartsWith("The phrases of the file have more than 100000 characters.", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: \"#\"", "'#…' is no name.")]
    [InlineData("message: \"{#}\"", "'{#…}' is nothing that is known of a line.")]
    [InlineData("\"#\": x", "'#…' is no key of a rule.")]
    [InlineData("match: { \"#\": x }", "'#…' is nothing that can be asked of a line.")]
    public void Words_of_a_rule_file_are_quoted_short_and_without_characters_that_a_terminal_obeys(string line, string message)
    {
        var harmful = "\\e[2J\\u202E😀" + new string('x', 900);
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var others = (Head + Message + "on: line\nmatch: { words: 4 }").Split('\n').Where(other => !other.StartsWith(key + ":", StringComparison.Ordinal));

        var file = RuleFile.Read("house.yml", string.Join('\n', others.Append(line.Replace("#", harmful, StringComparison.Ordinal))), isShipped: false);

        var shown = Assert.Single(file.Problems).Message.Replace(new string('x', 50), string.Empty, StringComparison.Ordinal);
        Assert.StartsWith(message[..message.IndexOf('#', StringComparison.Ordinal)] + "\uFFFD[2J\uFFFD😀", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 10, 800);
        Assert.Contains(message[(message.IndexOf('…', StringComparison.Ordinal) + 1)..], shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_mistakes_are_told_at_once_in_the_order_of_the_file()
    {
        const string Marked = "id: »x\nname: no-rain\ncategory: »weather\nseverity: warning\n»colour: Rain is no news.\n"
            + "message: \"»{txt}\"\non: line\nmatch:\n  - »word: 4\n  - kind: »title\nunless: { pattern: '(»' }\nexamples: [{ bad: »rain }]\nsummary: »[x]\n";

        var file = RuleFile.Read("house.yml", Marked.Replace(Mark, string.Empty, StringComparison.Ordinal), isShipped: false);

        Assert.Null(file.Rule);
        Assert.Equal([(1, 1), .. PlacesIn(Marked)], file.Problems.Select(problem => (problem.Line, problem.Column)));
        Assert.StartsWith("The key 'why' is missing", file.Problems[0].Message, StringComparison.Ordinal);
    }

    /// <summary>The lines and columns of the characters behind marks.</summary>
    private static IEnumerable<(int Line, int Column)> PlacesIn(string marked) =>
        marked.Split('\n').SelectMany((line, i) => line.Split(Mark)[..^1].Aggregate(
            (Places: new List<(int Line, int Column)>(), Column: 1),
            (so, part) => ([.. so.Places, (i + 1, so.Column + part.Length)], so.Column + part.Length),
            so => so.Places));
}
