using System.Globalization;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Prose.Dates;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose.Dates;

/// <summary>Expressions of time are found where they stand and mean what a reader of that day’s paper takes them for.</summary>
public sealed class DateReferenceTests
{
    public static TheoryData<string, string, string> Weekdays => DateTable.Read("weekdays.tsv");

    public static TheoryData<string, string, string> Forms => DateTable.Read("forms.tsv");

    public static TheoryData<string, string, string> Stories => DateTable.Read("stories.tsv");

    [Theory]
    [MemberData(nameof(Weekdays))]
    public void A_weekday_is_past_or_future_by_its_clause(string published, string marked, string values) => AssertDates(published, marked, values);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_date_is_read_in_every_form(string published, string marked, string values) => AssertDates(published, marked, values);

    [Theory]
    [MemberData(nameof(Stories))]
    public void History_carries_its_year_and_news_takes_the_nearest(string published, string marked, string values) => AssertDates(published, marked, values);

    [Fact]
    public void The_tables_hold_more_than_three_hundred_sentences() => Assert.True(Weekdays.Count + Forms.Count > 300);

    [Fact]
    public void Without_a_day_of_the_article_only_what_is_written_has_a_value()
    {
        var dates = DatesIn("The dam failed on Friday, two years ago, and on March 5. It was built in 1911.", published: null);

        Assert.Equal([null, null, null, "1911"], dates.Select(date => date.Value));
    }

    [Theory]
    [InlineData("en-GB", "2024-03-02", true)]
    [InlineData("en-US", "2024-02-03", true)]
    [InlineData("en", "2024-02-03", false)]
    [InlineData(null, "2024-02-03", false)]
    public void The_region_tells_whether_day_or_month_comes_first(string? language, string value, bool isCertain)
    {
        var date = Assert.Single(DatesIn("The bill of 2/3/2024 was never paid.", "2025-03-06", language));

        Assert.Equal((value, isCertain), (date.Value, date.IsCertain));
    }

    [Theory]
    [InlineData("He left five years ago.", DateForm.Relative, TimeUnit.Year, -5, TimePointer.None)]
    [InlineData("He left last year.", DateForm.Deictic, TimeUnit.Year, -1, TimePointer.Last)]
    [InlineData("He leaves next month.", DateForm.Deictic, TimeUnit.Month, 1, TimePointer.Next)]
    [InlineData("He stayed two years.", DateForm.Duration, TimeUnit.Year, 2, TimePointer.None)]
    [InlineData("He left yesterday.", DateForm.Deictic, TimeUnit.Day, -1, TimePointer.None)]
    [InlineData("He leaves every two weeks.", DateForm.Set, TimeUnit.Week, 2, TimePointer.None)]
    [InlineData("He left last Friday.", DateForm.Weekday, TimeUnit.None, null, TimePointer.Last)]
    [InlineData("He left last summer.", DateForm.Season, TimeUnit.None, null, TimePointer.Last)]
    public void Distances_tell_their_unit_and_count(string text, DateForm form, TimeUnit unit, int? count, TimePointer pointedBy)
    {
        var date = Assert.Single(DatesIn(text, "2025-03-06"));

        Assert.Equal((form, unit, count, pointedBy), (date.Form, date.Unit, date.Count, date.PointedBy));
    }

    [Theory]
    [InlineData("It rained in March 2024.", "2024-03-01/2024-03-31")]
    [InlineData("It rained in 2024.", "2024-01-01/2024-12-31")]
    [InlineData("Sales rose in Q3 2024.", "2024-07-01/2024-09-30")]
    [InlineData("Sales rose in the second half of 2024.", "2024-07-01/2024-12-31")]
    [InlineData("It rained last week.", "2025-02-24/2025-03-02")]
    [InlineData("It rained last weekend.", "2025-03-01/2025-03-02")]
    [InlineData("It rained in the 1990s.", "1990-01-01/1999-12-31")]
    [InlineData("It rained in the 20th century.", "1901-01-01/2000-12-31")]
    [InlineData("It rained on Monday.", "2025-03-03")]
    public void What_is_meant_has_a_first_and_a_last_day(string text, string days) =>
        Assert.Equal(days, Assert.Single(DatesIn(text, "2025-03-06")).Days?.ToString());

