using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>Writes one file: its copy line by line with the findings marked, and their cards in the margin.</summary>
internal sealed class FileSection
{
    /// <summary>Of a longer stretch of copy without a change of findings only both ends are shown.</summary>
    private const int LongStretch = 4_000;

    /// <summary>A mark names no more findings than this, so that findings inside each other cannot make a page of their square.</summary>
    private const int MostNames = 32;

    private readonly HtmlPage _page;
    private readonly LintReport _report;
    private readonly IReadOnlyList<LintDiagnostic> _findings;
    private readonly int _number;
    private readonly FindingSweep _sweep;
    private readonly FindingCard _card;
    private readonly List<int> _names = [];
    private readonly int[] _firstMarks;
    private int _marks;
    private bool _wasBlank;

    /// <param name="page">Takes the markup.</param>
    /// <param name="report">The file.</param>
    /// <param name="findings">Its findings to show, by start.</param>
    /// <param name="number">Its number on the page.</param>
    public FileSection(HtmlPage page, LintReport report, IReadOnlyList<LintDiagnostic> findings, int number)
    {
        _page = page;
        _report = report;
        _findings = findings;
        _number = number;
        _sweep = new FindingSweep(findings);
        _card = new FindingCard(page, number);
        _firstMarks = new int[findings.Count];
    }

    /// <summary>Writes the copy, and ends where the page holds more than <paramref name="mostCharacters"/>.</summary>
    /// <returns>The number of findings written.</returns>
    public int WriteCopy(int mostCharacters)
    {
        var lines = _report.File.Lines;
        var next = 0;
        foreach (var (first, last) in ShownLines.Of(_report.File, _findings))
        {
            WriteGap(first - next);
            for (var line = first; line <= last; line++)
            {
                if (_page.Length > mostCharacters)
                {
                    return _sweep.Next;
                }

                WriteLine(line);
            }

            next = last + 1;
        }

        WriteGap(lines.Count - next);
        return _sweep.Next;
    }

    private void WriteGap(int lines)
    {
        if (lines > 0)
        {
            _page.Markup($"<p class=\"gap\">… {HtmlWords.Quantity(lines, "line")} …</p>\n");
            _wasBlank = true;
        }
    }

    private void WriteLine(int line)
    {
        var lines = _report.File.Lines;
        var start = lines[line].Start;
        var end = lines[line].End;
        var limit = line + 1 < lines.Count ? lines[line + 1].Start : _report.File.Text.Length;
        var firstCard = _sweep.Next;
        _sweep.Advance(start);
        if (IsBlank(start, end, limit))
        {
            WriteBlank();
            return;
        }

        _wasBlank = false;
        _page.Markup($"<div class=\"row\" id=\"l{_number}-{line + 1}\"><span class=\"n\" aria-hidden=\"true\">{line + 1}</span><p class=\"copy\" lang=\"\" dir=\"auto\">");
        for (int at = start, next; at < limit; at = next)
        {
            _sweep.Advance(at);
            next = _sweep.NextChange(limit);
            WriteStretch(at, Math.Min(end, next), next);
        }

        _page.Markup("</p>");
        WriteCards(firstCard);
        _page.Markup("</div>\n");
    }

    /// <summary>Whether nothing is to be seen on the line.</summary>
    private bool IsBlank(int start, int end, int limit) =>
        _sweep.Active.Count == 0 && _sweep.NextChange(limit) == limit && _report.File.Text.AsSpan(start, end - start).IsWhiteSpace();

    private void WriteBlank()
    {
        if (!_wasBlank)
        {
            _page.Markup("<div class=\"blank\"></div>\n");
        }

        _wasBlank = true;
    }

    private void WriteStretch(int start, int visibleEnd, int end)
    {
        var text = start < visibleEnd ? _report.File.Text.AsSpan(start, visibleEnd - start) : [];
        if (_sweep.Active.Count == 0)
        {
            _page.Copy(text, LongStretch);
        }
        else if (text.Length > 0 || _findings[_sweep.Next - 1].Span.Start == start)
        {
            // A finding that begins with a line break would have nothing to click on.
            WriteMark(text.Length > 0 ? text : "\n", end);
        }
    }

    private void WriteMark(ReadOnlySpan<char> text, int end)
    {
        _marks++;
        var strongest = Collect();
        _page.Markup($"<mark class=\"{SeverityNames.NameOf(strongest)}\" id=\"m{_number}-{_marks}\" data-cards=\"");
        WriteNames("c");
        _page.Markup("\" aria-describedby=\"");
        WriteNames("t");
        _page.Markup($"\"><a href=\"#c{_number}-{_names[0] + 1}\">").Copy(text, LongStretch).Markup("</a>");
        WriteNotes(end);
        _page.Markup("</mark>");
    }

    /// <summary>Collects the findings to name at the place, and remembers where each was first marked.</summary>
    private Severity Collect()
    {
        var strongest = Severity.None;
        _names.Clear();
        foreach (var finding in _sweep.Active)
        {
            _firstMarks[finding] = _firstMarks[finding] == 0 ? _marks : _firstMarks[finding];
            strongest = _findings[finding].Severity > strongest ? _findings[finding].Severity : strongest;
            _names.Add(finding);
            if (_names.Count == MostNames)
            {
                break;
            }
        }

        return strongest;
    }

    private void WriteNames(string kind)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            _page.Markup($"{(i == 0 ? "" : " ")}{kind}{_number}-{_names[i] + 1}");
        }
    }

    /// <summary>Writes the numbers of the findings that end here, which paper shows in the place of links.</summary>
    private void WriteNotes(int end)
    {
        var isFirst = true;
        foreach (var finding in _names)
        {
            if (_findings[finding].Span.End > end)
            {
                continue;
            }

            _page.Trusted(isFirst ? "<sup aria-hidden=\"true\">" : ", ").Markup($"{finding + 1}");
            isFirst = false;
        }

        _page.Trusted(isFirst ? "" : "</sup>");
    }

    private void WriteCards(int first)
    {
        if (first == _sweep.Next)
        {
            return;
        }

        _page.Markup("<div class=\"cards\">");
        for (var finding = first; finding < _sweep.Next; finding++)
        {
            _card.Write(_findings[finding], finding + 1, _firstMarks[finding]);
        }

        _page.Markup("</div>");
    }
}
