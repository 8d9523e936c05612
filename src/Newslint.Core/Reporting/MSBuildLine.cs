using System.Globalization;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>A finding as MSBuild and editors know it: <c>path(line,column,endLine,endColumn): warning NL1701: message</c>.</summary>
internal static class MSBuildLine
{
    /// <summary>The line, without what ends it.</summary>
    public static string Of(LintDiagnostic diagnostic)
    {
        var severity = diagnostic.Severity == Severity.Suggestion ? "info" : SeverityNames.NameOf(diagnostic.Severity);
        var (start, end) = (diagnostic.Lines.Start, diagnostic.Lines.End);
        return PlainLine.Of(string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.File.Path}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): {severity} {diagnostic.Rule.Id}: {diagnostic.Message}"));
    }
}
