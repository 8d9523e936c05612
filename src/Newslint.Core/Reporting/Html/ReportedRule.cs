using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>A rule with findings, as the summary knows it.</summary>
/// <param name="rule">The rule.</param>
internal sealed class ReportedRule(RuleDescriptor rule)
{
    /// <summary>The rule.</summary>
    public RuleDescriptor Rule => rule;

    /// <summary>Its findings.</summary>
    public SeverityCounts Counts { get; } = new();

    /// <summary>The number of files that they are in.</summary>
    public int Files { get; private set; }

    /// <summary>The name on the page of the first finding that is shown; null where none is.</summary>
    public string? FirstCard { get; set; }

    private int LastFile { get; set; } = -1;

    /// <summary>Counts a finding in a file, given by its number.</summary>
    public void Add(Severity severity, int file)
    {
        Counts.Add(severity);
        Files += file == LastFile ? 0 : 1;
        LastFile = file;
    }
}
