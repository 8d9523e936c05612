using System.Diagnostics;
using Newslint.Articles;
using Newslint.Prose;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Benchmarks;

/// <summary>What one large file costs, in this process: the start of a program would hide how the cost grows.</summary>
internal sealed class LargeFiles
{
    private const int Rounds = 15;

    private readonly RuleHost _phrases;
    private readonly RuleHost _all;

    public LargeFiles(string ruleFolder)
    {
        Rule[] phrases = [.. Directory.GetFiles(ruleFolder, "*.yml").Select(file => RuleFile.Read(file, File.ReadAllText(file), isShipped: false).Rule!)];
        _phrases = new RuleHost(new RuleSet(phrases));
        _all = new RuleHost(new RuleSet(ShippedRules.Read().Concat(phrases)));
    }

    /// <summary>Seconds to read and decode a file.</summary>
    public static double Read(string path) => Least(() => SourceFile.TryDecode(path, File.ReadAllBytes(path), out _));

    /// <summary>Seconds to read a file, lint it with phrase rules and write what was found.</summary>
    public double LintPhrases(string path) => Least(() => Lint(_phrases, path));

    /// <summary>The same with the shipped rules beside them.</summary>
    public double LintAll(string path) => Least(() => Lint(_all, path));

    private static void Lint(RuleHost host, string path)
    {
        SourceFile.TryDecode(path, File.ReadAllBytes(path), out var source);
        var report = host.Lint(new ProseModel(ArticleReaders.For(path).Read(source!, ArticleMetadata.None)), RuleSettings.Default);
        new JsonLinesWriter(Stream.Null).Write(report);
    }

    private static double Least(Action work)
    {
        var least = double.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            work();
            least = Math.Min(least, clock.Elapsed.TotalSeconds);
        }

        return least;
    }
}
