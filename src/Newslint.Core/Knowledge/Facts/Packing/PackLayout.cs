namespace Newslint.Knowledge.Facts.Packing;

/// <summary>How the compiled facts lie: a header, eight sections of records of 32-bit words, a pool of texts in UTF-8 behind their lengths.</summary>
/// <remarks>The header is the magic number, the as-of day, the first word of each section, the number of its records, and the number of words.</remarks>
internal static class PackLayout
{
    /// <summary>The first four bytes.</summary>
    public const int Magic = 0x3146_4C4E;

    /// <summary>The number of sections.</summary>
    public const int SectionCount = 8;

    /// <summary>The words before the first section.</summary>
    public const int HeaderWords = 2 + (SectionCount * 2) + 1;

    /// <summary>The number of words in a record.</summary>
    public static int Width(PackSection section) => section switch
    {
        PackSection.Offices => 8,
        PackSection.Terms => 9,
        PackSection.Names => 3,
        PackSection.Titles or PackSection.Forms => 2,
        _ => 1,
    };
}
