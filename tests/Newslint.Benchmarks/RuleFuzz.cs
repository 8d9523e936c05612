using System.Diagnostics;
using System.Globalization;

namespace Newslint.Benchmarks;

/// <summary>
/// Runs the command on folders of broken rule files: <c>Newslint.Benchmarks fuzz-rules NEWSLINT RULES FOLDER COUNT</c>. Each run must end
/// with 0 or 2 within its time and its memory.
/// </summary>
internal static class RuleFuzz
{
    private const int Batch = 1_000;
    private const double MostMegabytes = 512;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs all batches and prints what they took.</summary>
    public static int Run(string newslint, string rules, string folder, int count)
    {
        string[] good = [.. Directory.GetFiles(rules, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        File.WriteAllText(Path.Combine(folder, "story.txt"), "Heavy rain fell on Monday.\n\nAdvertisement\n\n“The dam will hold,” said Ana Ruiz, the mayor.\n\nRents rose by 11 percent.\n");
        var codes = new SortedDictionary<int, int>();
        var (most, slowest, bad) = (0.0, 0.0, 0);
        for (var batch = 0; batch * Batch < count; batch++)
        {
            var files = Path.Combine(folder, "rules");
            Write(new RuleMutator(batch, good), files, Math.Min(Batch, count - (batch * Batch)));
            var watch = Stopwatch.StartNew();
            var command = new Command("fuzz", folder, newslint, "story.txt", "--rules", "rules", "--fail-on", "never");
            var code = command.RunToEnd(Longest);
            codes[code] = codes.GetValueOrDefault(code) + 1;
            most = Math.Max(most, command.Memory);
            slowest = Math.Max(slowest, watch.Elapsed.TotalSeconds);
            if (code is not (0 or 2) || command.Memory > MostMegabytes)
            {
                bad++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"batch {batch}: exit {code}, {command.Memory:F0} MB, {watch.Elapsed.TotalSeconds:F1} s; its files are kept"));
                Directory.Move(files, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"bad-{batch}")));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} rule files: {string.Join(", ", codes.Select(code => $"exit {code.Key} {code.Value} times"))}; at most {most:F0} MB and {slowest:F1} s for {Batch}"));
        return bad == 0 ? 0 : 1;
    }

    private static void Write(RuleMutator mutator, string folder, int count)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D4}.yml")), mutator.Next());
        }
    }
}
