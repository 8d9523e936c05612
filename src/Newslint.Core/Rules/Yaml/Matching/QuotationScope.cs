namespace Newslint.Rules.Yaml.Matching;

/// <summary>What a rule does with words inside direct quotations.</summary>
internal enum QuotationScope
{
    /// <summary>It looks at them as at all others.</summary>
    Include,

    /// <summary>It leaves them alone: they are what somebody said.</summary>
    Skip,

    /// <summary>It looks at nothing else.</summary>
    Only,
}
