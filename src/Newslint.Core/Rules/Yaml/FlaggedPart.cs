namespace Newslint.Rules.Yaml;

/// <summary>What of a unit a finding points at.</summary>
internal enum FlaggedPart
{
    /// <summary>The whole unit.</summary>
    Unit,

    /// <summary>The words that the phrase or pattern matched.</summary>
    Match,
}
