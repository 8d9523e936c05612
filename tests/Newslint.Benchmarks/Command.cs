using System.Diagnostics;
using System.Globalization;

namespace Newslint.Benchmarks;

/// <summary>A program with its arguments, run under a clock.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="folder">The folder that it runs in.</param>
/// <param name="words">The program and its arguments.</param>
internal sealed class Command(string name, string folder, params string[] words)
{
    private readonly List<double> _wall = [];
    private readonly List<double> _cpu = [];

    public string Name => name;

    /// <summary>What it wrote in its last run.</summary>
    public string OutputPath => Output ?? Path.Combine(folder, name.Replace(' ', '-') + ".out");

    /// <summary>Where it writes; null for a file in its folder.</summary>
    public string? Output { get; init; }

    /// <summary>The folder of the rule cache; <c>off</c> for none.</summary>
    public string Cache { get; init; } = "off";

    /// <summary>What must have happened before each run.</summary>
    public Action Before { get; init; } = () => { };

    /// <summary>Seconds on the wall, the least of all runs.</summary>
    public double Wall => _wall.Min();

    /// <summary>Seconds on the wall, in the middle of all runs.</summary>
    public double MedianWall => _wall.Order().ElementAt(_wall.Count / 2);

    /// <summary>Seconds of all processors, the least of all runs.</summary>
    public double Cpu => _cpu.Min();

    /// <summary>Megabytes at the peak.</summary>
    public double Memory { get; private set; }

    /// <summary>Runs it once. The shell's own clock tells milliseconds of the wall and of the processors.</summary>
    public void Run()
    {
        Before();
        using var process = Start("TIMEFORMAT='%3R %3U %3S'; time \"$@\" >\"$OUT\" 2>\"$OUT.err\"");
        var told = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode > 1)
        {
            throw new InvalidOperationException($"'{name}' failed: {File.ReadAllText(OutputPath + ".err")}");
        }

        double[] seconds = [.. told.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        _wall.Add(seconds[0]);
        _cpu.Add(seconds[1] + seconds[2]);
    }

    /// <summary>Runs it once more, looking at its memory instead of the clock.</summary>
    public void RunForMemory()
    {
        Before();
        using var process = Start("exec \"$@\" >\"$OUT\" 2>\"$OUT.err\"");
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(1)))
        {
            Memory = Math.Max(Memory, PeakOf(process.Id));
        }
    }

    /// <summary>Runs it, looking at its memory, and tells how it ended; -1 where it had to be stopped.</summary>
    public int RunToEnd(TimeSpan longest)
    {
        using var process = Start("exec \"$@\" >\"$OUT\" 2>\"$OUT.err\"");
        var watch = Stopwatch.StartNew();
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(1)))
        {
            Memory = Math.Max(Memory, PeakOf(process.Id));
            if (watch.Elapsed > longest)
            {
                process.Kill();
                process.WaitForExit();
                return -1;
            }
        }

        return process.ExitCode;
    }

    private Process Start(string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script, "bash", .. words]) { WorkingDirectory = folder, RedirectStandardError = true };
        start.Environment["OUT"] = OutputPath;
        start.Environment["NEWSLINT_CACHE"] = Cache;
        return Process.Start(start)!;
    }

    private static double PeakOf(int process)
    {
        try
        {
            var peak = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return peak is null ? 0 : double.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0; // it has just ended
        }
    }
}
