using System.Collections.Immutable;
using AngleSharp.Dom;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Core.Tests.Reporting.Html;

/// <summary>Copy, paths, messages and rules that would like to be markup.</summary>
public sealed class NaughtyTextTests
{
    private static readonly HashSet<string> Tags = [.. new WrittenPage(Everywhere("plain")).All("*").Select(element => element.LocalName)];

    [Theory]
    [InlineData("<script>window.pwned=1</script>")]
    [InlineData("\"><img src=x onerror=\"window.pwned=1\">")]
    [InlineData("' onmouseover='window.pwned=1")]
    [InlineData("</style><svg onload=window.pwned=1>")]
    [InlineData("</script><script>window.pwned=1</script>")]
    [InlineData("</a></p></mark></article></details></main><base href=//example.org>")]
    [InlineData("--><!--<b>")]
    [InlineData("]]>&lt;b&gt;&#x3C;b>&amp;&nosuch;")]
    [InlineData("javascript:window.pwned=1")]
    [InlineData("{0} {{1}} ${x} `x` \\u003cscript>")]
    [InlineData("<plaintext>")]
    [InlineData("<textarea><title><!DOCTYPE html>")]
    public void Markup_stays_text_wherever_it_stands(string naughty)
    {
        var page = new WrittenPage(Everywhere(naughty));
        Assert.Equal([naughty + " and more"], page.Copy);
        Assert.Equal([$"{naughty}: c1-1"], page.Marks);
        Assert.Equal(naughty, page.Document.QuerySelector(".file h2")!.TextContent);
        Assert.Equal(naughty, page.Document.QuerySelector("article")!.GetAttribute("aria-label"));
        Assert.Equal(naughty, page.Document.QuerySelector(".why")!.TextContent);
        Assert.Equal(naughty, page.Document.QuerySelector(".card")!.GetAttribute("data-rule"));
        Assert.Equal(naughty, page.Document.QuerySelector("ins")!.TextContent);
        Assert.Equal(naughty, page.Document.QuerySelector(".related bdi")!.TextContent);
        Assert.Equal(naughty, page.Document.QuerySelector(".notes li")!.TextContent);
        AssertHarmless(page);
    }

    [Theory]
    [InlineData("a\0b", "a␀b")]
    [InlineData("a\u001b[31mb\u007f", "a␛[31mb␡")]
    [InlineData("a\u0085b\u009fc", "aU+0085bU+009Fc")]
    [InlineData("a\ufffeb\uffff", "a\ufffdb\ufffd")]
    [InlineData("a\u202eb\u2066c\u2069", "aRLObLRIcPDI")]
    [InlineData("a\u200bb\ufeffc\u2060", "aZWSPbBOMcWJ")]
    [InlineData("a\u2028b\u2029c", "aLSbPSc")]
    [InlineData("😀 é \u05d0\u200f \t x", "😀 é \u05d0\u200f \t x")]
    public void Characters_that_cannot_be_seen_or_that_reorder_are_shown_by_name(string naughty, string shown)
    {
        var page = new WrittenPage(Everywhere(naughty));
        Assert.Equal([shown + " and more"], page.Copy);
        foreach (var c in "\u202e\u2066\u2069\0\u2028")
        {
            Assert.DoesNotContain(c, page.Markup);
        }

        AssertHarmless(page);
    }

    [Fact] // no theory: attributes are kept as UTF-8, which has no halves
    public void Halves_of_surrogate_pairs_become_replacement_characters()
    {
        var page = new WrittenPage(Everywhere("a\ud800b\udc00c😀\ud83d"));
        Assert.Equal(["a\ufffdb\ufffdc😀\ufffd and more"], page.Copy);
        Assert.Equal("a\ufffdb\ufffdc😀\ufffd", page.Document.QuerySelector(".file h2")!.TextContent);
    }

    [Fact]
    public void Every_character_of_the_basic_plane_can_stand_everywhere()
    {
        for (var first = 0; first <= 0xFF00; first += 0x100)
        {
            var text = string.Concat(Enumerable.Range(first, 0x100).Select(c => (char)c).Where(c => c is not ('\r' or '\n')));
            AssertHarmless(new WrittenPage(Everywhere(text)));
        }
    }

    private static void AssertHarmless(WrittenPage page)
    {
        Assert.DoesNotContain(page.All("*"), element => element.LocalName != "span" && !Tags.Contains(element.LocalName));
        Assert.Single(page.All("script"));
        Assert.Single(page.All("style"));
        Assert.DoesNotContain(page.All("*").SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.All("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("footer", page.Document.Body!.Children[^2].LocalName);
        Assert.DoesNotContain(page.Document.Descendants(), node => node is IComment);
    }

    /// <summary>A run in which a text stands in every place that is not ours.</summary>
    private static ImmutableArray<LintReport> Reports(string naughty)
    {
        var rule = new RuleDescriptor
        {
            Id = naughty,
            Name = naughty,
            Category = naughty,
            DefaultSeverity = Severity.Warning,
            Summary = naughty,
            Why = naughty,
            MessageFormat = "{0}",
        };
        var report = TestReports.Report("a.txt", $"[|{naughty}|] and more");
        var file = SourceFile.FromText(naughty, report.File.Text);
        return
        [
            report.With(diagnostic => diagnostic with
            {
                File = file,
                Rule = rule,
                Arguments = [naughty],
                Related = [new RelatedLocation(new TextSpan(0, 1), naughty)],
                Fix = Fix.Replace(diagnostic.Span, naughty, FixSafety.Suggestion),
            }) with { File = file },
            TestReports.Report(naughty, "Clean."),
        ];
    }

    private static (ImmutableArray<LintReport> Reports, RunSummary Summary) Everywhere(string naughty) =>
        (Reports(naughty), TestReports.Summary with { Files = 2, Notes = [new RunNote(RunNoteKind.Article, Severity.Suggestion, naughty)] });
}
