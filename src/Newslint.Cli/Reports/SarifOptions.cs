using Newslint.Reporting.Sarif;

namespace Newslint.Cli.Reports;

/// <summary>What the command line says about SARIF logs.</summary>
/// <param name="Profile">Whom a log is for.</param>
/// <param name="Category">What tells the run from others over the same sources.</param>
internal sealed record SarifOptions(SarifProfile Profile, string Category);
