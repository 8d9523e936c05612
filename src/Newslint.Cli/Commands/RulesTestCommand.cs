using System.CommandLine;
using System.Globalization;
using Newslint.Cli.Output;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Rules.Testing;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint rules test PATH…</c>: runs the examples of rules.</summary>
internal sealed class RulesTestCommand(ParseResult arguments, RulesTestOptions options, TextWriter output, TextWriter errors)
{
    private bool _hasTrouble;

    /// <summary>Runs the command.</summary>
    public int Run(CancellationToken stop)
    {
        var format = arguments.Choose(options.Format, RulesTestOptions.Formats);
        var isCovered = arguments.GetValue(options.Coverage);
        var isMutated = arguments.GetValue(options.Mutate);
        var atLeast = AtLeast(isMutated);
        var threads = LintSession.Threads(arguments, options.Lint);
        var all = ReadRules();
        var tested = Selected(all);
        var others = new Lazy<Rule[]>(() => [.. all.Select(one => one.Rule).OfType<Rule>().Concat(ShippedRules.Read()).DistinctBy(rule => rule.Descriptor.Id)]);
        var totals = new RuleTestTotals();
        using (var writer = format == "jsonl" ? new RuleTestJson(StandardStreams.OpenOutput()) : (IRuleTestWriter)new RuleTestText(output))
        {
            OrderedWork.Run(
                tested,
                threads,
                rule => RuleTestReport.Of(rule, OthersOf(rule, others), isCovered, isMutated),
                report =>
                {
                    totals.Add(report);
                    writer.Write(report);
                },
                stop);
            writer.End(totals);
        }

        var isFailed = totals.FailedExamples > 0 || totals.EntryFaults > 0 || totals.KilledPercent < atLeast;
        return _hasTrouble ? ExitCode.Trouble : isFailed ? ExitCode.Findings : ExitCode.Clean;
    }

    private static Rule[] OthersOf(TestedRule tested, Lazy<Rule[]> others) =>
        tested.Rule!.Descriptor.Supersedes.IsEmpty ? [] : others.Value;

    private double AtLeast(bool isMutated)
    {
        if (arguments.GetValue(options.AtLeast) is not { } text)
        {
            return 100;
        }

        if (!isMutated)
        {
            throw new UsageException("--at-least: this is for --mutate, which is not given.");
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? percent
            : throw new UsageException($"--at-least '{text}': write a number from 0 to 100.");
    }

    private List<TestedRule> ReadRules()
    {
        var paths = arguments.GetValue(options.Paths) ?? [];
        if (paths.Length == 0)
        {
            return [.. ShippedRules.ReadFiles().Select(file => TestedRule.Of(file.Path, file.Root))];
        }

        var rules = new List<TestedRule>();
        var finder = new RuleFileFinder();
        foreach (var (path, text) in finder.Read(paths))
        {
            rules.Add(TestedRule.Read(path, text));
        }

        foreach (var problem in finder.Problems)
        {
            Complain(problem);
        }

        return rules;
    }

    private List<TestedRule> Selected(List<TestedRule> all)
    {
        foreach (var problem in all.SelectMany(rule => rule.Problems))
        {
            Complain(problem.ToString());
        }

        Rule[] readable = [.. all.Select(one => one.Rule).OfType<Rule>()];
        var chosen = new RuleSelection(readable, arguments.GetValue(options.Lint.Only) ?? [], arguments.GetValue(options.Lint.Skip) ?? []).Selected().ToHashSet();
        return [.. all.Where(one => one.Rule is { } rule && chosen.Contains(rule))];
    }

    private void Complain(string problem)
    {
        _hasTrouble = true;
        errors.WriteLine(PlainLine.Of(problem));
    }
}
