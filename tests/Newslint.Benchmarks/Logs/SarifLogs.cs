using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Newslint.Benchmarks.Logs;

/// <summary>
/// Lints generated folders for eng/sarif-logs.sh: <c>Newslint.Benchmarks sarif-logs NEWSLINT FOLDER COUNT</c> leaves the logs in
/// <c>FOLDER/logs</c>, and in <c>FOLDER/cases.jsonl</c> what a judge must know of each.
/// </summary>
internal static class SarifLogs
{
    private const int Most = 2;

    /// <summary>Generates and lints all folders; 1 where a run did not end as it should.</summary>
    public static int Run(string newslint, string folder, int count)
    {
        var rules = Path.Combine(folder, "rules");
        var logs = Directory.CreateDirectory(Path.Combine(folder, "logs")).FullName;
        var cases = new string[count];
        var isBad = false;
        OddRules.Write(rules);
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Most }, number =>
        {
            var name = number.ToString("D5", CultureInfo.InvariantCulture);
            var copy = new CopyFolder(number, Path.Combine(folder, "copy", name), rules);
            var (log, lines) = (Path.Combine(logs, name + ".sarif"), Path.Combine(logs, name + ".jsonl"));
            var code = Lint(newslint, copy, log, lines, out var errors);
            cases[number] = JsonSerializer.Serialize(new { number, top = copy.Top, within = copy.Within, log, lines, isFull = copy.IsFull, hasTrouble = copy.HasTrouble, absent = new[] { folder, CopyFolder.Secret }, code });
            if (code is not (0 or 1) && !(code == 2 && copy.HasTrouble))
            {
                isBad = true;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{copy.Top}: exit {code}: {errors}"));
            }
        });
        File.WriteAllLines(Path.Combine(folder, "cases.jsonl"), cases);
        return isBad ? 1 : 0;
    }

    private static int Lint(string newslint, CopyFolder copy, string log, string lines, out string errors)
    {
        List<string> arguments = [.. copy.Arguments];
        if (copy.HasBaseline && !copy.HasTrouble) // no baseline is written of what could not all be linted
        {
            arguments.AddRange(["--baseline", log + ".base"]);
            Start(newslint, copy, [.. arguments, "--update-baseline", "--format", "jsonl:" + lines], out errors);
            copy.Grow();
        }

        arguments.AddRange(["--format", "sarif:" + log, "--format", "jsonl:" + lines, "--sarif-profile", copy.IsFull ? "full" : "github"]);
        return Start(newslint, copy, arguments, out errors);
    }

    private static int Start(string newslint, CopyFolder copy, List<string> arguments, out string errors)
    {
        var start = new ProcessStartInfo(newslint, arguments) { WorkingDirectory = Path.Combine(copy.Top, copy.Within), RedirectStandardError = true };
        start.Environment["NEWSLINT_CACHE"] = "off";
        using var process = Process.Start(start)!;
        errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
