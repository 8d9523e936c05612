using Newslint.Rules.Testing;

namespace Newslint.Cli.Rendering;

/// <summary>Tells what testing rules gave.</summary>
internal interface IRuleTestWriter : IDisposable
{
    /// <summary>Tells of one rule.</summary>
    void Write(RuleTestReport report);

    /// <summary>Tells of all.</summary>
    void End(RuleTestTotals totals);
}
