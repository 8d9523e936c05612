using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>Writes what a finding says, beside the line where it begins.</summary>
/// <param name="page">Takes the markup.</param>
/// <param name="file">The number of its file on the page.</param>
internal sealed class FindingCard(HtmlPage page, int file)
{
    private const int MostRelated = 12;

    /// <summary>Writes a card.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    /// <param name="mark">The number of its first mark; 0 where it has none.</param>
    public void Write(LintDiagnostic finding, int number, int mark)
    {
        var rule = finding.Rule;
        var severity = SeverityNames.NameOf(finding.Severity);
        page.Markup($"<div class=\"card {severity}\" id=\"c{file}-{number}\" role=\"note\" tabindex=\"-1\" aria-labelledby=\"t{file}-{number}\"")
            .Markup($" data-severity=\"{severity}\" data-rule=\"{rule.Id}\" data-category=\"{rule.Category}\">")
            .Markup($"<p class=\"about\"><span class=\"number\">{number}</span> <span class=\"severity\">{severity}</span> <span class=\"rule\">{rule.Id}</span>");
        page.Trusted(finding.Fix is { Safety: not FixSafety.Display } ? " <span class=\"mends\">has a fix</span>" : "");
        page.Markup($"</p><p class=\"message\" id=\"t{file}-{number}\" dir=\"auto\"><a href=\"#c{file}-{number}\">{finding.Message}</a></p><div class=\"more\">");
        page.Markup("<p class=\"rule-name\">").Isolated(rule.Name).Markup(", ").Isolated(rule.Category).Markup("</p>");
        page.Markup($"<p class=\"why\" dir=\"auto\">{rule.Why}</p>");
        FixPreview.Write(page, finding);
        WriteRelated(finding);
        WriteWayBack(finding, mark);
        page.Markup("</div></div>");
    }

    private void WriteRelated(LintDiagnostic finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        page.Markup("<ul class=\"related\">");
        for (var i = 0; i < finding.Related.Length && i < MostRelated; i++)
        {
            var (span, message) = finding.Related[i];
            var line = finding.File.Lines.LineOf(span.Start) + 1;
            page.Markup($"<li><a href=\"#l{file}-{line}\">Line {line:N0}</a>: ").Isolated(message).Markup("</li>");
        }

        page.Markup("</ul>");
        if (finding.Related.Length > MostRelated)
        {
            page.Markup($"<p>{HtmlWords.Quantity(finding.Related.Length - MostRelated, "more place")} told in the other formats.</p>");
        }
    }

    private void WriteWayBack(LintDiagnostic finding, int mark)
    {
        var place = finding.File.Lines.PositionOf(finding.Span.Start);
        if (mark == 0)
        {
            page.Markup($"<p class=\"place\">Line {place.Line + 1:N0}, column {place.Character + 1:N0}</p>");
        }
        else
        {
            page.Markup($"<p class=\"place\"><a href=\"#m{file}-{mark}\">Line {place.Line + 1:N0}, column {place.Character + 1:N0}</a></p>");
        }
    }
}
