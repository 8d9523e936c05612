using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>Writes what stands at the top of a page and is only known at its end.</summary>
/// <param name="page">Takes the markup.</param>
/// <param name="totals">What was counted.</param>
internal sealed class PageSummary(HtmlPage page, ReportTotals totals)
{
    /// <summary>Writes the counts, the rules, the files and the notes.</summary>
    public void Write(RunSummary run)
    {
        page.Markup("<section id=\"summary\" aria-labelledby=\"summary-title\">\n<h2 id=\"summary-title\">Summary</h2>\n");
        WriteCounts(run);
        WriteNotes(run);
        page.Markup("<div class=\"tables\">\n");
        WriteRules();
        WriteFiles();
        page.Markup("</div>\n");
        WriteCleanFiles();
        page.Markup("</section>\n");
    }

    /// <summary>Writes the form that a script shows, which narrows down what is seen.</summary>
    public void WriteFilters()
    {
        if (totals.Counts.Total == 0)
        {
            return;
        }

        page.Markup("<form id=\"filters\" hidden autocomplete=\"off\" aria-label=\"Show only\">\n<fieldset><legend>Severity</legend>");
        foreach (var severity in SeverityCounts.StrongestFirst)
        {
            if (totals.Counts[severity] > 0)
            {
                var name = SeverityNames.NameOf(severity);
                page.Markup($"<label class=\"{name}\"><input type=\"checkbox\" name=\"severity\" value=\"{name}\" checked> {name}</label>");
            }
        }

        page.Markup("</fieldset>\n");
        WriteChoice("category", "Category", "All categories", Categories());
        WriteChoice("rule", "Rule", "All rules", totals.RulesByCount().ConvertAll(rule => (rule.Rule.Id, $"{rule.Rule.Id} {rule.Rule.Name}")));
        page.Markup("<label>File <input type=\"search\" name=\"file\" placeholder=\"part of a path\" autocomplete=\"off\" spellcheck=\"false\"></label>\n")
            .Markup("<button type=\"reset\">Show all</button>\n<output aria-live=\"polite\"></output>\n</form>\n");
    }

    private void WriteCounts(RunSummary run)
    {
        page.Markup("<ul class=\"counts\">");
        foreach (var severity in SeverityCounts.StrongestFirst)
        {
            var name = SeverityNames.NameOf(severity);
            var noun = totals.Counts[severity] == 1 ? name : name + "s";
            page.Markup($"<li class=\"{(totals.Counts[severity] == 0 ? "none" : name)}\"><strong>{totals.Counts[severity]:N0}</strong> {noun}</li>");
        }

        page.Markup("</ul>\n<p>")
            .Text(totals.Counts.Total == 0 && run.Succeeded
                ? $"Clean copy: nothing found in {HtmlWords.Quantity(run.Files, "file")}."
                : $"{HtmlWords.Quantity(totals.Counts.Total, "finding")} in {totals.FilesWithFindings} of {HtmlWords.Quantity(run.Files, "file")}.");
        WriteSentence(totals.Fixable, $"{totals.Fixable} can be fixed with newslint fix.");
        WriteSentence(totals.Hidden, $"{HtmlWords.Quantity(totals.Hidden, "more finding")}: suppressed, or known to the baseline, and not shown.");
        WriteSentence(run.BinaryFiles, $"{HtmlWords.Quantity(run.BinaryFiles, "binary file")} left out.");
        WriteSentence(run.Succeeded ? 0 : 1, "Not everything could be linted: read the notes below.");
        page.Markup("</p>\n");
    }

    private void WriteSentence(int count, string sentence)
    {
        if (count > 0)
        {
            page.Markup(" ").Text(sentence);
        }
    }

    private void WriteNotes(RunSummary run)
    {
        if (run.Notes.IsEmpty)
        {
            return;
        }

        page.Markup($"<details class=\"notes\"{(run.Succeeded ? "" : " open")}><summary>{HtmlWords.Quantity(run.Notes.Length, "note")} of the run</summary>\n<ul>\n");
        foreach (var note in run.Notes)
        {
            page.Markup("<li dir=\"auto\">").Text(note.ToString()).Markup("</li>\n");
        }

        page.Markup("</ul>\n</details>\n");
    }

    private void WriteRules()
    {
        if (totals.Counts.Total == 0)
        {
            return;
        }

        page.Markup("<section aria-labelledby=\"rules-title\"><h3 id=\"rules-title\">By rule</h3>\n<table class=\"by-rule\"><thead><tr><th scope=\"col\">Rule</th>")
            .Markup("<th scope=\"col\">Category</th><th scope=\"col\">Findings</th><th scope=\"col\">Files</th></tr></thead>\n<tbody>\n");
        foreach (var rule in totals.RulesByCount())
        {
            page.Markup("<tr><th scope=\"row\">");
            if (rule.FirstCard is { } card)
            {
                page.Markup($"<a href=\"#{card}\" data-rule=\"{rule.Rule.Id}\">");
            }

            page.Isolated(rule.Rule.Id).Markup(" ").Isolated(rule.Rule.Name).Trusted(rule.FirstCard is null ? "" : "</a>")
                .Markup("</th><td>").Isolated(rule.Rule.Category).Markup($"</td><td class=\"number\">{rule.Counts.Total:N0}</td><td class=\"number\">{rule.Files:N0}</td></tr>\n");
        }

        page.Markup("</tbody></table></section>\n");
    }

    private void WriteFiles()
    {
        if (totals.FilesWithFindings == 0)
        {
            return;
        }

        page.Markup("<nav aria-labelledby=\"files-title\"><h3 id=\"files-title\">By file</h3>\n<ol class=\"by-file\">\n");
        foreach (var file in totals.Files)
        {
            page.Markup("<li>");
            if (file.IsShown)
            {
                page.Markup($"<a href=\"#file-{file.Number}\">").Isolated(file.Path).Markup("</a>");
            }
            else
            {
                page.Isolated(file.Path);
            }

            page.Markup($" <span class=\"tally\">{HtmlWords.Counts(file.Counts)}</span></li>\n");
        }

        page.Markup("</ol>\n");
        WriteRest(totals.FilesWithFindings - totals.Files.Count);
        page.Markup("</nav>\n");
    }

    private void WriteCleanFiles()
    {
        if (totals.FilesWithoutFindings == 0)
        {
            return;
        }

        page.Markup($"<details class=\"clean\"><summary>{HtmlWords.Quantity(totals.FilesWithoutFindings, "file")} without findings</summary>\n<ul>\n");
        foreach (var path in totals.CleanFiles)
        {
            page.Markup("<li>").Isolated(path).Markup("</li>\n");
        }

        page.Markup("</ul>\n");
        WriteRest(totals.FilesWithoutFindings - totals.CleanFiles.Count);
        page.Markup("</details>\n");
    }

    private void WriteRest(int files)
    {
        if (files > 0)
        {
            page.Markup($"<p>{HtmlWords.Quantity(files, "more file")}, not named here: lint fewer at once, or use the format jsonl.</p>\n");
        }
    }

    private void WriteChoice(string name, string label, string all, List<(string Value, string Shown)> choices)
    {
        page.Markup($"<label>{label} <select name=\"{name}\"><option value=\"\">{all}</option>");
        foreach (var (value, shown) in choices)
        {
            page.Markup($"<option value=\"{value}\">{shown}</option>");
        }

        page.Markup("</select></label>\n");
    }

    private List<(string Value, string Shown)> Categories()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var rule in totals.RulesByCount())
        {
            names.Add(rule.Rule.Category);
        }

        return [.. names.Select(name => (name, name))];
    }
}
