using Newslint.Rules;

namespace Newslint.Suppressions.Baselines;

/// <summary>A finding of an earlier run.</summary>
public sealed record BaselineEntry
{
    /// <summary>The id of its rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The path of its file from the top of the source tree, with slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Its severity then.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Its message then, complete.</summary>
    public required string Message { get; init; }

    /// <summary>Where it was, 1-based, the end exclusive, in the file as it was then.</summary>
    public required BaselineRegion Region { get; init; }

    /// <summary>What GitHub knew it by.</summary>
    public required string LineHash { get; init; }

    /// <summary>The hash of its fingerprint: its rule, its words and those beside them.</summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>The hash of its rule and its words alone.</summary>
    public required ulong Words { get; init; }
}
