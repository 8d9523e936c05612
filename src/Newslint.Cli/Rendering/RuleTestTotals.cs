using Newslint.Rules.Testing;

namespace Newslint.Cli.Rendering;

/// <summary>Counts what testing rules gave.</summary>
internal sealed class RuleTestTotals
{
    /// <summary>How many examples came out in each way.</summary>
    public SortedDictionary<ExampleOutcome, int> Outcomes { get; } = [];

    public int Rules { get; private set; }

    public int Examples { get; private set; }

    public int FailedExamples { get; private set; }

    /// <summary>Null where coverage was not asked for.</summary>
    public int? Conditions { get; private set; }

    public int Gaps { get; private set; }

    /// <summary>Null where changes were not asked for.</summary>
    public int? Mutants { get; private set; }

    public int Killed { get; private set; }

    public int Entries { get; private set; }

    public int EntryFaults { get; private set; }

    /// <summary>How many of a hundred changes were noticed; 100 where there were none.</summary>
    public double KilledPercent => Mutants is null or 0 ? 100 : Killed * 100.0 / Mutants.Value;

    /// <summary>Counts one rule.</summary>
    public void Add(RuleTestReport report)
    {
        Rules++;
        foreach (var result in report.Results)
        {
            Examples++;
            FailedExamples += result.Passed ? 0 : 1;
            Outcomes[result.Outcome] = Outcomes.GetValueOrDefault(result.Outcome) + 1;
        }

        if (report.Coverage is { } coverage)
        {
            Conditions = (Conditions ?? 0) + coverage.Conditions;
            Gaps += coverage.Gaps.Length;
        }

        if (report.Mutation is { } mutation)
        {
            Mutants = (Mutants ?? 0) + mutation.Killed + mutation.Survivors.Length;
            Killed += mutation.Killed;
        }

        Entries += report.Entries?.Tried ?? 0;
        EntryFaults += report.Entries?.Faults.Length ?? 0;
    }
}
