using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Newslint.Reporting;
using Newslint.Reporting.Html;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting.Html;

/// <summary>A page as a browser's parser reads it.</summary>
internal sealed class WrittenPage
{
    public const int Unbounded = int.MaxValue;

    public WrittenPage(IReadOnlyList<LintReport> reports, RunSummary? summary = null, int mostCharacters = Unbounded)
    {
        using var stream = new MemoryStream();
        using var writer = new HtmlReportWriter(stream, "0.1.0", mostCharacters);
        writer.Begin();
        foreach (var report in reports)
        {
            writer.Write(report);
        }

        writer.End(summary ?? TestReports.Summary with { Files = reports.Count });
        Markup = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
        Document = new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(Markup);
    }

    public WrittenPage((ImmutableArray<LintReport> Reports, RunSummary Summary) run)
        : this(run.Reports, run.Summary)
    {
    }

    public WrittenPage(params LintReport[] reports)
        : this(reports, summary: null)
    {
    }

    public string Markup { get; }

    public IHtmlDocument Document { get; }

    public IElement Main => Document.QuerySelector("main")!;

    public IElement Summary => Document.QuerySelector("#summary")!;

    /// <summary>The copy of the page, a string for each line, as it is read.</summary>
    public IEnumerable<string> Copy => All(".copy").Select(copy =>
    {
        var shown = (IElement)copy.Clone();
        foreach (var number in shown.QuerySelectorAll("sup").ToList())
        {
            number.Remove();
        }

        return shown.TextContent;
    });

    /// <summary>Each mark as its words and the numbers of the findings that it names.</summary>
    public IEnumerable<string> Marks => All("mark").Select(mark => $"{mark.QuerySelector("a")!.TextContent}: {mark.GetAttribute("data-cards")}");

    public IEnumerable<IElement> All(string selectors) => Document.QuerySelectorAll(selectors);
}
