using System.CommandLine;
using System.Globalization;
using Newslint.Cli.Output;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules.Testing;

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
        var rules = ReadRules();
        var tested = Selected(rules);
        var totals = new RuleTestTotals();
        using (var writer = format == "jsonl" ? new RuleTestJson(StandardStreams.OpenOutput()) : (IRuleTestWriter)new RuleTestText(output))
        {
            OrderedWork.Run(
                tested,
                threads,
                rule => RuleTestReport.Of(rule, rules.All, isCovered, isMutated),
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

    private TestedRules ReadRules()
    {
        var paths = arguments.GetValue(options.Paths) ?? [];
        var plugins = arguments.GetValue(options.Lint.Plugin) ?? [];
        var finder = new RuleFileFinder();
        var rules = paths.Length + plugins.Length == 0 ? TestedRules.Shipped() : TestedRules.Read(finder.Read(paths));
        foreach (var plugin in plugins)
        {
            rules = rules.With(PluginLoader.Load(plugin).Select(rule => new TestedRule(plugin, rule)));
        }

        foreach (var problem in RuleComplaint.Of(finder.Problems, rules.Problems))
        {
            Complain(problem.Line);
            problem.WriteExcerpt(errors);
        }

        foreach (var warning in RuleComplaint.Of([], rules.Warnings))
        {
            warning.WriteTo(errors);
        }

        return rules;
    }

    private TestedRule[] Selected(TestedRules rules)
    {
        var selection = new RuleSelection([.. rules.Rules.Select(tested => tested.Rule)], arguments.GetValue(options.Lint.Only) ?? [], arguments.GetValue(options.Lint.Skip) ?? []);
        var chosen = selection.Selected().ToHashSet();
        return [.. rules.Rules.Where(tested => chosen.Contains(tested.Rule))];
    }

    private void Complain(string problem)
    {
        _hasTrouble = true;
        errors.WriteLine(PlainLine.Of(problem));
    }
}
