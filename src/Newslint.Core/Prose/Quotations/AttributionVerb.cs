namespace Newslint.Prose.Quotations;

/// <summary>What a style desk thinks of the verb that brings in speech.</summary>
public enum AttributionVerb
{
    /// <summary>There is none: “according to”.</summary>
    None,

    /// <summary>It reports and nothing more.</summary>
    Neutral,

    /// <summary>It takes a side.</summary>
    Loaded,

    /// <summary>A showy stand-in for “said”.</summary>
    Bookism,

    /// <summary>No speech at all: “smiled”.</summary>
    Gesture,

    /// <summary>It seldom stands beside a quotation: “denounced”.</summary>
    Indirect,

    /// <summary>What somebody thinks: “fear”.</summary>
    Thought,

    /// <summary>What research comes to: “found”.</summary>
    Finding,
}
