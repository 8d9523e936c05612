namespace Newslint.Prose.Dates;

/// <summary>Whether day or month comes first in 3/5/2025.</summary>
internal static class DayOrder
{
    /// <summary>Whether the day comes first by the region of a language; null where none is told.</summary>
    public static bool? Of(string? language)
    {
        if (language is null)
        {
            return null;
        }

        var tag = language.AsSpan();
        var hyphen = tag.LastIndexOfAny('-', '_');
        return hyphen < 0 ? null : !tag[(hyphen + 1)..].Equals("US", StringComparison.OrdinalIgnoreCase);
    }
}
