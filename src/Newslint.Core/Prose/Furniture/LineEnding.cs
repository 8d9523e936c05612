namespace Newslint.Prose.Furniture;

/// <summary>What a line ends with, closing marks and brackets aside. Those that end a sentence come first.</summary>
internal enum LineEnding
{
    /// <summary>A full stop, also that of ideographs.</summary>
    Period,

    /// <summary>A question mark.</summary>
    Question,

    /// <summary>An exclamation mark.</summary>
    Exclamation,

    /// <summary>A closing quotation mark or bracket with no stop before it.</summary>
    Closer,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A comma, semicolon or dash.</summary>
    Comma,

    /// <summary>An ellipsis.</summary>
    Ellipsis,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>Another sign.</summary>
    Other,
}
