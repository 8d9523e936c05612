using System.CommandLine;
using System.Text;
using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint init [FOLDER]</c>: writes a configuration, a workflow and a hook to begin with, and changes no file that is there.</summary>
internal sealed class InitCommand(ParseResult arguments, InitOptions options, TextWriter output, TextWriter errors)
{
    private readonly bool _isDryRun = arguments.GetValue(options.DryRun);

    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var folder = arguments.GetValue(options.Folder) is { Length: > 0 } given ? given : ".";
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(full))
        {
            throw new UsageException($"{folder}: There is no such folder. Make it first, or name another one.");
        }

        var wanted = Wanted();
        var below = Path.GetRelativePath(GitWorkTree.TopOf(full) ?? full, full).Replace(Path.DirectorySeparatorChar, '/');
        var code = ExitCode.Clean;
        var begun = new List<StarterFile>();
        foreach (var file in wanted)
        {
            if (below != "." && file.BelongsAtTop)
            {
                Say($"Left out {file.Path}: it is read at the top of the git work tree only, and this folder is {below} in it. Run newslint init --only {file.Name} there.");
            }
            else if (Place(file, full, folder))
            {
                begun.Add(file);
            }
            else
            {
                code = ExitCode.Trouble;
            }
        }

        TellNext(begun);
        return code;
    }

    private List<StarterFile> Wanted()
    {
        if (arguments.GetValue(options.Only) is not { } list)
        {
            return [.. StarterFile.All];
        }

        string[] names = [.. StarterFile.All.Select(file => file.Name)];
        var chosen = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in chosen)
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                throw new UsageException($"--only '{name}': {Suggestion.For(name, names)}");
            }
        }

        return chosen.Length > 0
            ? [.. StarterFile.All.Where(file => chosen.Contains(file.Name, StringComparer.Ordinal))]
            : throw new UsageException($"--only: Write one or more of {string.Join(',', names)}.");
    }

    /// <summary>Writes a file where there is none, else tells what it lacks; false where it cannot be written or read.</summary>
    private bool Place(StarterFile file, string fullFolder, string folder)
    {
        var path = Path.Combine(fullFolder, file.Path);
        var shown = Path.Combine(folder == "." ? string.Empty : folder, file.Path).Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            if (Path.Exists(path))
            {
                TellLeft(file, shown, File.ReadAllText(path));
            }
            else if (_isDryRun)
            {
                Say($"Would write {shown}:");
                Show(file.Text());
            }
            else
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                FileReplacement.Create(path, Encoding.UTF8.GetBytes(file.Text()));
                Say($"Wrote {shown}.");
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(PlainLine.Of($"{shown}: error: It was not written: {exception.Message.Replace(fullFolder, folder, StringComparison.Ordinal)}"));
            return false;
        }
    }

    private void TellLeft(StarterFile file, string shown, string text)
    {
        if (!file.IsShared || text.Contains("newslint", StringComparison.OrdinalIgnoreCase))
        {
            Say($"Left {shown} as it is: it is there already.");
            return;
        }

        Say($"Left {shown} as it is. Add this to it:");
        Show(file.Text());
    }

    private void TellNext(List<StarterFile> wanted)
    {
        Say(_isDryRun ? "Nothing was written. When it is:" : "Next:");
        Say("  Run newslint . to see what it finds today.");
        foreach (var file in wanted)
        {
            Say(file.Name switch
            {
                "config" => "  Choose the house style in .editorconfig.",
                "workflow" => "  Name the branch that you publish in .github/workflows/newslint.yml, and commit the file.",
                _ => "  Run pre-commit install in each clone.",
            });
        }
    }

    private void Show(string text)
    {
        output.WriteLine();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.Length == 0 ? line : "    " + line);
        }

        output.WriteLine();
    }

    private void Say(string line) => output.WriteLine(PlainLine.Of(line));
}
