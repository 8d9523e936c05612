using System.Globalization;
using System.Text;
using Newslint.Knowledge;

namespace Newslint.Rules.Tests;

/// <summary>Every wrong weekday and every impossible day is found in every form of date, and no right one.</summary>
public sealed class DateMutationTests
{
    private const string WithYear = "NL1202";
    private const string WithoutYear = "NL1203";
    private const string Impossible = "NL1204";

    private static readonly string[] FormsWithYear =
    [
        "{0}, {1:MMMM d, yyyy}", "{0}, {1:MMM}. {1:%d}, {1:yyyy}", "{0} {1:d MMMM yyyy}", "{0}, {1:d MMM yyyy}", "{0} the {1:%d}th of {1:MMMM yyyy}",
        "{0}, {1:yyyy-MM-dd}", "{0} ({1:MMMM d, yyyy})", "{0} ({1:d MMMM yyyy})", "{2}., {1:MMMM d, yyyy}", "{2} {1:d MMMM yyyy}",
    ];

    private static readonly string[] FormsWithoutYear =
    [
        "{0}, {1:MMMM d}", "{0} {1:d MMMM}", "{0}, {1:MMM}. {1:%d}", "{0} ({1:MMMM d})", "{0} ({1:d MMMM})", "{0} the {1:%d}th of {1:MMMM}", "{2}., {1:MMMM d}",
    ];

    /// <summary>Days over leap years and common ones, ends of months and of years.</summary>
    public static TheoryData<string> Days =>
    [
        "2025-03-05", "2024-02-29", "2023-12-31", "2026-01-01", "2000-02-29", "1999-10-31", "2022-07-04", "2021-09-30", "2020-11-03", "2019-04-15", "2018-08-22", "2016-06-18",
    ];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_wrong_weekday_of_a_full_date_is_found(string day) => AssertWeekdays(Day(day), FormsWithYear, WithYear, published: null);

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_wrong_weekday_of_a_month_and_day_is_found(string day)
    {
        foreach (var away in (ReadOnlySpan<int>)[-20, -1, 0, 6, 30])
        {
            AssertWeekdays(Day(day), FormsWithoutYear, WithoutYear, DateInterval.Day(Day(day).AddDays(away)));
        }
    }

    [Fact]
    public void Every_impossible_day_is_found()
    {
        var (bad, good) = (new StringBuilder(), new StringBuilder());
        var expected = 0;
        for (var month = 1; month <= 12; month++)
        {
            for (var year = 2023; year <= 2024; year++)
            {
                var last = DateTime.DaysInMonth(year, month);
                for (var day = last - 1; day <= 32; day++)
                {
                    expected += Append(day > last ? bad : good, day > last, month, day, year);
                }
            }
        }

        Assert.Equal(expected, Linter.Lint(bad.ToString(), published: null, Impossible).Count);
        Assert.Empty(Linter.Lint(good.ToString(), published: null, Impossible));
    }

    [Fact]
    public void Impossible_days_without_a_year_are_found()
    {
        string[] bad = ["Feb. 30", "February 31", "30 February", "April 31", "31 April", "June 31", "31 June", "Sept. 31", "31 September", "Nov. 31", "the 31st of November", "January 32", "Monday, April 31"];
        var text = string.Join("\n\n", bad.Select(date => $"The lease ended on {date}, as planned."));

        Assert.Equal(bad.Length, Linter.Lint(text, published: null, Impossible).Count);
    }

    private static int Append(StringBuilder text, bool isBad, int month, int day, int year)
    {
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        string[] forms = [$"{name} {day}, {year}", $"{day} {name} {year}", $"{(month == 5 ? name : name[..3] + ".")} {day}, {year}", $"{year}-{month:00}-{day:00}", $"the {day}th of {name}, {year}"];
        foreach (var form in forms)
        {
            text.Append(CultureInfo.InvariantCulture, $"The lease ended on {form}, as planned.\n\n");
        }

        return isBad ? forms.Length : 0;
    }

    private static void AssertWeekdays(DateOnly day, string[] forms, string rule, DateInterval? published)
    {
        var (right, wrong, spans) = (new StringBuilder(), new StringBuilder(), new List<string>());
        foreach (var form in forms)
        {
            foreach (var weekday in Enum.GetValues<DayOfWeek>())
            {
                var words = string.Format(CultureInfo.InvariantCulture, form, weekday, day, weekday.ToString()[..3]);
                (weekday == day.DayOfWeek ? right : wrong).Append(CultureInfo.InvariantCulture, $"The lease ended on {words}, as planned.\n\n");
                if (weekday != day.DayOfWeek)
                {
                    spans.Add(words);
                }
            }
        }

        var text = wrong.ToString();
        var found = Linter.Lint(text, published, rule);
        Assert.Equal(spans, found.Select(diagnostic => text[diagnostic.Span.Start..diagnostic.Span.End]));
        Assert.Empty(Linter.Lint(right.ToString(), published, rule));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
