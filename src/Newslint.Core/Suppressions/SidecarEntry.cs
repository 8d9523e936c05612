using Newslint.Configuration;

namespace Newslint.Suppressions;

/// <summary>An entry of a file of suppressions beside articles.</summary>
/// <param name="Rule">The id, name or category.</param>
/// <param name="Line">Where that stands, 1-based.</param>
/// <param name="Column">1-based.</param>
internal sealed record SidecarEntry(string Rule, int Line, int Column)
{
    /// <summary>Where there is one of these, a path is a pattern.</summary>
    private static readonly System.Buffers.SearchValues<char> PatternSigns = System.Buffers.SearchValues.Create("*?[{\\");

    private volatile bool _isUsed;
    private volatile bool _isMet;
    private volatile bool _isUnsure;

    /// <summary>The words that it is about, in a form that can be compared; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>The file or files that it is for, relative to its own folder; null for all in it.</summary>
    public string? File { get; init; }

    /// <summary>The pattern that <see cref="File"/> is; null where it is a path.</summary>
    public EditorConfigGlob? Pattern { get; init; }

    /// <summary>Why; null where nobody has said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it has suppressed something.</summary>
    public bool IsUsed { get => _isUsed; set => _isUsed = value; }

    /// <summary>Whether a file was linted that it is for.</summary>
    public bool IsMet { get => _isMet; set => _isMet = value; }

    /// <summary>Whether its rule has not looked at one of those.</summary>
    public bool IsUnsure { get => _isUnsure; set => _isUnsure = value; }

    /// <summary>Whether a value of <c>file</c> is a pattern.</summary>
    public static bool IsPattern(string file) => file.AsSpan().ContainsAny(PatternSigns);

    /// <summary>Whether the entry is for a file, told by its path from the folder of the entry.</summary>
    public bool IsFor(string relativePath) => Pattern is { } pattern ? pattern.Matches(relativePath) : File is null || File == relativePath;
}
