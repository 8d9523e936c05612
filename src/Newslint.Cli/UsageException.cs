using System.Collections.Immutable;

namespace Newslint.Cli;

/// <summary>Something the user asked for cannot be done; the message says what and what to write instead.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this program only.
internal sealed class UsageException(string message) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    /// <summary>What to tell before it, a line each.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
