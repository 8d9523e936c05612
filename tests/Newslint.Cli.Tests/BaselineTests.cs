using System.Diagnostics;
using System.Text.Json;
using Newslint.Cli.Tests.Input;

namespace Newslint.Cli.Tests;

/// <summary>The life of a repository of copy, from one commit to the next.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Sidebar = "Rain fell on the old town.\n\nAdvertisement\n\nThe ferry ran as usual.\n";
    private const string Blog = "The council met in Ashford.\n\nCall to Action\n\nShare your thoughts in the comments below.\n";

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [GitFact]
    public void A_repository_is_written_fixed_suppressed_moved_and_renamed()
    {
        Git("init", "--quiet");
        _newslint.Write("sidebar.txt", Sidebar);
        _newslint.Write("blog.txt", Blog);
        Assert.Equal(0, _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline").Code);
        Assert.Equal("unchanged blog.txt NL1804, unchanged blog.txt NL1808, unchanged sidebar.txt NL1701", States());

        // Somebody writes: one more of a kind, and lines above and below the others.
        _newslint.Write("sidebar.txt", "Snow is on its way.\n\n" + Sidebar + "\nAdvertisement\n");
        Assert.Equal("unchanged blog.txt NL1804, unchanged blog.txt NL1808, unchanged sidebar.txt NL1701, new sidebar.txt NL1701", States());

        // Somebody takes one out.
        _newslint.Write("sidebar.txt", Sidebar);
        _newslint.Write("blog.txt", Blog.Replace("Call to Action\n\n", "", StringComparison.Ordinal));
        Assert.Equal("unchanged blog.txt NL1808, unchanged sidebar.txt NL1701, absent blog.txt NL1804", States());

        // Somebody wants one left alone, and says why: it is known all the same, and so not fixed.
        _newslint.Write("newslint-allow.yml", "- { rule: NL1804, text: Call to Action, reason: The story is about it. }\n");
        _newslint.Write("blog.txt", Blog + "\nCall to Action\n");
        Assert.Equal("unchanged blog.txt NL1804 (The story is about it.), unchanged blog.txt NL1808, new blog.txt NL1804 (The story is about it.), unchanged sidebar.txt NL1701", States());
        File.Delete(Path.Combine(_newslint.Folder, "newslint-allow.yml"));

        // A paragraph moves to the top.
        _newslint.Write("blog.txt", "Share your thoughts in the comments below.\n\nThe council met in Ashford.\n\nCall to Action\n");
        Assert.Equal("unchanged blog.txt NL1808, unchanged blog.txt NL1804, unchanged sidebar.txt NL1701", States());

        // A file gets another name, and what it says is changed a little.
        File.Delete(Path.Combine(_newslint.Folder, "sidebar.txt"));
        _newslint.Write("weather/rain.txt", Sidebar.Replace("as usual", "on time", StringComparison.Ordinal));
        Assert.Equal("unchanged blog.txt NL1808, unchanged blog.txt NL1804, unchanged weather/rain.txt NL1701", States());

        // A file goes with what was in it.
        Directory.Delete(Path.Combine(_newslint.Folder, "weather"), recursive: true);
        Assert.Equal("unchanged blog.txt NL1808, unchanged blog.txt NL1804, absent sidebar.txt NL1701", States());
    }

    [Fact]
    public void Only_what_is_new_is_told_and_fails_the_run()
    {
        _newslint.Write("a.txt", Sidebar);
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        Assert.Equal((0, ""), (_newslint.Run(".", "--baseline", "base.sarif").Code, _newslint.Run(".", "--baseline", "base.sarif").Output));
        Assert.Equal("Nothing found in 1 file.\n1 finding known from the baseline.\n", _newslint.Run(".", "--baseline", "base.sarif", "--format", "text").Output);

        _newslint.Write("a.txt", Sidebar + "\nCall to Action\n");
        var result = _newslint.Run(".", "--baseline", "base.sarif");
        Assert.Equal((1, 1), (result.Code, result.Lines.Length));
        Assert.Contains("NL1804", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_fixed_is_told()
    {
        _newslint.Write("a.txt", Sidebar);
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        _newslint.Write("a.txt", "Rain fell on the old town.\n");

        var result = _newslint.Run(".", "--baseline", "base.sarif", "--format", "text");
        Assert.Equal("Fixed since the baseline: NL1701 in a.txt, line 3 then: 'Advertisement' is an advertisement label left in the copy. Take the line out.\n", result.Errors);
        Assert.Equal("Nothing found in 1 file.\n1 finding of the baseline fixed. Write it anew with --update-baseline.\n", result.Output);
    }

    [Fact]
    public void A_baseline_stays_as_it_was_when_something_could_not_be_linted()
    {
        _newslint.Write("a.txt", Sidebar);
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        var before = _newslint.Read("base.sarif");
        _newslint.Write("a.txt", "Rain fell on the old town.\n");

        var result = _newslint.Run(".", "gone.txt", "--baseline", "base.sarif", "--update-baseline");
        Assert.Equal(2, result.Code);
        Assert.EndsWith("\nnewslint: --update-baseline: base.sarif was not written, because not everything could be linted. Mend what is told above and run this again.\n", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _newslint.Read("base.sarif"));
    }

    [Fact]
    public void A_baseline_does_not_lose_the_files_that_a_run_leaves_out()
    {
        _newslint.Write("copy/a.txt", Sidebar);
        _newslint.Write("b.txt", Sidebar);
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        var before = _newslint.Read("base.sarif");

        var result = _newslint.Run("copy", "--baseline", "base.sarif", "--update-baseline");
        Assert.Equal((2, "newslint: --update-baseline: base.sarif was not written, because it knows findings of b.txt, which this run did not lint, and would lose them. Name the files and folders that it was written for.\n"), (result.Code, result.Errors));
        Assert.Equal(before, _newslint.Read("base.sarif"));

        Assert.Equal(0, _newslint.Run("copy", "b.txt", "--baseline", "base.sarif", "--update-baseline").Code);
        File.Delete(Path.Combine(_newslint.Folder, "b.txt"));
        Assert.Equal(0, _newslint.Run("copy", "--baseline", "base.sarif", "--update-baseline").Code); // there is nothing of it to lose
        Assert.Equal(0, _newslint.RunIn("copy", "..", "--baseline", "../base.sarif", "--update-baseline").Code);
    }

    [Fact]
    public void What_a_run_could_not_see_is_not_fixed()
    {
        _newslint.Write("copy/a.txt", Sidebar);
        _newslint.Write("copy/b.txt", Blog + "\nThe ferry ran as usual.\n\nFormer President Donald Trump left.\n");
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline", "--published", "2025-03-06");
        Assert.Contains("\"ruleId\":\"NL1710\"", _newslint.Read("base.sarif"), StringComparison.Ordinal);
        Assert.Contains("\"ruleId\":\"NL1301\"", _newslint.Read("base.sarif"), StringComparison.Ordinal);

        // One file of the folder, and no day.
        Assert.DoesNotContain("Fixed", _newslint.Run("copy/a.txt", "copy/b.txt", "--baseline", "base.sarif").Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Fixed", _newslint.Run("copy/b.txt", "--baseline", "base.sarif").Errors, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_file_that_only_has_another_name_is_not_fixed_among_changed_lines()
    {
        Git("init", "--quiet");
        _newslint.Write("a.txt", Sidebar);
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        Commit();
        Git("mv", "a.txt", "b.txt");

        var result = _newslint.Run(".", "--baseline", "base.sarif", "--changed-since", "HEAD");
        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Errors));
    }

    [Fact]
    public void A_baseline_tells_nothing_of_the_one_before()
    {
        _newslint.Write("a.txt", Sidebar + "\nAdvertisement\n");
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        var first = _newslint.Read("base.sarif");
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        Assert.Equal(first, _newslint.Read("base.sarif"));

        _newslint.Write("a.txt", Sidebar);
        _newslint.Run(".", "--baseline", "base.sarif", "--update-baseline");
        _newslint.Run(".", "--baseline", "other.sarif", "--update-baseline");
        Assert.Equal(_newslint.Read("other.sarif"), _newslint.Read("base.sarif"));
    }

    [Fact]
    public void A_log_for_GitHub_is_a_baseline_too()
    {
        _newslint.Write("a.txt", Sidebar);
        _newslint.Run(".", "--format", "sarif", "--output", "out.sarif");

        Assert.Equal(0, _newslint.Run(".", "--baseline", "out.sarif").Code);
    }

    [Theory]
    [InlineData("newslint: --baseline base.sarif: there is no such file. Write one with --baseline base.sarif --update-baseline.\n", "--baseline", "base.sarif")]
    [InlineData("newslint: --baseline a.txt: This is not JSON: see line 1, byte 1. Write one with --baseline a.txt --update-baseline.\n", "--baseline", "a.txt")]
    [InlineData("newslint: --baseline '': write the name of a file. A log is read from no pipe.\n", "--baseline", "")]
    [InlineData("newslint: --baseline '-': write the name of a file. A log is read from no pipe.\n", "--baseline", "-", "--update-baseline")]
    [InlineData("newslint: --baseline b: the sarif report is written to this file already.\n", "--baseline", "b", "--update-baseline", "--format", "sarif:b")]
    [InlineData("newslint: --baseline no/b: There is no folder 'no'. Make it first.\n", "--baseline", "no/b", "--update-baseline")]
    [InlineData("newslint: --output no/such/out.sarif: There is no folder 'no/such'. Make it first.\n", "--format", "sarif", "--output", "no/such/out.sarif")]
    [InlineData("newslint: --update-baseline: name the file with --baseline FILE.\n", "--update-baseline")]
    [InlineData("newslint: --update-baseline: with --only the baseline would lose what is left out now. Write it without.\n", "--baseline", "b", "--update-baseline", "--only", "NL1701")]
    public void What_cannot_be_is_told(string error, params string[] arguments)
    {
        _newslint.Write("a.txt", Sidebar);
        var result = _newslint.Run([".", .. arguments]);
        Assert.Equal((2, error), (result.Code, result.Errors));
    }

    [GitFact]
    public void Of_changed_lines_only_what_has_changed_since_the_histories_parted_is_told()
    {
        Git("init", "--quiet", "--initial-branch", "main");
        _newslint.Write("a.txt", "Rain fell.\n\nAdvertisement\n\nSnow fell.\n");
        _newslint.Write("same.txt", "Advertisement\n");
        Commit();
        Git("checkout", "--quiet", "-b", "desk");
        _newslint.Write("a.txt", "Rain fell.\n\nAdvertisement\n\nSnow fell.\n\nAdvertisement\n");
        _newslint.Write("é new.txt", "Advertisement\n");
        Commit();
        Git("checkout", "--quiet", "main");
        _newslint.Write("same.txt", "Advertisement\n\nAdvertisement\n");
        Commit();
        Git("checkout", "--quiet", "desk");
        _newslint.Write("copy/b.txt", "Advertisement\n"); // not even added

        Assert.Equal("a.txt(7, copy/b.txt(1, é new.txt(1", Places(_newslint.Run(".", "--changed-since", "main")));
        Assert.Equal("copy/b.txt(1", Places(_newslint.Run(".", "--changed-since", "HEAD")));
        Assert.Equal("b.txt(1", Places(_newslint.RunIn("copy", ".", "--changed-since", "HEAD")));

        var unknown = _newslint.Run(".", "--changed-since=--output=x");
        Assert.Equal((2, "newslint: --changed-since '--output=x': git knows no such revision. In a shallow clone, fetch it first.\n"), (unknown.Code, unknown.Errors));
    }

    [GitFact]
    public void Where_nothing_can_have_changed_a_run_says_so()
    {
        Git("init", "--quiet");
        _newslint.Write("a.txt", Sidebar);
        var early = _newslint.Run(".", "--changed-since", "HEAD");
        Assert.Equal((2, "newslint: --changed-since 'HEAD': nothing has been committed here yet, so all of it is new. Lint without --changed-since.\n"), (early.Code, early.Errors));

        Commit();
        var same = _newslint.Run(".", "--changed-since", "HEAD", "--format", "text");
        Assert.Equal((0, "Nothing has changed here that could be linted.\n"), (same.Code, same.Output));

        var piped = _newslint.RunWithInput(Sidebar, "-", "--changed-since", "HEAD");
        Assert.Equal((2, "newslint: --changed-since: git does not know which lines of standard input have changed. Name files or folders.\n"), (piped.Code, piped.Errors));
    }

    private static string Places(Newslint.Result result) => string.Join(", ", result.Lines.Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]));

    /// <summary>The state, file and rule of each result, in the order of the log.</summary>
    private string States()
    {
        _newslint.Run(".", "--baseline", "base.sarif", "--format", "sarif", "--sarif-profile", "full", "--output", "out.sarif", "--only", "NL1701,NL1804,NL1808");
        using var log = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_newslint.Folder, "out.sarif")));
        return string.Join(", ", log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
            $"{result.GetProperty("baselineState").GetString()} {result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()} {result.GetProperty("ruleId").GetString()}{ReasonIn(result)}"));
    }

    private static string ReasonIn(JsonElement result) =>
        result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0 ? $" ({suppressions[0].GetProperty("justification").GetString()})" : "";

    private void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "commit", "--quiet", "--message", "Copy");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _newslint.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
