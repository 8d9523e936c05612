namespace Newslint.Knowledge.Facts;

/// <summary>A person's life, for those who died: birth, death and what they were known as.</summary>
public sealed class Death
{
    /// <summary>Lists that confirm the month and the age, and not the day.</summary>
    private const string MonthsOnly = "deaths-2016-months";

    /// <summary>The usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>The day of birth, or the month or year that holds it; null where it is not known.</summary>
    public required DateInterval? Born { get; init; }

    /// <summary>The day of death.</summary>
    public required DateInterval Died { get; init; }

    /// <summary>What they were: <c>television host</c>, <c>prime minister of Israel</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Identifiers of the sources in <c>sources.csv</c>, joined by <c>+</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Whether two sources tell of it and one that was opened has the day.</summary>
    public bool IsConfirmed => SourceIds.AreTwo(Source) && SourceIds.CountOpened(Source) > (Source.Contains(MonthsOnly, StringComparison.Ordinal) ? 1 : 0);
}
