using System.Globalization;
using Newslint.Benchmarks.Logs;
using Newslint.Rules.Yaml;

namespace Newslint.Benchmarks;

/// <summary>
/// Measures Newslint at scale: <c>Newslint.Benchmarks NEWSLINT EMPTY-PROGRAM FOLDER [ROUNDS]</c>. It generates an archive and rules in the
/// folder, checks every hit against an oracle, and prints what a run costs beside ripgrep with the same phrases on the same files.
/// </summary>
internal static class Program
{
    private const int Articles = 5_000;

    private static readonly List<string> Missed = [];

    private static int Main(string[] args)
    {
        if (args is ["fuzz-rules", var command, var seeds, var output, var files])
        {
            return RuleFuzz.Run(Path.GetFullPath(command), Path.GetFullPath(seeds), Path.GetFullPath(output), int.Parse(files, CultureInfo.InvariantCulture));
        }

        if (args is ["prose", var proseRounds, .. var corpus] && corpus.Length <= 1)
        {
            return ProseSpeed.Run(int.Parse(proseRounds, CultureInfo.InvariantCulture), corpus is [var articles] ? articles : null);
        }

        if (args is ["archive", var linter, var sites, var pages, var times])
        {
            return ArchiveSpeed.Run(Path.GetFullPath(linter), Path.GetFullPath(sites), int.Parse(pages, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture));
        }

        if (args is ["sarif-logs", var program, var room, var logs])
        {
            return SarifLogs.Run(Path.GetFullPath(program), Path.GetFullPath(room), int.Parse(logs, CultureInfo.InvariantCulture));
        }

        if (args is not [var newslint, var empty, var folder, .. var rest])
        {
            Console.Error.WriteLine("usage: Newslint.Benchmarks NEWSLINT EMPTY-PROGRAM FOLDER [ROUNDS]");
            return 2;
        }

        folder = Path.GetFullPath(folder);
        var rounds = rest is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 7;
        var rules = Generate(folder);
        MeasureArchive(Path.GetFullPath(newslint), Path.GetFullPath(empty), folder, rules, rounds);
        MeasureLargeFiles(folder);
        Console.WriteLine(Missed.Count == 0 ? "all targets met" : $"missed: {string.Join("; ", Missed)}");
        return Missed.Count == 0 ? 0 : 1;
    }

    private static PhraseRules Generate(string folder)
    {
        var words = new WordLists();
        var rules = new PhraseRules(words);
        if (!Directory.Exists(Path.Combine(folder, "archive")))
        {
            rules.Write(Path.Combine(folder, "rules-100"), 100, 100);
            rules.Write(Path.Combine(folder, "rules-5000"), 5_000, 5_000);
            rules.Write(Path.Combine(folder, "rules-10000"), 10_000, 100);
            rules.Write(Path.Combine(folder, "rules-10000-flat"), 10_000, 10_000);
            File.WriteAllLines(Path.Combine(folder, "phrases-100"), rules.Take(100).Select(rule => rule.Phrase));
            var archive = new Archive(words, rules.Take(100));
            File.WriteAllText(Path.Combine(folder, "400.txt"), archive.Article(400_000));
            File.WriteAllText(Path.Combine(folder, "800.txt"), archive.Article(800_000));
            File.WriteAllText(Path.Combine(folder, "10000.txt"), archive.Article(10_000_000));
            archive.Write(Path.Combine(folder, "archive"), Articles);
        }

        return rules;
    }

