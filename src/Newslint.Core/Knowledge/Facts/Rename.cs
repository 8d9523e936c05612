using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts;

/// <summary>A place, company or agency that took another name.</summary>
public sealed class Rename
{
    private const string NeverCue = "never";

    /// <summary>What was renamed: <c>city</c>, <c>company</c>, <c>agency</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The names it had.</summary>
    public required ImmutableArray<string> OldNames { get; init; }

    /// <summary>The name it took; several where it was split.</summary>
    public required ImmutableArray<string> NewNames { get; init; }

    /// <summary>The first day of the new name, or the month or year that holds it.</summary>
    public required DateInterval From { get; init; }

    /// <summary>Who uses the new name.</summary>
    public required RenameScope Scope { get; init; }

    /// <summary>Words of which a text has one where it means this thing by the old name; none where the name is unmistakable.</summary>
    public required ImmutableArray<string> Cues { get; init; }

    /// <summary>Names in which the old form stays right: <c>Dynamo Kiev</c>.</summary>
    public required ImmutableArray<string> KeepIn { get; init; }

    /// <summary>Identifiers of the sources in <c>sources.csv</c>, joined by <c>+</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Whether no source was opened for it: it rests on what is public record alone.</summary>
    public bool IsPublicRecordOnly => SourceIds.ArePublicRecord(Source);

    /// <summary>Whether the old name is mostly right today, as that of something else or of a time past, so that it tells nothing.</summary>
    public bool IsForTheRecord => Cues is [NeverCue];
}
