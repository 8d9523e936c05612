using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting;

internal static class Silenced
{
    public static LintDiagnostic Copy(LintDiagnostic diagnostic) => new()
    {
        Rule = diagnostic.Rule,
        Severity = Severity.Silent,
        File = diagnostic.File,
        Span = diagnostic.Span,
        Arguments = diagnostic.Arguments,
    };
}
