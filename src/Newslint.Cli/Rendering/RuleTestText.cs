using System.Globalization;
using Newslint.Rules.Testing;

namespace Newslint.Cli.Rendering;

/// <summary>Tells what testing rules gave, as a compiler would: the file, the line, what is wrong; totals at the end.</summary>
internal sealed class RuleTestText(TextWriter output) : IRuleTestWriter
{
    /// <inheritdoc/>
    public void Write(RuleTestReport report)
    {
        foreach (var result in report.Results)
        {
            if (!result.Passed)
            {
                Write(report.Tested.Path, result);
            }
        }

        if (report.Results.IsEmpty)
        {
            WriteLine($"{report.Tested.Path}: note: {report.Tested.Rule.Descriptor.Id} has no examples.");
        }

        foreach (var gap in report.Coverage?.Gaps ?? [])
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Tested.Path}({gap.Line},{gap.Column}): not covered: '{gap.Condition}' {gap.Missing}."));
        }

        foreach (var survivor in report.Mutation?.Survivors ?? [])
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Tested.Path}({survivor.Line},{survivor.Column}): survived: no example notices the rule {survivor.Change}."));
        }

        foreach (var fault in report.Entries?.Faults ?? [])
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Tested.Path}({fault.Line},{fault.Column}): entry: '{fault.Phrase}' {fault.Fault}."));
        }
    }

    /// <inheritdoc/>
    public void End(RuleTestTotals totals)
    {
        var outcomes = string.Join(", ", totals.Outcomes.Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{outcome.Value} {OutcomeNames.NameOf(outcome.Key)}")));
        WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count(totals.Rules, "rule")}, {Count(totals.Examples, "example")}{(outcomes.Length > 0 ? ": " : string.Empty)}{outcomes}"));
        if (totals.Conditions is { } conditions)
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count(conditions, "condition")}, {totals.Gaps} not covered"));
        }

        if (totals.Mutants is { } mutants)
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count(mutants, "change")}, {totals.Killed} noticed ({totals.KilledPercent:F1} %)"));
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count(totals.Entries, "phrase")} tried by themselves, {totals.EntryFaults} at fault"));
        }

        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Write(string path, ExampleResult result)
    {
        ExampleFailure? last = null;
        foreach (var failure in result.Failures)
        {
            // Several findings of one example are one picture, shown after the last of them.
            if (last is not null && (last.Expected, last.Found) != (failure.Expected, failure.Found))
            {
                WriteDifference(last);
            }

            var place = result.Example.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({result.Example.Line})") : string.Empty;
            WriteLine($"{path}{place}: {OutcomeNames.NameOf(failure.Outcome)}: {failure.Message}");
            last = failure;
        }

        WriteDifference(last!);
    }

    private void WriteDifference(ExampleFailure failure)
    {
        if (failure.Expected != failure.Found)
        {
            foreach (var line in MarkedDifference.Of(failure.Expected, failure.Found))
            {
                WriteLine($"  {line}");
            }
        }
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? string.Empty : "s")}");

    private void WriteLine(string line)
    {
        output.Write(TerminalText.Of(line));
        output.Write('\n');
    }
}
