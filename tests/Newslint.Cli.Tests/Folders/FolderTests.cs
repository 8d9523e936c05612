using Newslint.Benchmarks.Sites;

namespace Newslint.Cli.Tests.Folders;

public sealed class FolderTests : IDisposable
{
    private const string Furniture = "Sign up for our letter";
    private const string Lead = "The mayor told the council on Monday that the old bridge will stay closed until the spring.";
    private const string Other = "Nobody in the harbor could say why the ferry had left without its captain and half of its passengers.";
    private const string Another = "The school board wants to build a new gym, and it wants the town to pay for most of it.";

    private static readonly string[] Options = ["--only", "NL1710", "--format", "jsonl", "--fail-on", "never"];

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void Nearly_all_furniture_of_a_generated_archive_is_found_and_nearly_nothing_else()
    {
        var archive = new SiteArchive(files: 300, sites: 5);
        archive.Write(_newslint.Folder);

        var result = _newslint.Run([".", .. Options]);

        var score = new FolderScore(result.Lines);
        foreach (var page in archive.Pages())
        {
            score.Add(page);
        }

        Assert.Equal(string.Empty, result.Errors);
        Assert.True(score.Recall >= 0.95 && score.Precision >= 0.995, $"recall {score.Recall:F4}, precision {score.Precision:F4}\n{string.Join('\n', score.Wrong)}");
    }

    [Fact]
    public void Neither_the_order_of_files_nor_the_number_of_threads_changes_a_byte()
    {
        var archive = new SiteArchive(files: 300, sites: 5);
        archive.Write(_newslint.Folder);
        string[] files = [.. archive.Pages().Select(page => page.Path)];
        var expected = _newslint.Run([".", .. Options, "--jobs", "1"]);

        foreach (var jobs in (string[])["2", "4"])
        {
            Assert.Equal(expected.Output, _newslint.Run([".", .. Options, "--jobs", jobs]).Output);
        }

        var random = new Random(5);
        random.Shuffle(files);
        Assert.Equal(expected.Output, _newslint.Run([.. files, .. Options]).Output);
        Assert.NotEmpty(expected.Output);
    }

    [Fact]
    public void A_file_by_itself_and_standard_input_have_no_folder()
    {
        Write();

        Assert.Equal(string.Empty, _newslint.Run(["one/a.txt", .. Options]).Output);
        Assert.Equal(string.Empty, _newslint.RunWithInput($"{Lead}\n\n{Furniture}\n", ["-", .. Options]).Output);
        Assert.Equal(3, _newslint.Run([".", .. Options]).Lines.Length);
    }

    [Fact]
    public void A_site_is_the_folder_below_the_one_that_is_named_and_all_in_it()
    {
        _newslint.Write("one/2024/a.txt", $"{Lead}\n\n{Furniture}\n");
        _newslint.Write("one/2025/b.txt", $"{Other}\n\n{Furniture}\n");
        _newslint.Write("two/c.txt", $"{Another}\n\n{Furniture}\n");
        _newslint.Write("d.txt", $"{Another}\n\n{Furniture}\n");

        Assert.Equal(["one/2024/a.txt", "one/2025/b.txt"], _newslint.Run([".", .. Options]).Lines.Select(PathOf));
        Assert.Empty(_newslint.Run(["one", .. Options]).Lines); // of which each year is a site
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_of_once_and_the_others_are_compared()
    {
        Write();
        File.CreateSymbolicLink(Path.Combine(_newslint.Folder, "one", "gone.txt"), "nowhere.txt");

        var result = _newslint.Run([".", .. Options]);

        Assert.Equal((2, 3), (result.Code, result.Lines.Length));
        Assert.Single(result.Errors.Split('\n'), line => line.Contains("gone.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_for_which_no_rule_asks_are_not_read_for_others()
    {
        Write();
        _newslint.Write(".editorconfig", "root = true\n[one/b.txt]\ndotnet_diagnostic.NL1710.severity = none\n[one/c.txt]\ndotnet_diagnostic.NL1710.severity = none\n");

        Assert.Equal(string.Empty, _newslint.Run([".", .. Options]).Output);
    }

    private void Write()
    {
        _newslint.Write("one/a.txt", $"{Lead}\n\n{Furniture}\n");
        _newslint.Write("one/b.txt", $"{Other}\n\n{Furniture}\n");
        _newslint.Write("one/c.txt", $"{Another}\n\n{Furniture}\n");
    }

    private static string PathOf(string line)
    {
        using var diagnostic = System.Text.Json.JsonDocument.Parse(line);
        return diagnostic.RootElement.GetProperty("path").GetString()!;
    }
}
