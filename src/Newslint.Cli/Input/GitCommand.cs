using System.Diagnostics;

namespace Newslint.Cli.Input;

/// <summary>Asks the <c>git</c> program.</summary>
internal static class GitCommand
{
    /// <summary>What git answers; null where it is not installed.</summary>
    /// <param name="folder">The folder to ask in.</param>
    /// <param name="arguments">Its arguments, each by itself: no shell reads them.</param>
    public static Answer? Ask(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0"; // a linter leaves no trace in a repository, not even a fresher index
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Answer(process.ExitCode == 0, output, errors.GetAwaiter().GetResult().Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <param name="IsGood">Whether git could answer.</param>
    /// <param name="Output">The answer.</param>
    /// <param name="Error">What git complains of.</param>
    internal sealed record Answer(bool IsGood, string Output, string Error);
}
