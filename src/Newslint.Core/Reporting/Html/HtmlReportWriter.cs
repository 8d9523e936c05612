using System.Text;
using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>Writes one page for people: the copy with its findings marked, what each says beside it, and a summary. It needs no other file and no network.</summary>
/// <remarks>
/// Files are written as they come. Kept are the counts and paths of the summary, which stands last in the page and is shown first, and
/// the first twenty files, until it is known whether there are more. The same findings give the same bytes: no times, no absolute paths.
/// </remarks>
public sealed class HtmlReportWriter : IDiagnosticWriter, IDisposable
{
    /// <summary>With more files than these each is closed until somebody opens it.</summary>
    private const int MostOpenFiles = 20;

    private readonly StreamWriter _output;
    private readonly string _version;
    private readonly int _mostCharacters;
    private readonly HtmlPage _page = new();
    private readonly ReportTotals _totals = new();
    private readonly List<string> _held = [];
    private bool _holds = true;
    private int _files;
    private int _characters;

    /// <summary>A writer that has written nothing yet.</summary>
    /// <param name="stream">Takes UTF-8 with LF and without a byte order mark; it is not closed.</param>
    /// <param name="version">The version of the tool, for the foot of the page.</param>
    /// <param name="mostCharacters">
    /// When the files on the page have come to so many characters, markup included, the rest is counted and not shown: browsers
    /// become slow beyond.
    /// </param>
    public HtmlReportWriter(Stream stream, string version, int mostCharacters = 12_000_000)
    {
        _output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 15, leaveOpen: true);
        _version = version;
        _mostCharacters = mostCharacters;
    }

    /// <inheritdoc/>
    public void Begin()
    {
        var style = PageAssets.Style;
        _page.Markup($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.PolicyFor(style, PageAssets.Script)}\">\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Markup("<meta name=\"referrer\" content=\"no-referrer\">\n<title>Newslint report</title>\n<style>")
            .Trusted(style)
            .Markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#summary\">Go to the summary</a>\n")
            .Markup("<header class=\"masthead\"><h1>Newslint <span>report</span></h1></header>\n<main>\n");
        Flush();
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        _totals.AddHidden(report);
        var findings = report.Diagnostics.RemoveAll(diagnostic => diagnostic.Severity < Severity.Suggestion);
        if (findings.IsEmpty)
        {
            _totals.AddClean(report.File.Path);
            return;
        }

        _files++;
        var isShown = _characters < _mostCharacters;
        var counts = _totals.Add(findings, _files);
        _totals.Add(new ReportedFile(_files, report.File.Path, counts, isShown));
        if (isShown)
        {
            WriteSection(report, findings, counts);
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        Release(isOpen: true);
        var unshown = _totals.Files.FindAll(file => !file.IsShown).Count + _totals.FilesWithFindings - _totals.Files.Count;
        if (unshown > 0)
        {
            _page.Markup($"<p class=\"bound\">{HtmlWords.Quantity(unshown, "more file")} with findings only counted above, so that the page stays quick. Lint a part of the files to read their copy.</p>\n");
        }

        _page.Markup("</main>\n");
        var parts = new PageSummary(_page, _totals);
        parts.Write(summary);
        parts.WriteFilters();
        _page.Markup($"<footer>Newslint {_version}. Learn about a rule: <code>newslint explain NL1702</code>.</footer>\n<script>")
            .Trusted(PageAssets.Script)
            .Markup("</script>\n</body>\n</html>\n");
        Flush();
        _output.Flush();
    }

    /// <summary>Writes out what is pending; the stream stays open.</summary>
    public void Dispose() => _output.Dispose();

    private void WriteSection(LintReport report, IReadOnlyList<LintDiagnostic> findings, SeverityCounts counts)
    {
        _page.Markup($" id=\"file-{_files}\"><summary><h2>").Isolated(report.File.Path)
            .Markup($"</h2> <span class=\"tally\">{HtmlWords.Counts(counts)}</span></summary>\n<article aria-label=\"").Text(report.File.Path).Markup("\">\n");
        var written = new FileSection(_page, report, findings, _files).WriteCopy(_mostCharacters - _characters);
        RememberFirstCards(findings, written);
        if (written < findings.Count)
        {
            _page.Markup($"<p class=\"bound\">{HtmlWords.Quantity(findings.Count - written, "more finding")} in this file not shown, so that the page stays quick. Lint this file by itself, or fix the first ones and run again.</p>\n");
        }

        _page.Markup("</article></details>\n");
        _characters += _page.Length;
        Hold(_page.Take());
    }

    private void RememberFirstCards(IReadOnlyList<LintDiagnostic> findings, int written)
    {
        for (var i = 0; i < written; i++)
        {
            _totals[findings[i].Rule].FirstCard ??= FormattableString.Invariant($"c{_files}-{i + 1}");
        }
    }

    /// <summary>Keeps a section back while it is not known whether it is to be open.</summary>
    private void Hold(string section)
    {
        _held.Add(section);
        if (!_holds || _held.Count > MostOpenFiles)
        {
            Release(isOpen: false);
        }
    }

    private void Release(bool isOpen)
    {
        foreach (var section in _held)
        {
            _output.Write(isOpen ? "<details class=\"file\" open" : "<details class=\"file\"");
            _output.Write(section);
        }

        _holds &= isOpen;
        _held.Clear();
    }

    private void Flush() => _output.Write(_page.Take());
}
