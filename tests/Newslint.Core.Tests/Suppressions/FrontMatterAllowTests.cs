using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Core.Tests.Suppressions;

public sealed class FrontMatterAllowTests
{
    [Theory]
    [InlineData("newslint-allow: T0001", "T0002", null)]
    [InlineData("newslint-allow: T0001, T0002", "", null)]
    [InlineData("newslint-allow: [T0001, hand-made]", "", null)]
    [InlineData("newslint-allow:\n  - T0001: the gate is the story\n  - t0002", "", "the gate is the story")]
    [InlineData("newslint-allow:\n  T0001: the gate is the story", "T0002", "the gate is the story")]
    [InlineData("title: 😀\nnewslint-allow: \"T0001: the gate is the story\"", "T0002", "the gate is the story")]
    public void It_holds_for_the_whole_article(string yaml, string told, string? reason)
    {
        foreach (var path in new[] { "story.md", "story.txt" })
        {
            var report = AllowLint.Run(path, $"---\n{yaml}\n---\nIt is a gate.\n\nIt is a dam.\n");

            Assert.Equal(told, string.Join(", ", report.Diagnostics.Where(finding => finding.Span.Start > yaml.Length).Select(finding => finding.Rule.Id)));
            Assert.Equal(reason, report.Hidden.Select(finding => finding.Suppression!.Reason).First());
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_is_amiss_is_told_where_the_word_stands(string lineBreak)
    {
        var text = "---\ntitle: 😀 “x”\nnewslint-allow:\n  - T001: a\n  - T0001\n  - 'T0002, hand-mad'\n  - [x]\n  - \n---\nIt held.\n".Replace("\n", lineBreak, StringComparison.Ordinal);
        var bytes = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(System.Text.Encoding.UTF8.GetBytes(text)).ToArray();
        Assert.True(SourceFile.TryDecode("story.txt", bytes, out var source));

        var report = AllowLint.Run(source, RuleSettings.Default, sidecars: null, AllowLint.Gates, AllowLint.Dams);

        Assert.Equal(
            ["4:5 T001 NL0005", "5:5 T0001 NL0004", "6:6 T0002 NL0004", "6:13 hand-mad NL0005"],
            report.Diagnostics.Take(4).Select(finding => $"{finding.Lines.Start.Line + 1}:{finding.Lines.Start.Character + 1} {source.Text.Substring(finding.Span.Start, finding.Span.Length)} {finding.Rule.Id}"));
        Assert.Equal(6, report.Diagnostics.Length);
    }

    [Fact]
    public void A_key_without_a_rule_is_told_of() =>
        Assert.Equal(
            ["newslint-allow: NL0005 'newslint-allow': a rule is missing here. Write the id, the name or the category of one, and behind a colon the reason."],
            AllowLint.Reports(AllowLint.Run("story.txt", "---\nnewslint-allow:\n---\nIt held.\n")));
}
