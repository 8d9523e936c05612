using System.Text.RegularExpressions;
using Newslint.Articles;

namespace Newslint.Cli.Tests.Integrations;

/// <summary>The hooks for pre-commit, which reads them from the top of the repository.</summary>
public sealed class HookTests
{
    private static readonly YamlFile Hooks = YamlFile.Read(Repository.PathOf(".pre-commit-hooks.yaml"));

    [Fact]
    public void Each_hook_has_all_that_is_asked_of_one_and_a_command_line_that_can_be_read()
    {
        Assert.Equal(["newslint", "newslint-fix"], Hooks.Items.Select(hook => hook["id"].Text));
        foreach (var hook in Hooks.Items)
        {
            Assert.Equal(["id", "name", "description", "entry", "language", "files", "require_serial"], hook.Keys);
            Assert.Empty(CommandTree.Build(TextWriter.Null, TextWriter.Null).Parse([.. hook["entry"].Text.Split(' ')[1..], "a story.txt", "b.md"]).Errors);
        }
    }

    [Theory]
    [InlineData("news/story.txt")]
    [InlineData("story.text")]
    [InlineData("story.md")]
    [InlineData("a day.markdown")]
    [InlineData("page.htm")]
    [InlineData("page.html")]
    [InlineData("page.xhtml")]
    [InlineData("story.docx")]
    [InlineData("notes.md.bak")]
    [InlineData("story.py")]
    public void The_files_are_those_that_a_folder_is_searched_for(string path) =>
        Assert.All(Hooks.Items, hook => Assert.Equal(ArticleReaders.IsRegistered(path), Regex.IsMatch(path, hook["files"].Text)));
}