    [Fact]
    public void The_first_end_of_a_range_knows_the_other()
    {
        var dates = DatesIn("The fair ran March 5-7, 2025.", "2025-03-06");

        Assert.Same(dates[1], dates[0].Until);
        Assert.Equal(new DateOnly(2025, 3, 7), dates[1].ResolvedDay);
    }

    [Theory]
    [InlineData("The party was held on Feb. 29.", "2025-03-06", true)]
    [InlineData("The party was held on Feb. 29.", "2024-03-06", false)]
    [InlineData("The party will be held on Feb. 29.", "2025-03-06", false)]
    [InlineData("The party will be held on Feb. 29.", "2024-12-06", true)]
    [InlineData("The party was held on Feb. 29.", null, false)]
    [InlineData("It lasted from February 29 to March 2, 2023.", null, true)]
    public void A_leap_day_is_impossible_where_its_common_year_is_known(string text, string? published, bool isImpossible) =>
        Assert.Equal(isImpossible, DatesIn(text, published)[0].IsImpossible);

    [Theory]
    [InlineData("news/2025/03/05/dam.txt")]
    [InlineData("news/2025/mar/05/dam.txt")]
    [InlineData("news/dam-20250305.txt")]
    [InlineData("2025-03-05-dam.txt")]
    public void A_path_tells_the_day(string path)
    {
        var prose = new ProseModel(new PlainTextReader().Read(SourceFile.FromText(path, "The dam failed."), ArticleMetadata.None));

        Assert.Equal("2025-03-05", prose.DocumentDate?.Interval.ToString());
    }

    [Theory]
    [InlineData("Published March 5, 2025\n\nThe dam failed on Tuesday, and it was built in 1911.", "2025-03-05")]
    [InlineData("Updated 5 March 2025\n\nThe dam failed.", "2025-03-05")]
    [InlineData("The dam failed on March 5, 2025, and will be mended by May 1, 2025.", "2025-03-05/2025-03-19")]
    [InlineData("The dam failed on Wednesday, March 5. On March 4, during Tuesday’s address, the mayor had praised it.", "2025-03-05/2025-03-19")]
    [InlineData("The dam failed now, on March 4, during Tuesday’s address.", "2025-03-04/2025-03-18")]
    public void A_text_tells_its_day(string text, string interval)
    {
        var prose = Model(text, published: null, language: null);

        Assert.Equal(interval, prose.DocumentDate?.Interval.ToString());
    }

    private static void AssertDates(string published, string marked, string values)
    {
        var (text, spans) = MarkedText.Parse(marked.Replace("¶", "\n\n", StringComparison.Ordinal));

        var dates = DatesIn(text, published);

        Assert.Equal(spans.Select(span => text[span.Start..span.End]), dates.Select(date => text[date.Span.Start..date.Span.End]));
        Assert.Equal(spans, dates.Select(date => date.Span));
        Assert.Equal(values, string.Join('|', dates.Select(date => date.Value is null ? "-" : date.IsCertain ? date.Value : date.Value + "?")));
    }

    private static IReadOnlyList<DateReference> DatesIn(string text, string? published, string? language = null) => Model(text, published, language).Dates;

    private static ProseModel Model(string text, string? published, string? language)
    {
        var metadata = new ArticleMetadata
        {
            DateClaims = published is null ? [] : [new DateClaim(DateInterval.Day(DateOnly.Parse(published, CultureInfo.InvariantCulture)), DateSource.Option)],
            Language = language,
        };
        return new ProseModel(new PlainTextReader().Read(SourceFile.FromText("story.txt", text), metadata));
    }
}
