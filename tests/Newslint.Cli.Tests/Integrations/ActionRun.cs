using System.Diagnostics;

namespace Newslint.Cli.Tests.Integrations;

/// <summary>A work space like that of a runner of GitHub, in which scripts of the action run.</summary>
internal sealed class ActionRun : IDisposable
{
    private readonly string _commands = Directory.CreateTempSubdirectory("newslint-commands-").FullName;

    public string Folder { get; } = Directory.CreateTempSubdirectory("newslint-action-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(_commands, recursive: true);
    }

    /// <summary>Puts a command on the path.</summary>
    public void Command(string name, string script)
    {
        var path = Path.Combine(_commands, name);
        File.WriteAllText(path, script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Puts the newslint that is tested on the path.</summary>
    public void UseNewslint() => Command("newslint", $"#!/bin/sh\nNEWSLINT_CACHE=off exec dotnet '{Path.Combine(AppContext.BaseDirectory, "newslint.dll")}' \"$@\"\n");

    /// <summary>Makes the folder a git repository with one story.</summary>
    public void MakeRepository(string story)
    {
        File.WriteAllText(Path.Combine(Folder, "story.txt"), story);
        Assert.Equal(0, Bash("git init -q && git add . && git -c user.name=Test -c user.email=test@example.org commit -q -m story").Code);
    }

    /// <summary>Runs the step that lints, with the defaults of the inputs where no other is given.</summary>
    public Newslint.Result Lint(params (string Name, string Value)[] variables)
    {
        File.Delete(Path.Combine(Folder, "github-output"));
        (string, string)[] defaults = [("PATHS", "."), ("ARGS", ""), ("FAIL_ON", "warning"), ("CHANGED_ONLY", "true"), ("SARIF_FILE", "newslint.sarif"), ("GITHUB_BASE_REF", "")];
        return Bash("bash \"$GITHUB_ACTION_PATH/eng/action/lint.sh\"", [.. defaults, .. variables]);
    }

    public Newslint.Result Bash(string script, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", script])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = _commands + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["GITHUB_ACTION_PATH"] = Repository.Folder;
        start.Environment["GITHUB_OUTPUT"] = Path.Combine(Folder, "github-output");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Newslint.Result(process.ExitCode, output, errors.Result);
    }

    /// <summary>The lines of a file below the folder.</summary>
    public string[] Lines(string file) => File.ReadAllLines(Path.Combine(Folder, file));
}
