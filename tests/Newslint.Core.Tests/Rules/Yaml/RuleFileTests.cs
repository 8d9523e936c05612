using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>Each mistake that a rule file can hold, told at its place: it stands behind the mark <c>»</c>.</summary>
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

        Assert.StartsWith("rules/house.yml(10,1): error: 'extra' is no key of a rule. Expected one of: id, name, ", file.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("»severty: error", "'severty' is no key of a rule. Did you mean 'severity'?")]
    [InlineData("»mesage: x", "'mesage' is no key of a rule. Did you mean 'message'?")]
    [InlineData("»Match: x", "'Match' is no key of a rule. Did you mean 'match'?")]
    [InlineData("»extends: NL1701", "'extends' is no key of a rule. Expected one of: id,")]
    [InlineData("»\"a\\e[31mb\": x", "'a\uFFFD[31mb' is no key of a rule.")]
    [InlineData("»name: other", "The key 'name' stands here a second time. Keep one.")]
    [InlineData("needs: »weather", "'weather' is not something a rule can need. Expected one of: date.")]
    [InlineData("flag: »words", "'words' is not a part. Expected one of: unit, match.")]
    [InlineData("related: »date", "'related' wants 'date:' and what to say")]
    [InlineData("related: { date: »[x] }", "'date' wants a single value, not a list.")]
    [InlineData("summary: »[x]", "'summary' wants a single value, not a list.")]
    [InlineData("summary: »\"\"", "'summary' is empty.")]
    [InlineData("supersedes: »{}", "This wants a list of rule ids.")]
    [InlineData("supersedes: [NL1701, »nl1702]", "'nl1702' is no id. Write the id of a rule, such as NL1705.")]
    [InlineData("supersedes: [»HOUSE0001]", "A rule does not supersede itself.")]
    [InlineData("supersedes: [»[NL1701]]", "A list of rule ids holds single values, not a list.")]
    [InlineData("examples: »rain", "'examples' wants a list of 'bad:' and 'good:' copy, not a single value.")]
    [InlineData("examples: [»rain]", "An example is a mapping with 'bad:' or 'good:', not a single value.")]
    [InlineData("examples: [{ good: dry, »becuase: x }]", "'becuase' is no part of an example. Did you mean 'because'?")]
    [InlineData("examples: [»{ good: dry, bad: '[|rain|]' }]", "An example has either 'bad:' or 'good:'.")]
    [InlineData("examples: [»{ because: dry }]", "An example has either 'bad:' or 'good:'.")]
    [InlineData("examples: [»{ bad: rain }]", "A bad example marks what is reported: [|these words|].")]
    [InlineData("examples: [»{ good: '[|dry|]' }]", "A good example has no marks: nothing in it is reported.")]
    [InlineData("examples: [»{ bad: 'it [|rains' }]", "The marks of this example do not pair.")]
    [InlineData("examples: [»{ bad: 'it [|rains [|hard|]|]' }]", "The marks of this example do not pair.")]
    [InlineData("examples: [»{ bad: 'it [||] rains' }]", "The marks of this example do not pair.")]
    [InlineData("examples: [{ good: dry, published: »2025-02-30 }]", "'published' wants a date such as 2025-03-05.")]
    [InlineData("where: »[x]", "'where' is a mapping of names to conditions, not a list.")]
    [InlineData("unless: { »insde: quotation }", "'insde' is nothing that can be asked of a sentence. Did you mean 'inside'?")]
    [InlineData("suggestion-when: { inside: »quote }", "'quote' is not a place. Expected one of: paragraph, headline,")]
    public void A_mistake_in_a_key_that_may_be_left_out(string marked, string message) => AssertProblem(Head + Body + marked + "\n", message);

    [Theory]
    [InlineData("id: »no-id", "'no-id' is no id. Write capitals and a number, such as HOUSE0001.")]
    [InlineData("id: »1701", "'1701' is no id.")]
    [InlineData("id: »HOUSE1234567", "'HOUSE1234567' is no id.")]
    [InlineData("id: »NL1701", "'NL1701': ids that begin with NL are reserved for the shipped rules. Use a prefix of your own, such as HOUSE1701.")]
    [InlineData("id: »[1]", "'id' wants a single value, not a list.")]
    [InlineData("id: »{}", "'id' wants a single value, not a mapping.")]
    [InlineData("name: »No Rain", "'No Rain' is no name. Write small letters, digits and single hyphens, such as ad-label.")]
    [InlineData("name: »no--rain", "'no--rain' is no name.")]
    [InlineData("name: »no-", "'no-' is no name.")]
    [InlineData("name: »007", "'007' is no name.")]
    [InlineData("category: »weather", "'weather' is not a category. Expected one of: host, quotes,")]
    [InlineData("category: »hous", "'hous' is not a category. Did you mean 'house'?")]
    [InlineData("severity: »no", "'no' is not a severity. Expected one of: error, warning, suggestion, silent, none.")]
    [InlineData("severity: »eror", "'eror' is not a severity. Did you mean 'error'?")]
    [InlineData("severity: »[error]", "This wants a severity, not a list. Expected one of: error,")]
    [InlineData("why: »' '", "'why' is empty.")]
    public void A_mistake_in_a_key_that_every_rule_has(string marked, string message)
    {
        var key = marked[..marked.IndexOf(':', StringComparison.Ordinal)];
        var others = Head.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal));

        AssertProblem(string.Join('\n', others.Prepend(marked)) + "\n" + Body, message);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("category")]
    [InlineData("severity")]
    [InlineData("why")]
    [InlineData("message")]
    [InlineData("match")]
    [InlineData("on")]
    public void A_key_that_is_missing_is_told_at_the_beginning(string key)
    {
        var text = string.Concat((Head + Message + "on: sentence\nmatch: { phrase: { any: [rain] } }\n").Split('\n')
            .Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal)).Select(line => line + "\n"));

        AssertProblem(Mark + text, $"The key '{key}' is missing.");
    }

    [Theory]
    [InlineData("message: »'{nobody} left.'", "'{nobody}' is nothing that is known of a sentence. Expected one of: kind, first,", 1)]
    [InlineData("message: it rains »{txt} here.", "'{txt}' is nothing that is known of a sentence. Did you mean 'text'?", 0)]
    [InlineData("message: \"it rains »{text\"", "This '{' is never closed. Write '{{' for a brace.", 0)]
    [InlineData("message: \"it rains »} here.\"", "This '}' closes nothing. Write '}}' for a brace.", 0)]
    [InlineData("message: \"it rains »{} here.\"", "'{}' is nothing that is known of a sentence.", 0)]
    [InlineData("message: »\"it \\u0072ains {txt} here.\"", "'{txt}' is nothing that is known of a sentence.", 0)]
    [InlineData("message: »>-\n  it rains\n  {txt} here.", "'{txt}' is nothing that is known of a sentence.", 0)]
    public void A_bad_placeholder_is_told_where_it_stands(string marked, string message, int columnsFurther) =>
        AssertProblem(Head + marked + "\non: sentence\n" + Match, message, columnsFurther);

    [Theory]
    [InlineData("block", "match: { »repeats: 1 }", "'repeats' is nothing that can be asked of a block. Expected one of: kind, first,")]
    [InlineData("line", "match: { »repeat: 1 }", "'repeat' is nothing that can be asked of a line. Did you mean 'repeats'?")]
    [InlineData("line", "match: { »text: rain }", "'text' can be printed in a message, but no condition can ask for it.")]
    [InlineData("line", "match: { kind: »paragraf }", "'paragraf' is not a value of 'kind'. Did you mean 'paragraph'?")]
    [InlineData("line", "match: { kind: [headline, »title] }", "'title' is not a value of 'kind'.")]
    [InlineData("line", "match: { kind: »{} }", "This wants a list of values.")]
    [InlineData("line", "match: { repeats-headline: »yes }", "'yes' is not true or false. Expected one of: true, false.")]
    [InlineData("line", "match: { words: »many }", "This wants a whole number, such as 4.")]
    [InlineData("line", "match: { words: »1.5 }", "This wants a whole number, such as 4.")]
    [InlineData("line", "match: { words: »99999999999 }", "This wants a whole number, such as 4.")]
    [InlineData("line", "match: { words: »[4] }", "'words' wants a number, or bounds such as { at-least: 4 }, not a list.")]
    [InlineData("line", "match: { words: { »atleast: 4 } }", "'atleast' is no bound. Did you mean 'at-least'?")]
    [InlineData("line", "match: { words: { at-least: »x } }", "This wants a whole number, such as 4.")]
    [InlineData("line", "match: { words: »{ at-least: 5, at-most: 4 } }", "No number is at least 5 and at most 4.")]
    [InlineData("line", "match:»", "A condition is expected here")]
    [InlineData("line", "match: »rain", "A condition is expected here, such as 'phrase: { any: [advertisement] }', not a single value.")]
    [InlineData("line", "match: »[]", "A condition is expected here, such as 'phrase: { any: [advertisement] }', not a list without entries.")]
    [InlineData("line", "match: { not: »{} }", "A condition is expected here")]
    [InlineData("line", "match: { all: »{ words: 4 } }", "'all' wants a list of conditions, each after a dash.")]
    [InlineData("line", "match: { any: »[] }", "'any' wants a list of conditions, each after a dash.")]
    [InlineData("line", "match: { phrase: »rain }", "'phrase' wants a mapping such as { at: whole, any: [advertisement] }, not a single value.")]
    [InlineData("line", "match: { phrase: »{ at: whole } }", "'phrase' wants its phrases: 'any: [first, second]'.")]
    [InlineData("line", "match: { phrase: { at: »hole, any: [rain] } }", "'hole' is not a place. Did you mean 'whole'?")]
    [InlineData("line", "match: { phrase: { »al: [rain], any: [rain] } }", "'al' is no part of 'phrase'.")]
    [InlineData("line", "match: { phrase: { any: »[] } }", "This wants a list of phrases.")]
    [InlineData("line", "match: { phrase: { any: [rain, »'—'] } }", "A phrase needs a letter or a digit.")]
    [InlineData("line", "match: { phrase: { any: [rain, »''] } }", "A phrase needs a letter or a digit.")]
    [InlineData("line", "match: { phrase: { any: [\"it’s  rain\", »\"IT'S rain\"] } }", "'IT'S rain' is in the list already.")]
    [InlineData("line", "match: { pattern: »'(rain' }", "This is no regular expression:")]
    [InlineData("line", "match: { pattern: »'' }", "'pattern' is empty.")]
    [InlineData("line", "match: { pattern: »[rain] }", "'pattern' wants a regular expression in quotation marks, not a list.")]
    [InlineData("line", "match: { is: »wet }", "No fragment 'wet' stands under 'where' before this. There is none.")]
    [InlineData("line", "where: { wet: { words: 4 } }\nmatch: { is: »wett }", "No fragment 'wett' stands under 'where' before this. Did you mean 'wet'?")]
    [InlineData("line", "where: { wet: { is: »wet } }\nmatch: { words: 4 }", "No fragment 'wet' stands under 'where' before this.")]
    [InlineData("line", "match: { is: »[wet] }", "'is' wants the name of a fragment, not a list.")]
    [InlineData("»lines", "match: { words: 4 }", "'lines' is not a unit. Did you mean 'line'?")]
    [InlineData("»page", "match: { words: 4 }", "'page' is not a unit. Expected one of: document, block,")]
    public void A_mistake_in_a_condition(string unit, string match, string message) => AssertProblem($"{Head}{Message}on: {unit}\n{match}\n", message);

    [Theory]
    [InlineData("»", "The file is empty. A rule begins with 'id: '.")]
    [InlineData("»# nothing\n", "The file is empty.")]
    [InlineData("»just words\n", "A rule file is a mapping that begins with 'id: '.")]
    [InlineData("»- a\n- b\n", "A rule file is a mapping that begins with 'id: '.")]
    [InlineData("id: HOUSE0001\n»---\nid: HOUSE0002\n", "A second document begins here. One file is one rule.")]
    [InlineData("id: HOUSE0001\nname: »&a no-rain\n", "Anchors and aliases are not used in rule files.")]
    [InlineData("id: HOUSE0001\nname: »*nobody\n", "Anchors and aliases are not used in rule files.")]
    [InlineData("id: »!!binary aGVsbG8=\n", "Tags such as 'tag:yaml.org,2002:binary' are not used in rule files. Leave it out.")]
    [InlineData("id: HOUSE0001\n? »[a, b]\n: c\n", "A key must be a single word, not a list.")]
    [InlineData("id: HOUSE0001\nid: »\"HOUSE0002\n", "This is not YAML:")]
    [InlineData("match: { phrase: { any: [a], »any: [b] } }\n", "The key 'any' stands here a second time. Keep one.")]
    public void A_text_that_cannot_be_read_further_has_one_mistake(string marked, string message) => AssertProblem(marked, message);

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
        var fragments = string.Concat(Enumerable.Range(1, 60).Select(i => $"  f{i}: [ {{ is: f{i - 1} }}, {{ is: f{i - 1} }} ]\n"));

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
    [InlineData("match: { pattern: \"(#\" }", "This is no regular expression: Invalid pattern '(#…' at offset")]
    public void Words_of_a_rule_file_are_quoted_short_and_without_characters_that_a_terminal_obeys(string line, string message)
    {
        var harmful = "\\e[2J\\u202E😀" + new string('x', 900);
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var others = (Head + Message + "on: line\nmatch: { words: 4 }").Split('\n').Where(other => !other.StartsWith(key + ":", StringComparison.Ordinal));

        var file = RuleFile.Read("house.yml", string.Join('\n', others.Append(line.Replace("#", harmful, StringComparison.Ordinal))), isShipped: false);

        var shown = Assert.Single(file.Problems).Message.Replace(new string('x', 50), string.Empty, StringComparison.Ordinal);
        Assert.StartsWith(message[..message.IndexOf('#', StringComparison.Ordinal)] + "\uFFFD[2J\uFFFD😀", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 10, 400);
        Assert.Contains(message[(message.IndexOf('…', StringComparison.Ordinal) + 1)..], shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_mistakes_are_told_at_once_in_the_order_of_the_file()
    {
        const string Marked = "id: »x\nname: no-rain\ncategory: »weather\nseverity: warning\n»wy: Rain is no news.\n"
            + "message: \"»{txt}\"\non: line\nmatch:\n  - »word: 4\n  - kind: »title\nunless: { pattern: »'(' }\nexamples: [»{ bad: rain }]\nsummary: »[x]\n";

        var file = RuleFile.Read("house.yml", Marked.Replace(Mark, string.Empty, StringComparison.Ordinal), isShipped: false);

        Assert.Null(file.Rule);
        Assert.Equal([(1, 1), .. PlacesIn(Marked)], file.Problems.Select(problem => (problem.Line, problem.Column)));
        Assert.Equal("The key 'why' is missing.", file.Problems[0].Message);
    }

    private static void AssertProblem(string marked, string message, int columnsFurther = 0)
    {
        var (line, column) = Assert.Single(PlacesIn(marked));

        var file = RuleFile.Read("house.yml", marked.Replace(Mark, string.Empty, StringComparison.Ordinal), isShipped: false);

        Assert.Null(file.Rule);
        var problem = Assert.Single(file.Problems);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column + columnsFurther), (problem.Line, problem.Column));
    }

    /// <summary>The lines and columns of the characters behind marks.</summary>
    private static IEnumerable<(int Line, int Column)> PlacesIn(string marked) =>
        marked.Split('\n').SelectMany((line, i) => line.Split(Mark)[..^1].Aggregate(
            (Places: new List<(int Line, int Column)>(), Column: 1),
            (so, part) => ([.. so.Places, (i + 1, so.Column + part.Length)], so.Column + part.Length),
            so => so.Places));
}
