using System.Globalization;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>
/// Writes findings for a person at a terminal: by file, with an excerpt of the line and carets under the flagged words; a run of
/// furniture as one entry; suggestions as a count unless they are asked for; at the end what to do next.
/// </summary>
internal sealed class TextReportWriter : IDiagnosticWriter
{
    private readonly TextWriter _output;
    private readonly bool _showSuggestions;
    private readonly Ink _ink;
    private readonly FindingCounts _counts = new();
    private bool _hasShown;

    /// <param name="output">Takes the lines, each ended by LF; it is not closed.</param>
    /// <param name="color">Whether to colour with the codes of terminals.</param>
    /// <param name="showSuggestions">Whether suggestions are shown and not only counted.</param>
    public TextReportWriter(TextWriter output, bool color, bool showSuggestions)
    {
        _output = output;
        _showSuggestions = showSuggestions;
        _ink = new Ink(color);
    }

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        var shown = new List<LintDiagnostic>();
        foreach (var finding in report.Diagnostics)
        {
            if (finding.Severity >= (_showSuggestions ? Severity.Suggestion : Severity.Warning))
            {
                shown.Add(finding);
            }
        }

        _counts.Add(report, shown);
        if (shown.Count == 0)
        {
            return;
        }

        if (_hasShown)
        {
            WriteLine("");
        }

        WriteLine(_ink.Strong(TerminalText.Of(report.File.Path)));
        _hasShown = true;

        var entries = ReportEntry.Group(shown);
        var width = 0;
        foreach (var entry in entries)
        {
            width = Math.Max(width, entry.Position.Length);
        }

        foreach (var entry in entries)
        {
            WriteEntry(entry, width);
        }
    }

    /// <inheritdoc/>
    /// <remarks>The notes of the run are not repeated: the command tells them as errors.</remarks>
    public void End(RunSummary summary)
    {
        if (_hasShown)
        {
            WriteLine("");
        }

        if (_counts.Files == 0 && summary is { Succeeded: true, BinaryFiles: 0, Suppressed: 0, Known: 0, Below: 0, Fixed.IsEmpty: true })
        {
            WriteLine(summary is { Files: 0, OnlyChanged: true } ? "Nothing has changed here that could be linted." : Clean(summary.Files));
        }
        else
        {
            WriteSummary(summary);
        }

        _output.Flush();
    }

    /// <summary>The usual good news, said without the help that takes long to load.</summary>
    private static string Clean(int files) => files switch
    {
        0 => "There was nothing to lint: no .txt or .md file here. Name a file to lint it whatever its name.",
        1 => "Clean copy: nothing found in 1 file.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Clean copy: nothing found in {files:N0} files."),
    };

    private void WriteSummary(RunSummary summary)
    {
        foreach (var sentence in Summary.Of(summary, _counts, _showSuggestions))
        {
            WriteLine(sentence);
        }
    }

    private void WriteEntry(ReportEntry entry, int width)
    {
        var strongest = entry.Findings[0];
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in entry.Findings)
        {
            strongest = finding.Severity > strongest.Severity ? finding : strongest;
            rules.Add($"{finding.Rule.Id} {finding.Rule.Name}");
        }

        var severity = SeverityNames.NameOf(strongest.Severity).PadRight(_showSuggestions ? 10 : 7);
        var message = TerminalText.Of(entry.IsRun ? RunMessage(entry) : strongest.Message);
        var ids = _ink.Dim(TerminalText.Of(string.Join(", ", rules)));
        WriteLine($"  {entry.Position.PadRight(width)}  {_ink.Of(strongest.Severity, severity)}  {message}  {ids}");

        foreach (var finding in entry.Findings)
        {
            WriteExcerpt(finding, width, hasCarets: !entry.IsRun);
        }
    }

    private static string RunMessage(ReportEntry entry)
    {
        var furniture = 0;
        foreach (var finding in entry.Findings)
        {
            furniture += finding.Rule.Category == "furniture" ? 1 : 0;
        }

        var what = furniture == entry.Findings.Length ? "page furniture" : furniture == 0 ? "residue" : "page furniture and residue";
        return string.Create(CultureInfo.InvariantCulture, $"{entry.Findings.Length} lines of {what}. Take them out.");
    }

    private void WriteExcerpt(LintDiagnostic finding, int width, bool hasCarets)
    {
        var lines = finding.Lines;
        var excerpt = Excerpt.Of(finding.File, finding.Span);
        var number = (lines.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        WriteLine($"  {_ink.Dim($"{number.PadLeft(width)} │ ")}{excerpt.Text.TrimEnd(' ')}");
        if (!hasCarets)
        {
            return;
        }

        var blank = new string(' ', width);
        var carets = _ink.Of(finding.Severity, new string('^', excerpt.Carets));
        var end = lines.End.Line > lines.Start.Line
            ? string.Create(CultureInfo.InvariantCulture, $" and on to line {lines.End.Line + 1}")
            : "";
        WriteLine($"  {_ink.Dim($"{blank} │ ")}{new string(' ', excerpt.CaretColumn)}{carets}{end}");

        for (var i = 0; i < finding.Related.Length; i++)
        {
            var (span, message) = finding.Related[i];
            var start = finding.File.Lines.PositionOf(span.Start);
            var position = string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}");
            var branch = i + 1 < finding.Related.Length ? '├' : '╰';
            WriteLine($"  {_ink.Dim($"{blank} {branch}")} {position} {TerminalText.Of(message)}");
        }
    }

    private void WriteLine(string line)
    {
        _output.Write(line);
        _output.Write('\n');
    }
}
