namespace Newslint.Rules;

/// <summary>How much a finding matters, weakest first.</summary>
public enum Severity
{
    /// <summary>The rule is off.</summary>
    None,

    /// <summary>Found and recorded, shown to nobody.</summary>
    Silent,

    /// <summary>Worth a look.</summary>
    Suggestion,

    /// <summary>What a desk would always want to know.</summary>
    Warning,

    /// <summary>Must not be published.</summary>
    Error,
}
