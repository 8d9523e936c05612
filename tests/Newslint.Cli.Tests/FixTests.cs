using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Newslint.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private const string Bad = "The crews left.\n\nAdvertisement\n\nThe dam held.\n";
    private const string Good = "The crews left.\n\nThe dam held.\n";

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void Files_are_fixed_and_named_and_the_rest_is_left_alone()
    {
        _newslint.Write("a/bad.txt", Bad);
        var good = _newslint.Write("good.txt", Good);
        File.SetLastWriteTimeUtc(good, DateTime.UnixEpoch);

        var result = _newslint.Run("fix");

        Assert.Equal((0, "a/bad.txt: 1 fixed (NL1701)\n", "Fixed 1 finding in 1 file.\n"), (result.Code, result.Output, result.Errors));
        Assert.Equal(Good, Text("a/bad.txt"));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(good));
        AssertNothingElse("bad.txt", "good.txt");
    }

    [Fact]
    public void Fixing_twice_changes_nothing_the_second_time()
    {
        _newslint.Write("story.txt", Bad);
        _newslint.Run("fix", "story.txt");

        var again = _newslint.Run("fix", "story.txt");

        Assert.Equal((0, string.Empty, "Nothing to fix in 1 file.\n"), (again.Code, again.Output, again.Errors));
    }

    [Fact]
    public void Doubtful_fixes_are_made_where_they_are_asked_for_and_counted_elsewhere()
    {
        const string text = "The crews left.\n\n- The dam held all night long.\n\nIt rained.\n\n- The dam held all night long.\n";
        _newslint.Write("story.txt", text);

        var careful = _newslint.Run("fix", "story.txt");

        Assert.Equal("Nothing to fix in 1 file; 1 with --unsafe.\n", careful.Errors);
        Assert.Equal(text, Text("story.txt"));

        var bold = _newslint.Run("fix", "story.txt", "--unsafe");

        Assert.Equal("Fixed 1 finding in 1 file.\n", bold.Errors);
        Assert.Equal("The crews left.\n\n- The dam held all night long.\n\nIt rained.\n", Text("story.txt"));
    }

    [Fact]
    public void A_diff_writes_no_file_and_fails_where_something_would_change()
    {
        _newslint.Write("story.txt", Bad);

        var result = _newslint.Run("fix", "--diff");

        Assert.Equal((1, "Would fix 1 finding in 1 file.\n"), (result.Code, result.Errors));
        Assert.Equal(Bad, Text("story.txt"));
        Assert.Equal(Good, Rendering.Patch.Apply(Bad, result.Output));
        Assert.Equal(0, _newslint.Run("fix", "--diff", "--skip", "furniture").Code);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public void Encoding_and_line_breaks_stay_what_they_are(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] mark = hasMark ? encoding.GetPreamble() : [];
        byte[] Bytes(string text) => [.. mark, .. encoding.GetBytes(text)];
        string[] breaks = ["\n", "\r\n", "\r"];
        for (var i = 0; i < breaks.Length; i++)
        {
            var end = breaks[i];
            _newslint.Write($"{i}.txt", Bytes($"“It rained,” she said.{end}{end}Advertisement{end}{end}The café held."));
            _newslint.Write($"{i}-end.txt", Bytes($"The café held.{end}{end}Advertisement{end}"));
        }

        _newslint.Write("mixed.txt", Bytes("The café held.\r\n\r\nAdvertisement\n\nIt rained.\rIt “held”.\n"));

        Assert.Equal(0, _newslint.Run("fix", ".").Code);

        for (var i = 0; i < breaks.Length; i++)
        {
            var end = breaks[i];
            Assert.Equal(Bytes($"“It rained,” she said.{end}{end}The café held."), Read($"{i}.txt"));
            Assert.Equal(Bytes($"The café held.{end}"), Read($"{i}-end.txt"));
        }

        Assert.Equal(Bytes("The café held.\r\n\r\nIt rained.\rIt “held”.\n"), Read("mixed.txt"));
    }

    [Fact]
    public void A_character_that_the_encoding_lacks_is_refused_and_the_others_go_on()
    {
        _newslint.Write("arrow.yml", "id: HOUSE0001\nname: arrow\ncategory: house\nseverity: warning\nmessage: m\nwhy: w\nreplace: { gate: \"→\" }\nfix: { safety: safe }\n");
        byte[] western = [.. "The gate held"u8, 0x92, .. "s watch.\n"u8];
        _newslint.Write("a.txt", western);
        _newslint.Write("b.txt", Bad);

        var result = _newslint.Run("fix", "--rules", "arrow.yml");

        Assert.Equal(2, result.Code);
        Assert.Contains("a.txt: error: A fix writes '→' (U+2192), which the encoding of the file does not have.", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Fixed 1 finding in 1 file. Not everything could be fixed.", result.Errors, StringComparison.Ordinal);
        Assert.Equal(western, Read("a.txt"));
        Assert.Equal(Good, Text("b.txt"));
    }

    [Fact]
    public void Standard_input_is_fixed_to_standard_output()
    {
        var result = _newslint.RunWithInput(Bad, "fix", "-");
        Assert.Equal((0, Good, "Fixed 1 finding in 1 file.\n"), (result.Code, result.Output, result.Errors));

        var nothing = _newslint.RunWithInput(Good, "fix", "-");
        Assert.Equal((0, Good), (nothing.Code, nothing.Output));

        var markdown = _newslint.RunWithInput("It rained.\n# Advertisement\nIt held.\n", "fix", "-", "--stdin-filename", "story.md");
        Assert.Equal("It rained.\n\nIt held.\n", markdown.Output);

        var diff = _newslint.RunWithInput(Bad, "fix", "-", "--diff", "--stdin-filename", "in/story.txt");
        Assert.Equal(1, diff.Code);
        Assert.StartsWith("--- a/in/story.txt\n+++ b/in/story.txt\n@@ -1,5 +1,3 @@\n", diff.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public void Fail_on_asks_what_is_left(string severity, int code)
    {
        _newslint.Write("story.txt", "The gates are open.\n\nSubscribe to our newsletter\n\nAdvertisement\n\nIt held.\n");

        Assert.Equal(code, _newslint.Run("fix", "--fail-on", severity).Code);
        Assert.Equal(0, _newslint.Run("fix", "--fail-on", severity, "--only", "NL1701").Code);
    }

    [Fact]
    public void The_seeds_lose_their_furniture_and_nothing_else()
    {
        foreach (var seed in Directory.GetFiles(Repository.PathOf("seeds")))
        {
            _newslint.Write(Path.GetFileName(seed), File.ReadAllBytes(seed));
        }

        var first = _newslint.Run("fix");
        Assert.Equal(["000_bcf94fea307463a2.txt: 8 fixed (NL1701 ×2, NL1702 ×4, NL1704 ×2)", "001_b3dc4f4702d9f0c1.txt: 2 fixed (NL1804 ×2)"], first.Lines);
        AssertLost("000_bcf94fea307463a2.txt", [9, 17, 18, 20, 22, 32, 38, 39]);
        AssertLost("001_b3dc4f4702d9f0c1.txt", [36, 37]);

        Assert.Equal("Nothing to fix in 2 files.\n", _newslint.Run("fix").Errors);
    }

    [UnixTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_a_link_and_a_file_keeps_its_mode(bool isAbsolute)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var target = _newslint.Write("copy/story.txt", Bad);
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        var link = Path.Combine(_newslint.Folder, "link.txt");
        File.CreateSymbolicLink(link, isAbsolute ? target : "copy/story.txt");

        Assert.Equal(0, _newslint.Run("fix", "link.txt").Code);

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal(Good, Text("copy/story.txt"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(target));
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_told_and_the_others_go_on()
    {
        var locked = _newslint.Write("a.txt", Bad);
        _newslint.Write("b.txt", Bad);
        File.SetAttributes(locked, FileAttributes.ReadOnly);

        var result = _newslint.Run("fix");

        Assert.Equal((2, "b.txt: 1 fixed (NL1701)\n"), (result.Code, result.Output));
        Assert.Equal("a.txt: error: Writing this file is not permitted: it, or its folder, is read-only. It was left as it was.\nFixed 1 finding in 1 file. Not everything could be fixed.\n", result.Errors);
        Assert.Equal(Bad, Text("a.txt"));
        File.SetAttributes(locked, FileAttributes.Normal);
    }

    [Fact]
    public void A_file_that_is_no_text_or_not_there_is_told()
    {
        Assert.Contains("stdin.txt: error: This is not a text file.", _newslint.RunWithInput("a\0b", "fix", "-").Errors, StringComparison.Ordinal);

        var result = _newslint.Run("fix", "nowhere.txt");
        Assert.Equal(2, result.Code);
        Assert.Contains("nowhere.txt: error: There is no such file or folder.", result.Errors, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task An_interrupt_leaves_whole_files_only(string jobs)
    {
        const int files = 3_000;
        for (var i = 0; i < files; i++)
        {
            _newslint.Write($"{i}.txt", Bad);
        }

        using var process = _newslint.Start("fix", ".", "--jobs", jobs);
        await process.StandardOutput.ReadLineAsync();
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        _ = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.All(Directory.GetFiles(_newslint.Folder), file => Assert.Contains(File.ReadAllText(file), (string[])[Bad, Good]));
        Assert.Equal(files, Directory.GetFileSystemEntries(_newslint.Folder).Length);
    }

    private byte[] Read(string name) => File.ReadAllBytes(Path.Combine(_newslint.Folder, name));

    private string Text(string name) => Encoding.UTF8.GetString(Read(name));

    private void AssertNothingElse(params string[] names) =>
        Assert.Equal(names, Directory.GetFiles(_newslint.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    /// <summary>Asserts that these lines (counted from 1) and blank ones are all that has gone.</summary>
    private void AssertLost(string name, int[] lines)
    {
        var before = File.ReadAllText(Repository.PathOf("seeds", name)).Split('\n');
        var kept = before.Where((_, i) => !lines.Contains(i + 1)).Where(line => line.Length > 0);
        var after = Text(name);

        Assert.Equal(kept, after.Split('\n').Where(line => line.Length > 0));
        Assert.DoesNotContain("\n\n\n", after, StringComparison.Ordinal);
        Assert.False(after.EndsWith('\n'));
    }
}
