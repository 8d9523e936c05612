namespace Newslint.Prose;

/// <summary>How the capitals of some words are set.</summary>
internal enum CapitalPattern
{
    /// <summary>Some words have them and some do not, or there are no letters.</summary>
    Other,

    /// <summary>No capitals.</summary>
    Lower,

    /// <summary>No small letters.</summary>
    Upper,

    /// <summary>Every word but the short connecting ones begins with a capital, and there are several words.</summary>
    Title,
}
