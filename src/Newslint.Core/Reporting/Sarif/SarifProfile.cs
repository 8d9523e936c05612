namespace Newslint.Reporting.Sarif;

/// <summary>Whom a log is for.</summary>
public enum SarifProfile
{
    /// <summary>GitHub code scanning: no suppressed and no old findings, which it would show as open alerts, and no more than it shows.</summary>
    GitHub,

    /// <summary>Readers that know all of SARIF: every finding, with its suppression and its baseline state.</summary>
    Full,
}