    private static void MeasureArchive(string newslint, string empty, string folder, PhraseRules rules, int rounds)
    {
        var cache = Path.Combine(folder, "cache");
        Directory.CreateDirectory(cache);
        var shippedIds = string.Join(',', ShippedRules.Read().Select(rule => rule.Descriptor.Id));
        var flatCache = Path.Combine(folder, "cache-flat");
        var ripgrep = new Command("ripgrep 100", folder, "rg", "-j2", "-i", "-w", "-F", "-n", "-f", "phrases-100", "archive");
        var hundred = Phrases("100 rules", "rules-100", "archive", cache);
        var thousands = Phrases("5000 rules", "rules-5000", "archive", cache);
        var shipped = new Command("shipped rules", folder, newslint, "archive", "--format", "jsonl");
        var cold = Phrases("10000 cold", "rules-10000", "400.txt");
        var uncached = Phrases("100 rules from YAML", "rules-100", "archive");
        var cached = Phrases("10000 cached", "rules-10000", "400.txt", cache);
        var flat = Phrases("10000 in one folder cached", "rules-10000-flat", "400.txt", flatCache);
        var nothing = new Command("empty program", folder, empty);
        Command[] commands = [ripgrep, hundred, uncached, thousands, shipped, cold, cached, flat, nothing];
        foreach (var command in commands)
        {
            command.RunForMemory(); // the first run, which warms caches, tells no time
        }

        Verify(hundred, folder, rules.Take(100));
        Verify(thousands, folder, rules.Take(100)); // no other phrase was planted
        for (var round = 0; round < rounds; round++)
        {
            foreach (var command in commands)
            {
                command.Run();
            }
        }

        Console.WriteLine(Row("run", "wall s", "median s", "cpu s", "peak MB"));
        foreach (var command in commands)
        {
            Console.WriteLine(Row(command.Name, Seconds(command.Wall), Seconds(command.MedianWall), Seconds(command.Cpu), command.Memory.ToString("F0", CultureInfo.InvariantCulture)));
        }

        Console.WriteLine();
        Target("100 phrase rules / ripgrep, wall", hundred.Wall / ripgrep.Wall, 2);
        Target("100 phrase rules / ripgrep, median wall", hundred.MedianWall / ripgrep.MedianWall, 2);
        Target("100 phrase rules, peak MB", hundred.Memory, 100);
        Target("shipped rules / ripgrep, wall", shipped.Wall / ripgrep.Wall, 5);
        Target("5000 phrase rules / 100, wall", thousands.Wall / hundred.Wall, 2);
        Target("10000 rules from YAML, s", cold.Wall, 3);
        Target("10000 rules from the cache, s", cached.Wall, 0.3);
        Target("10000 rules of one folder from the cache, s", flat.Wall, 0.3);

        Command Phrases(string name, string ruleFolder, string articles, string from = "off") =>
            new(name, folder, newslint, articles, "--rules", ruleFolder, "--skip", shippedIds, "--format", "jsonl", "--fail-on", "never") { Cache = from };
    }

    private static void Verify(Command command, string folder, List<(string Id, string Phrase)> rules)
    {
        var expected = HitOracle.HitsIn(Path.Combine(folder, "archive"), rules);
        Environment.CurrentDirectory = folder; // reported paths are relative to it
        var reported = HitOracle.HitsReported(command.OutputPath);
        if (!expected.SequenceEqual(reported))
        {
            var different = expected.Except(reported).Select(hit => $"not reported {hit}").Concat(reported.Except(expected).Select(hit => $"not there {hit}"));
            throw new InvalidOperationException($"'{command.Name}' and the oracle disagree:\n{string.Join('\n', different.Take(20))}");
        }

        Console.WriteLine($"{command.Name}: the oracle agrees in file, line, column and rule of {expected.Count} hits");
    }

    private static void MeasureLargeFiles(string folder)
    {
        var files = new LargeFiles(Path.Combine(folder, "rules-100"));
        files.LintAll(Path.Combine(folder, "800.txt")); // until the code is compiled as well as it will be
        var half = files.LintAll(Path.Combine(folder, "400.txt"));
        var whole = files.LintAll(Path.Combine(folder, "800.txt"));
        var large = Path.Combine(folder, "10000.txt");
        var read = LargeFiles.Read(large);
        var linted = files.LintPhrases(large);
        Console.WriteLine($"400 KB {Seconds(half)} s, 800 KB {Seconds(whole)} s, 10 MB read {Seconds(read)} s, linted {Seconds(linted)} s");
        Target("800 KB / 400 KB, all rules", whole / half, 2.2);
        Target("10 MB linted with 100 phrase rules / read and decoded", linted / read, 4);
    }

    private static void Target(string what, double value, double atMost)
    {
        var isMet = value <= atMost;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isMet ? "ok    " : "MISSED")} {what}: {value:F2} (at most {atMost})"));
        if (!isMet)
        {
            Missed.Add(what);
        }
    }

    private static string Row(params string[] cells) => string.Join("  ", cells.Select((cell, i) => i == 0 ? cell.PadRight(28) : cell.PadLeft(8)));

    private static string Seconds(double seconds) => seconds.ToString("F3", CultureInfo.InvariantCulture);
}
