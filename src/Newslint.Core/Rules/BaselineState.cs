namespace Newslint.Rules;

/// <summary>Where a finding stands beside a baseline, the findings of an earlier run.</summary>
public enum BaselineState
{
    /// <summary>There is no baseline.</summary>
    None,

    /// <summary>The baseline does not know it.</summary>
    New,

    /// <summary>The baseline knows it.</summary>
    Unchanged,
}
