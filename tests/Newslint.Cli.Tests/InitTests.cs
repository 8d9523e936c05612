using Newslint.Cli.Running;
using Newslint.Cli.Tests.Integrations;

namespace Newslint.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void All_three_files_are_written_and_what_is_left_to_do_is_told()
    {
        var result = _newslint.Run("init");

        Assert.Equal((0, string.Empty), (result.Code, result.Errors));
        Assert.StartsWith("Wrote .editorconfig.\nWrote .github/workflows/newslint.yml.\nWrote .pre-commit-config.yaml.\nNext:\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("pre-commit install", result.Output, StringComparison.Ordinal);
        Assert.Equal([".editorconfig", ".github/workflows/newslint.yml", ".pre-commit-config.yaml"], Files());
    }

    [Fact]
    public void The_configuration_is_read_without_problems_with_its_suggestions_taken_too()
    {
        _newslint.Run("init");
        var path = Path.Combine(_newslint.Folder, ".editorconfig");
        _newslint.Write("story.txt", "She spoke.\n\nAdvertisement\n\nRain fell.\n");

        var written = _newslint.Run("--format", "jsonl");
        File.WriteAllText(path, File.ReadAllText(path).Replace("# dotnet", "dotnet", StringComparison.Ordinal));
        var taken = _newslint.Run("--format", "jsonl");

        Assert.Equal((1, string.Empty), (written.Code, written.Errors));
        Assert.Equal((1, string.Empty), (taken.Code, taken.Errors));
        Assert.Contains("\"ruleId\":\"NL1701\",\"ruleName\":\"ad-label\",\"category\":\"furniture\",\"severity\":\"error\"", taken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workflow_and_the_hook_name_the_action_and_the_hooks_of_this_repository_at_this_version()
    {
        _newslint.Run("init");

        var workflow = YamlFile.Read(Path.Combine(_newslint.Folder, ".github", "workflows", "newslint.yml"));
        var step = workflow["jobs"]["newslint"]["steps"].Items[1];
        Assert.Equal($"newslint/newslint@v{AboutNewslint.Version}", step["uses"].Text);
        Assert.Subset(YamlFile.Read(Repository.PathOf("action.yml"))["inputs"].Keys.ToHashSet(), step["with"].Keys.ToHashSet());
        Assert.Equal("0", workflow["jobs"]["newslint"]["steps"].Items[0]["with"]["fetch-depth"].Text);

        var hook = YamlFile.Read(Path.Combine(_newslint.Folder, ".pre-commit-config.yaml"))["repos"].Items[0];
        Assert.Equal($"v{AboutNewslint.Version}", hook["rev"].Text);
        Assert.Contains(hook["hooks"].Items[0]["id"].Text, YamlFile.Read(Repository.PathOf(".pre-commit-hooks.yaml")).Items.Select(item => item["id"].Text));
    }

    [Fact]
    public void A_file_that_is_there_stays_as_it_is_and_what_it_lacks_is_shown()
    {
        _newslint.Write(".editorconfig", "[*]\nindent_size = 2\n");
        _newslint.Write(".pre-commit-config.yaml", "repos: []\n");
        _newslint.Write(".github/workflows/newslint.yml", "mine");

        var result = _newslint.Run("init");

        Assert.Equal(0, result.Code);
        Assert.Contains("Left .editorconfig as it is. Add this to it:\n\n    # Newslint", result.Output, StringComparison.Ordinal);
        Assert.Contains("    newslint_style = ap\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Left .pre-commit-config.yaml as it is. Add this to it:\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Left .github/workflows/newslint.yml as it is: it is there already.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal("[*]\nindent_size = 2\n", File.ReadAllText(Path.Combine(_newslint.Folder, ".editorconfig")));
    }

    [Fact]
    public void A_second_run_changes_nothing_and_shows_nothing_to_add()
    {
        _newslint.Run("init");
        var before = Contents();

        var result = _newslint.Run("init");

        Assert.Equal(0, result.Code);
        Assert.DoesNotContain("Add this", result.Output, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_dry_run_shows_every_line_and_writes_nothing()
    {
        var result = _newslint.Run("init", "--dry-run");

        Assert.Equal(0, result.Code);
        Assert.Contains("Would write .github/workflows/newslint.yml:\n\n    name: newslint\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", result.Output, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("config", ".editorconfig")]
    [InlineData("hook, config", ".editorconfig", ".pre-commit-config.yaml")]
    public void Only_what_is_asked_for_is_written(string only, params string[] files)
    {
        Assert.Equal(0, _newslint.Run("init", "--only", only).Code);
        Assert.Equal(files, Files());
    }

    [Theory]
    [InlineData("--only 'workflows': Did you mean 'workflow'?", "--only", "config,workflows")]
    [InlineData("--only: Write one or more of config,workflow,hook.", "--only", ",")]
    [InlineData("nowhere: There is no such folder.", "nowhere")]
    public void What_cannot_be_done_is_refused_before_anything_is_written(string message, params string[] arguments)
    {
        var result = _newslint.Run(["init", .. arguments]);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_trouble_and_the_others_are_written()
    {
        _newslint.Write(".github", "a file, no folder");

        var result = _newslint.Run("init");

        Assert.Equal(2, result.Code);
        Assert.Contains(".github/workflows/newslint.yml: error: It was not written", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(_newslint.Folder, result.Errors, StringComparison.Ordinal);
        Assert.Equal([".editorconfig", ".github", ".pre-commit-config.yaml"], Files());
    }

    [Fact]
    public void Below_the_top_of_a_work_tree_only_the_configuration_is_written()
    {
        Directory.CreateDirectory(Path.Combine(_newslint.Folder, ".git"));
        Directory.CreateDirectory(Path.Combine(_newslint.Folder, "news"));

        var result = _newslint.Run("init", "news");

        Assert.Equal(0, result.Code);
        Assert.Contains("Wrote news/.editorconfig.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Left out .pre-commit-config.yaml: it is read at the top of the git work tree only", result.Output, StringComparison.Ordinal);
        Assert.Equal(["news/.editorconfig"], Files());
    }

    [Fact]
    public void What_only_can_choose_is_what_there_is() =>
        Assert.Equal(new Commands.InitOptions().Only.HelpName, string.Join(',', StarterFile.All.Select(file => file.Name)));

    private string[] Files() =>
        [.. Directory.GetFiles(_newslint.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_newslint.Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string[] Contents() => [.. Files().Select(file => File.ReadAllText(Path.Combine(_newslint.Folder, file)))];
}
