namespace Newslint.Prose.Furniture;

/// <summary>What can be seen of a line without reading it.</summary>
[Flags]
internal enum LineFlags
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>It has capitals and no small letter.</summary>
    AllCapitals = 1,

    /// <summary>It begins with a small letter.</summary>
    BeginsSmall = 1 << 1,

    /// <summary>It begins with a digit.</summary>
    BeginsWithDigit = 1 << 2,

    /// <summary>It begins with a sign that opens no quotation or bracket.</summary>
    BeginsWithSign = 1 << 3,

    /// <summary>It has an address of a page.</summary>
    Link = 1 << 4,

    /// <summary>It has an address for mail, or a handle.</summary>
    Handle = 1 << 5,

    /// <summary>It has a hash sign.</summary>
    Hash = 1 << 6,

    /// <summary>It has a copyright sign.</summary>
    Copyright = 1 << 7,

    /// <summary>It has a colon inside.</summary>
    InnerColon = 1 << 8,
}
