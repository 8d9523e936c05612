using System.Globalization;
using Newslint.Prose;

namespace Newslint.Rules.Tests.Variations;

/// <summary>Small articles with other names, dates, wording and layout than the examples of the rules.</summary>
public sealed class VariationTests
{
    private static readonly string[] Files =
    [
        "ad-labels", "related-stories", "correction-widgets", "stale-titles", "past-events", "outline-scaffolds", "reader-calls",
        "weekdays-and-dates", "lost-sources", "attributed-quotations", "near-misses", "speakers", "speakers-in-clauses", "mention-status", "document-dates",
        "clean-articles", "rewrites", "borders",
    ];

    public static TheoryData<string, string> Held => Cases(known: false);

    public static TheoryData<string, string> Misses => Cases(known: true);

    [Theory]
    [MemberData(nameof(Held))]
    public void The_linter_sees_what_is_marked_and_nothing_else(string file, string name) => Check(file, name);

    [Theory(Skip = "Each case says after known-miss why it fails today.")]
    [MemberData(nameof(Misses))]
    public void KnownMisses(string file, string name) => Check(file, name);

    private static TheoryData<string, string> Cases(bool known)
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Files)
        {
            foreach (var one in VariationFile.Read(file).Where(one => one.KnownMiss is not null == known))
            {
                data.Add(file, one.Name);
            }
        }

        return data;
    }

    private static void Check(string file, string name)
    {
        var one = VariationFile.Read(file).Single(one => one.Name == name);
        var text = one.Article.Text;
        var prose = VariationLint.Read(one.Path, text, one.Given);
        var warnings = VariationLint.Warnings(prose);
        VariationLint.AssertWarnings(one.Article.Marks.Where(mark => mark.IsFinding), warnings, text);
        foreach (var warning in warnings)
        {
            Assert.All(one.Headers["message"], words => Assert.Contains(words, warning.Message, StringComparison.Ordinal));
            Assert.All(one.Headers["related"], words => Assert.Contains(
                words, warning.Related.Select(related => text.Substring(related.Span.Start, related.Span.Length))));
        }

        if (one.Header("date") is { } date)
        {
            Assert.Equal(date, prose.DocumentDate is { } known
                ? string.Create(CultureInfo.InvariantCulture, $"{known.Interval.From:yyyy-MM-dd}..{known.Interval.To:yyyy-MM-dd}")
                : "none");
        }

        if (one.Header("quotations") is { } statuses)
        {
            Assert.Equal(statuses, string.Join(' ', prose.Quotations.Select(quotation => Lower(quotation.Status.ToString()))));
        }

        CheckSpeakers(one, prose);
        CheckMentions(one, prose);
    }

    private static void CheckSpeakers(VariationCase one, ProseModel prose)
    {
        var marks = one.Article.Marks.Where(mark => mark.Name == "speaker").ToList();
        if (marks.Count == 0)
        {
            return;
        }

        var speakers = prose.Quotations.Select(quotation => quotation.Speaker?.Span).OfType<Microsoft.CodeAnalysis.Text.TextSpan>().Distinct().Order();
        VariationLint.AssertSame(
            marks.Select(mark => mark.Show(one.Article.Text)),
            speakers.Select(span => new VariationMark("speaker", span).Show(one.Article.Text)));
    }

    private static void CheckMentions(VariationCase one, ProseModel prose)
    {
        var mentions = prose.Mentions.Select(mention => new VariationMark(Lower(mention.Status.ToString()), mention.Span).Show(one.Article.Text));
        Assert.All(
            one.Article.Marks.Where(mark => mark.Name is "active" or "ended" or "notYet" or "unknown"),
            mark => Assert.Contains(mark.Show(one.Article.Text), mentions));
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
