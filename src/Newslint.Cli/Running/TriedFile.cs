using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>What a rule said about a file; nothing where it is binary or cannot be read.</summary>
/// <param name="Path">The file as it is shown.</param>
internal sealed record TriedFile(string Path)
{
    public LintReport? Report { get; init; }

    public int Words { get; init; }

    public TimeSpan Time { get; init; }

    /// <summary>Why it could not be read.</summary>
    public string? Error { get; init; }
}
