using System.Globalization;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>
/// Writes workflow commands, which GitHub Actions shows as annotations beside the lines of a pull request:
/// <c>::warning file=…,line=…,endLine=…,title=…::message</c>.
/// </summary>
/// <remarks>
/// GitHub shows ten annotations of each kind from a step and drops the rest without a word. So the first ten of each kind are written, in the
/// order of the reports, and a line at the end tells how many there are beside them.
/// </remarks>
/// <param name="writer">Takes the lines, each ended by LF; it is not closed.</param>
/// <param name="tree">Where the sources lie.</param>
public sealed class GitHubWriter(TextWriter writer, SourceTree tree) : IDiagnosticWriter
{
    private const int MostOfAKind = 10;

    private int _errors;
    private int _warnings;
    private int _notices;

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity >= Severity.Suggestion && CountOf(diagnostic.Severity)++ < MostOfAKind)
            {
                WriteCommand(diagnostic);
            }
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        var left = new List<string>();
        AddLeft(left, _errors, "error");
        AddLeft(left, _warnings, "warning");
        AddLeft(left, _notices, "suggestion");
        if (left.Count > 0)
        {
            writer.Write($"GitHub shows ten annotations of a kind. There are also {string.Join(" and ", left)}. Add --format sarif:newslint.sarif, or lint with --format msbuild, to see them all.\n");
        }

        writer.Flush();
    }

    private ref int CountOf(Severity severity)
    {
        if (severity == Severity.Error)
        {
            return ref _errors;
        }

        return ref severity == Severity.Warning ? ref _warnings : ref _notices;
    }

    private static void AddLeft(List<string> left, int count, string kind)
    {
        var more = count - MostOfAKind;
        if (more > 0)
        {
            left.Add(string.Create(CultureInfo.InvariantCulture, $"{more} more {kind}{(more == 1 ? "" : "s")}"));
        }
    }

    private void WriteCommand(LintDiagnostic diagnostic)
    {
        var kind = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var (start, end) = (diagnostic.Lines.Start, diagnostic.Lines.End);

        // GitHub refuses columns of an annotation over several lines.
        var columns = start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $",col={start.Character + 1},endColumn={end.Character + 1}") : "";
        var title = Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Name}");
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"::{kind} file={Property(tree.PathFromTop(diagnostic.File.Path) ?? diagnostic.File.Path)},line={start.Line + 1},endLine={end.Line + 1}{columns},title={title}::{Data(diagnostic.Message)}\n"));
    }

    /// <summary>What stands behind the command, escaped as GitHub's toolkit does it.</summary>
    private static string Data(string text) => PlainLine.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>The value of a property of the command, likewise.</summary>
    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
