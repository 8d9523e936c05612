namespace Newslint.Text;

/// <summary>How the bytes of a source file were read as text.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, checked strictly.</summary>
    Utf8,

    /// <summary>UTF-16 with a little-endian byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16 with a big-endian byte order mark.</summary>
    Utf16BigEndian,

    /// <summary>windows-1252, the fallback for bytes that are not UTF-8.</summary>
    Windows1252,
}
