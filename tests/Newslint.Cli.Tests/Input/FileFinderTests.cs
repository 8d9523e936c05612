using System.Diagnostics;
using Newslint.Cli.Input;

namespace Newslint.Cli.Tests.Input;

public sealed class FileFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_path_the_current_folder_is_searched_in_ordinal_order()
    {
        _folder.With("b.txt", "a/z.md", "a.txt", "a-b.txt", "a0.txt", "B.markdown", "a/b/c.text", "é.txt", "a/b.txt");

        Assert.Equal(["B.markdown", "a-b.txt", "a.txt", "a/b.txt", "a/b/c.text", "a/z.md", "a0.txt", "b.txt", "é.txt"], Find());
    }

    [Fact]
    public void A_full_path_goes_with_each_shown_one()
    {
        _folder.With("a/b.txt");

        Assert.Equal([new InputFile(_folder.At("a/b.txt"), "a/b.txt")], new FileFinder([], _folder.FullPath).Files());
    }

    [Fact]
    public void Other_formats_and_hidden_things_are_passed_over()
    {
        _folder.With("a.txt", "b.html", "README", ".hidden.txt", ".folder/c.txt", "d.TXT");

        Assert.Equal(["a.txt", "d.TXT"], Find());
    }

    [Fact]
    public void What_is_named_is_found_whatever_it_is()
    {
        _folder.With("b.html", ".hidden.txt", ".folder/c.txt", ".folder/.d.txt", "e.txt").Write(".gitignore", "e.txt").With(".git/HEAD");

        Assert.Equal([".folder/c.txt", ".hidden.txt", "b.html", "e.txt"], Find("e.txt", "b.html", ".hidden.txt", ".folder"));
    }

    [Theory]
    [InlineData("a/b.txt", "a/b.txt")]
    [InlineData("a/b.txt", "./a//b.txt", "a/../a/b.txt")]
    [InlineData("a/b.txt a/c/d.txt", "a", "a/b.txt", "a/", "a/c")]
    [InlineData("a/b.txt a/c/d.txt x.txt", "x.txt", "a/c", ".")]
    [InlineData("a/b.txt a/c/.e.txt a/c/d.txt x.txt", "a/c/.e.txt", ".")]
    [InlineData("a/.h/f.txt a/b.txt a/c/d.txt x.txt", ".", "a/.h")]
    public void Each_file_comes_once_and_in_order(string expected, params string[] paths)
    {
        _folder.With("a/b.txt", "a/c/d.txt", "a/c/.e.txt", "a/.h/f.txt", "x.txt");

        Assert.Equal(expected.Split(' '), Find(paths));
    }

    [Fact]
    public void Outside_of_the_working_folder_a_path_stays_as_it_was_given()
    {
        _folder.With("desk/a.txt", "wire/b.txt", "wire/c/d.txt");
        var finder = new FileFinder(["../wire/./b.txt", _folder.At("wire/c"), _folder.At("desk")], _folder.At("desk"));

        Assert.Equal(
            new[] { "../wire/b.txt", _folder.At("wire/c/d.txt").Replace('\\', '/'), "a.txt" },
            finder.Files().Select(file => file.ShownPath));
        Assert.Empty(finder.Problems);
    }

    [Theory]
    [InlineData("stroy.txt", "There is no such file or folder. Did you mean 'copy/story.txt'?")]
    [InlineData("STORY.txt", "There is no such file or folder. Did you mean 'copy/story.txt'?")]
    [InlineData("story.txt/", "There is no such file or folder. Did you mean 'copy/story.txt'?")]
    [InlineData("weather.txt", "There is no such file or folder.")]
    [InlineData("sport/story.txt", "There is no such file or folder.")]
    public void What_is_not_there_is_told_with_what_may_have_been_meant(string name, string message)
    {
        _folder.With("copy/story.txt", "copy/interview.txt");
        var finder = new FileFinder(["copy/" + name, "copy/interview.txt"], _folder.FullPath);

        Assert.Equal(["copy/interview.txt"], finder.Files().Select(file => file.ShownPath));
        Assert.Equal([new InputProblem("copy/" + name.TrimEnd('/'), message)], finder.Problems);
    }

    [Fact]
    public void An_empty_path_is_told()
    {
        var finder = new FileFinder([""], _folder.FullPath);

        Assert.Empty(finder.Files());
        Assert.Equal("This path is empty. Write . for the current folder.", Assert.Single(finder.Problems).Message);
    }

    [Fact]
    public void Links_in_folders_are_not_followed()
    {
        _folder.With("a/b.txt");
        Directory.CreateSymbolicLink(_folder.At("a/loop"), _folder.FullPath);
        File.CreateSymbolicLink(_folder.At("a/link.txt"), _folder.At("a/b.txt"));

        Assert.Equal(["a/b.txt"], Find());
    }

    [Fact]
    public void A_link_that_is_named_is_the_file_or_folder_that_it_leads_to()
    {
        _folder.With("a/b.txt");
        File.CreateSymbolicLink(_folder.At("latest.txt"), "a/b.txt");
        Directory.CreateSymbolicLink(_folder.At("today"), "a");

        Assert.Equal(["a/b.txt"], Find("latest.txt", "a"));
        Assert.Equal(["a/b.txt"], Find("today", "a"));
        Assert.Equal(["a/b.txt"], Find("today"));
    }

    [Fact]
    public void A_folder_that_may_not_be_read_is_told_and_the_rest_is_found()
    {
        _folder.With("a/b.txt", "c.txt");
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        File.SetUnixFileMode(_folder.At("a"), UnixFileMode.None);
        var finder = new FileFinder([], _folder.FullPath);
        string[] found = [.. finder.Files().Select(file => file.ShownPath)];
        File.SetUnixFileMode(_folder.At("a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(["c.txt"], found);
        Assert.Equal([new InputProblem("a", "Reading this folder is not permitted.")], finder.Problems);
    }

    [Fact]
    public void A_name_that_is_no_text_is_told_and_the_rest_is_found()
    {
        _folder.With("a.txt", "z.txt");
        if (!OperatingSystem.IsLinux())
        {
            return; // other systems take no such name
        }

        Shell("touch $'caf\\xe9.txt' $'photo\\xe9.jpg'");
        var finder = new FileFinder([], _folder.FullPath);
        string[] found = [.. finder.Files().Select(file => file.ShownPath)];
        Shell("rm caf* photo*"); // .NET could not, at the end

        Assert.Equal(["a.txt", "z.txt"], found);
        Assert.Equal([new InputProblem("caf\uFFFD.txt", "The bytes of this name are not UTF-8, so it cannot be opened. Give it another name.")], finder.Problems);
    }

    [Fact]
    public void A_folder_that_goes_away_is_told()
    {
        _folder.With("a/b.txt", "c.txt", "d/e.txt");
        var finder = new FileFinder([], _folder.FullPath);
        var found = new List<string>();
        foreach (var file in finder.Files())
        {
            found.Add(file.ShownPath);
            if (file.ShownPath == "c.txt")
            {
                Directory.Delete(_folder.At("d"), recursive: true);
            }
        }

        Assert.Equal(["a/b.txt", "c.txt"], found);
        Assert.Equal([new InputProblem("d", "This folder cannot be read.")], finder.Problems);
    }

    [Fact]
    public void Files_come_before_later_folders_are_read()
    {
        _folder.With("a/b.txt");
        Directory.CreateDirectory(_folder.At("c"));
        using var files = new FileFinder([], _folder.FullPath).Files().GetEnumerator();

        Assert.True(files.MoveNext());
        _folder.With("c/late.txt");
        Assert.True(files.MoveNext());
        Assert.Equal("c/late.txt", files.Current.ShownPath);
    }

    [Fact]
    public void What_git_ignores_is_passed_over_from_the_top_of_the_work_tree_down()
    {
        _folder.Write("outside/.gitignore", "kept.txt\n")
            .With("outside/repo/.git/HEAD", "outside/repo/kept.txt", "outside/repo/old.txt", "outside/repo/sub/old.txt", "outside/repo/sub/new.txt")
            .With("outside/repo/archive/a.txt", "outside/repo/inner/.git/HEAD", "outside/repo/inner/old.txt")
            .Write("outside/repo/.gitignore", "old.txt\narchive/\n")
            .Write("outside/repo/sub/.gitignore", "!old.txt\nnew.txt\n");

        Assert.Equal(
            ["outside/repo/inner/old.txt", "outside/repo/kept.txt", "outside/repo/sub/old.txt"],
            Find());
        Assert.Equal(["outside/repo/sub/old.txt"], Find("outside/repo/sub"));
        Assert.Equal(["outside/repo/archive/a.txt"], Find("outside/repo/archive"));
    }

    [Fact]
    public void Outside_of_work_trees_ignore_files_say_nothing()
    {
        _folder.With("a.txt").Write(".gitignore", "*\n");

        Assert.Equal(["a.txt"], Find());
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = _folder.FullPath })!;
        shell.WaitForExit();
    }

    private string[] Find(params string[] paths)
    {
        var finder = new FileFinder(paths, _folder.FullPath);
        string[] found = [.. finder.Files().Select(file => file.ShownPath)];
        Assert.Empty(finder.Problems);
        return found;
    }
}
