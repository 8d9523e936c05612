namespace Newslint.Knowledge.Facts;

/// <summary>What the identifiers in a column of sources tell.</summary>
internal static class SourceIds
{
    private const string PublicRecord = "record-";

    /// <summary>Whether all of them are lists known in general, of which none was opened.</summary>
    public static bool ArePublicRecord(string sources) => CountOpened(sources) == 0;

    /// <summary>How many of them were opened.</summary>
    public static int CountOpened(string sources)
    {
        var opened = 0;
        foreach (var source in sources.Split('+'))
        {
            opened += source.StartsWith(PublicRecord, StringComparison.Ordinal) ? 0 : 1;
        }

        return opened;
    }

    /// <summary>Whether there are two of them, of which one was opened.</summary>
    public static bool AreTwo(string sources) => sources.Contains('+', StringComparison.Ordinal) && CountOpened(sources) > 0;
}
