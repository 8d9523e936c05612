using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newslint.Cli.Input;

namespace Newslint.Cli.Tests.Input;

/// <summary>Git is the oracle for what git ignores.</summary>
public sealed class GitComparisonTests
{
    private const int Cases = 400;

    private static readonly string[] Files =
    [
        "a.txt", "b.txt", "ab.txt", "a-b.txt", "A.txt", "é.txt", "x y.txt", "a ", "[a].txt", "!a.txt", "#a.txt", "a*b", "foobar", "bar", "7", "a]", "a^", "a\\b",
        "a/a.txt", "a/b.txt", "a/é.txt", "a/b/a.txt", "a/b/c/a.txt", "b/a.txt", "b/a/b/a.txt", "foo/bar", "foo/x/bar", "foo/x/y/bar", "foox/bar", "a b/a.txt", "b/foo/bar",
    ];

    private static readonly string[] Pieces =
    [
        "a", "b", "a", "b", "*", "*", "**", "***", "/", "/", "/", "**/", "/**", "/**/", "?", ".txt", "*.txt", "[ab]", "[!a]", "[^a]", "[a-z]", "[]a]", "[a-]", "[z-a]", "[[:alpha:]]",
        "[[:no:]]", "[[:a]", "[a", "[\\]a]", "[a-\\b]", "[!/]", "\\", "\\*", "\\a", "\\ ", " ", "é", "foo", "bar", "foo**", "**bar", "!", "#", "x", "^", "]", "-", "\t", "[[:space:]]", "c",
    ];

    [GitFact]
    public void Everything_is_ignored_that_git_ignores_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(20250306);
        for (var i = 0; i < Cases; i++)
        {
            var name = Case(i);
            folder.With([.. Files.Select(file => $"{name}/{file}")]);
            folder.Write($"{name}/.gitignore", Lines(random));
            folder.Write($"{name}/a/.gitignore", random.Next(2) == 0 ? Lines(random) : "");
            folder.Write($"{name}/foo/.gitignore", random.Next(3) == 0 ? Lines(random) : "");
        }

        Git(folder.FullPath, "", "init", "--quiet");
        string[] paths = [.. Enumerable.Range(0, Cases).SelectMany(i => Files.Select(file => $"{Case(i)}/{file}"))];
        var ignoredByGit = Git(folder.FullPath, string.Join('\0', paths), "-c", "core.excludesFile=", "check-ignore", "--stdin", "-z").Split('\0').ToHashSet(StringComparer.Ordinal);

        var differences = paths.Where(path => IsIgnored(folder, path) != ignoredByGit.Contains(path))
            .Select(path => $"{path}: git {(ignoredByGit.Contains(path) ? "ignores" : "keeps")}\n{Rules(folder, path)}");

        Assert.InRange(ignoredByGit.Count, paths.Length / 20, paths.Length * 19 / 20);
        Assert.Empty(differences);
    }

    /// <summary>Walks down to a file as <see cref="FolderWalk"/> does.</summary>
    private static bool IsIgnored(TemporaryFolder folder, string path)
    {
        var parts = path.Split('/');
        var at = folder.FullPath;
        GitIgnore? ignore = null;
        for (var i = 0; i < parts.Length; i++)
        {
            ignore = GitIgnore.Enter(ignore, at);
            at = Path.Combine(at, parts[i]);
            if (ignore!.IsIgnored(at, isFolder: i + 1 < parts.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static string Lines(Random random)
    {
        var text = new StringBuilder(random.Next(20) == 0 ? "\uFEFF" : "");
        for (var lines = random.Next(1, 5); lines > 0; lines--)
        {
            text.Append(random.Next(5) == 0 ? "!" : "");
            for (var pieces = random.Next(1, 6); pieces > 0; pieces--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            text.Append(random.Next(6) switch { 0 => "/\n", 1 => " \n", 2 => "\r\n", _ => "\n" });
        }

        return text.ToString();
    }

    private static string Rules(TemporaryFolder folder, string path)
    {
        string[] files = [".gitignore", "a/.gitignore", "foo/.gitignore"];
        return string.Join('\n', files.Select(file => $"  {file}: {File.ReadAllText(folder.At($"{path.Split('/')[0]}/{file}")).ReplaceLineEndings("⏎")}"));
    }

    private static string Case(int i) => string.Create(CultureInfo.InvariantCulture, $"case{i:000}");

    private static string Git(string folder, string input, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = git.StandardOutput.ReadToEndAsync();
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        git.WaitForExit();
        return output.Result;
    }
}
