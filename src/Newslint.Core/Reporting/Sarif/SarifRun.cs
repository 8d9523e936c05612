using Newslint.Rules;

namespace Newslint.Reporting.Sarif;

/// <summary>What a log says about its run before the first result.</summary>
public sealed record SarifRun
{
    /// <summary>The rules that are on, in the order of their ids.</summary>
    public required IReadOnlyList<RuleDescriptor> Rules { get; init; }

    /// <summary>The semantic version of the tool.</summary>
    public required string Version { get; init; }

    /// <summary>Whom the log is for.</summary>
    public SarifProfile Profile { get; init; }

    /// <summary>What tells this run from other runs over the same sources; GitHub takes it up to the last slash for the category of the run.</summary>
    public string Category { get; init; } = "newslint/";

    /// <summary>Where the sources lie.</summary>
    public SourceTree Tree { get; init; } = SourceTree.None;

    /// <summary>The version of the sources; null where it is not known.</summary>
    public SourceVersion? SourceVersion { get; init; }
}
