using System.Text.Json;
using System.Text.RegularExpressions;

namespace Newslint.Cli.Tests.Integrations;

/// <summary>The matcher that makes annotations of the lines of <c>--format msbuild</c>.</summary>
public sealed class ProblemMatcherTests : IDisposable
{
    // What the runner of GitHub takes for a severity; with another word the line is dropped.
    private static readonly string[] Severities = ["error", "warning", "notice"];

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Theory]
    [InlineData("story.txt")]
    [InlineData("news/a day (late).txt")]
    [InlineData("a (1,2,3,4) b.txt")]
    [InlineData("prix: été (2).md")]
    public void Every_line_of_a_run_is_an_annotation_at_its_place(string path)
    {
        _newslint.Write(path, "Needless talk.\n\nAdvertisement\n\nTable of Contents\n\nHe left the office located at the end of town on Monday March 3.\n\n“We are claiming it,” he claimed.\n");
        _newslint.Write(".editorconfig", "[*]\ndotnet_diagnostic.NL1701.severity = error\ndotnet_diagnostic.NL1804.severity = suggestion\n");

        var lines = _newslint.Run("--format", "msbuild").Lines;
        var expected = _newslint.Run("--format", "jsonl").Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(expected.Count, lines.Length);
        Assert.Superset(new HashSet<string> { "error", "suggestion" }, expected.Select(finding => finding.GetProperty("severity").GetString()!).ToHashSet());
        foreach (var (line, finding) in lines.Zip(expected))
        {
            var annotation = Annotate(line);
            Assert.Equal(path, annotation.File);
            Assert.Equal(finding.GetProperty("startLine").GetInt32(), annotation.Line);
            Assert.Equal(finding.GetProperty("startColumn").GetInt32(), annotation.Column);
            Assert.Equal(finding.GetProperty("severity").GetString() is "suggestion" ? "notice" : finding.GetProperty("severity").GetString(), annotation.Severity);
            Assert.Equal(finding.GetProperty("ruleId").GetString(), annotation.Code);
            Assert.Equal(finding.GetProperty("message").GetString(), annotation.Message);
        }
    }

    [Fact]
    public void Words_of_the_copy_that_look_like_a_line_are_no_place()
    {
        var annotation = Annotate("story.txt(3,1,3,9): warning NL1702: 'other.txt(1,1,1,2): error NL1701: gone' belongs to a teaser.");

        Assert.Equal(("story.txt", 3, "NL1702"), (annotation.File, annotation.Line, annotation.Code));
    }

    [Theory]
    [InlineData("14 warnings and 8 suggestions in 2 files.")]
    [InlineData(".editorconfig(3,1): warning: 'loud' is not a severity: write error.")]
    [InlineData("story.txt: error: This file cannot be read.")]
    public void Other_lines_are_left_alone(string line) => Assert.DoesNotContain(Matchers(), matcher => matcher.Match(line) is not null);

    private static Annotation Annotate(string line) => Assert.Single(Matchers().Select(matcher => matcher.Match(line)).OfType<Annotation>());

    private static List<Matcher> Matchers()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(".github", "newslint-problem-matcher.json")));
        return [.. file.RootElement.GetProperty("problemMatcher").EnumerateArray().Select(Matcher.Read)];
    }

    private sealed record Annotation(string File, int Line, int Column, string Severity, string Code, string Message);

    private sealed record Matcher(Regex Pattern, JsonElement Groups, string? Severity)
    {
        public static Matcher Read(JsonElement element)
        {
            var pattern = element.GetProperty("pattern")[0].Clone();
            var severity = element.TryGetProperty("severity", out var always) ? always.GetString() : null;
            return new Matcher(new Regex(pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript), pattern, severity);
        }

        public Annotation? Match(string line)
        {
            if (Pattern.Match(line) is not { Success: true } match)
            {
                return null;
            }

            string Group(string name) => match.Groups[Groups.GetProperty(name).GetInt32()].Value;
            var severity = Severity ?? Group("severity");
            Assert.Contains(severity, Severities);
            return new Annotation(Group("file"), int.Parse(Group("line"), null), int.Parse(Group("column"), null), severity, Group("code"), Group("message"));
        }
    }
}
