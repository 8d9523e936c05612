using Newslint.Rules;
using Newslint.Suppressions;

namespace Newslint.Core.Tests.Suppressions;

public sealed class SidecarTests
{
    private const string Story = "/copy/2025/story.txt";

    [Theory]
    [InlineData("text: gate", "1 T0002, 4 T0002")]
    [InlineData("text: The GATE", "1 T0002, 3 T0001, 4 T0002")]
    [InlineData("text: \"\\\"The gate held,\\\" he said\"", "1 T0002, 3 T0001, 4 T0002")]
    [InlineData("text: a gate and a  dam.", "1 T0001, 1 T0002, 4 T0002")]
    [InlineData("text: the dam a gate", "1 T0001, 1 T0002, 3 T0001, 4 T0002")]
    [InlineData("file: 2025/story.txt", "1 T0002, 4 T0002")]
    [InlineData("file: story.txt", "1 T0001, 1 T0002, 3 T0001, 4 T0002")]
    [InlineData("file: \"*.txt\"", "1 T0002, 4 T0002")]
    [InlineData("file: \"**/stor?.txt\"", "1 T0002, 4 T0002")]
    [InlineData("{ text: gate, file: other.txt }", "1 T0001, 1 T0002, 3 T0001, 4 T0002")]
    public void Findings_are_known_by_rule_and_words(string keys, string told)
    {
        var entry = keys.StartsWith('{') ? $"- {{ rule: T0001, {keys[1..]}" : $"- rule: T0001\n  {keys}\n  reason: It is the story.\n";

        var report = AllowLint.Run(Story, "“The  gate held,” he said of the dam.\n\nIt is a gate and\na dam.\n", sidecars: Set(("/copy", entry)));

        Assert.Equal(told, AllowLint.Told(report));
        Assert.All(report.Hidden, finding => Assert.Equal(new Suppression(IsInSource: false, "It is the story."), finding.Suppression));
    }

    [Fact]
    public void Words_are_those_of_the_article_not_of_its_markup() =>
        Assert.Equal(string.Empty, AllowLint.Told(AllowLint.Run("/copy/story.md", "The **gate** of *Rome*.", sidecars: Set(("/copy", "- { rule: T0001, text: the gate of rome. }")))));

    [Fact]
    public void Nearer_and_farther_files_count_up_to_the_top()
    {
        var read = new List<string>();
        var set = new SidecarSet(
            folder =>
            {
                read.Add(folder);
                return folder switch
                {
                    "/" => "- { rule: all, text: held }",
                    "/copy" => "- { rule: T0001, text: gate, reason: far }",
                    _ => "- { rule: T0002, text: dam }\n- { rule: T0001, text: gate, reason: near }",
                };
            },
            folder => folder == "/copy");

        var report = AllowLint.Run(Story, "It is a gate, a dam.", sidecars: set);
        AllowLint.Run(Story, "It is a gate, a dam.", sidecars: set);

        Assert.Empty(report.Diagnostics);
        Assert.Equal(["near", null], report.Hidden.Select(finding => finding.Suppression!.Reason));
        Assert.Equal(["/copy", "/copy/2025"], read);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("# nothing yet\n", null)]
    [InlineData("[]", null)]
    [InlineData("rule: T0001", "/copy/newslint-allow.yml(1,1): error: A list of suppressions is wanted here, not a mapping. Each begins with '- rule: '.")]
    [InlineData("- rule: T0001\n  txt: gate", "/copy/newslint-allow.yml(2,3): error: 'txt' is no key of a suppression. Did you mean 'text'?")]
    [InlineData("- rule: T0001", "/copy/newslint-allow.yml(1,9): error: This names neither words nor a file, and would hide what nobody has looked at. Add 'text' with the flagged words, or 'file'.")]
    [InlineData("- text: gate", "/copy/newslint-allow.yml(1,3): error: The key 'rule' of a suppression is missing (the id, the name or the category of a rule).")]
    [InlineData("- rule: T0001\n  text:", "/copy/newslint-allow.yml(2,8): error: 'text' is empty.")]
    [InlineData("- rule: T0001\n  file: \"a[b\"", "/copy/newslint-allow.yml(2,9): error: 'a[b' is no pattern: a bracket, a brace or a backslash stands alone. Put a backslash before a sign that is meant as it stands.")]
    [InlineData("- rule: \"T0001", "/copy/newslint-allow.yml(1,9): error: The quotation mark that opens here is never closed.")]
    public void A_mistake_is_told_with_its_place_and_suppresses_nothing(string yaml, string? problem)
    {
        var set = Set(("/copy", yaml));

        var report = AllowLint.Run(Story, "It is a gate.", sidecars: set);

        Assert.Equal("1 T0001", AllowLint.Told(report));
        Assert.Equal(problem is null ? [] : [problem], set.Problems.Select(mistake => mistake.ToString()));
    }

    [Fact]
    public void What_is_amiss_with_entries_is_told_at_the_end()
    {
        var set = Set(("/copy", "- { rule: T0001, text: gate }\n- { rule: T0002, text: dam }\n- { rule: T001, text: gate }\n- { rule: T0002, file: other.txt }\n- { rule: T0002, file: 2025/story.txt }\n"));
        AllowLint.Run(Story, "It is a gate.", sidecars: set);

        Assert.Equal(["2 NL0004", "3 NL0005", "5 NL0004"], Notes(wasRead: true));
        Assert.Equal(["3 NL0005", "5 NL0004"], Notes(wasRead: false));

        IEnumerable<string> Notes(bool wasRead) =>
            set.Notes([AllowLint.Gates.Descriptor, AllowLint.Dams.Descriptor], _ => RuleSettings.Default, _ => wasRead).Select(note => $"{note.Line} {note.Rule.Id}");
    }

    [Theory]
    [InlineData("", "x.txt")]
    [InlineData("# ours\r\n- rule: T0002\r\n  text: x\r\n", "x.txt")]
    [InlineData("  - text: x\n    rule: T0002", "a [1].txt")]
    public void Entries_are_added_to_what_is_there(string before, string file)
    {
        var addition = SidecarText.Addition(before, [new NewSidecarEntry("T0001", "“a\n \\ \"gate\" \t# b: c", file, "so: \"yes\"")]);

        var read = SidecarReader.Read("x", before + addition);
        Assert.Empty(read.Problems);
        Assert.Equal(("T0001", KeyText.Of("“a \\ \"gate\" # b: c"), "so: \"yes\""), (read.Entries[^1].Rule, read.Entries[^1].Text, read.Entries[^1].Reason));
        Assert.True(read.Entries[^1].IsFor(file));
        Assert.False(read.Entries[^1].IsFor("b/" + file));
        Assert.Equal(before.Contains('\r', StringComparison.Ordinal), addition!.Contains('\r', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[{ rule: T0001, text: x }]")]
    [InlineData("rule: T0001")]
    public void Nothing_is_added_where_it_would_not_be_read(string before) =>
        Assert.Null(SidecarText.Addition(before, [new NewSidecarEntry("T0001", "gate", "a.txt", null)]));

    private static SidecarSet Set(params (string Folder, string Text)[] files) =>
        new(folder => Array.Find(files, file => file.Folder == folder).Text, _ => false);
}
