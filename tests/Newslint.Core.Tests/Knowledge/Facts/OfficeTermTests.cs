using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class OfficeTermTests
{
    [Theory]
    [InlineData("2021-01-19", TermStatus.NotYet)]
    [InlineData("2021-01-20", TermStatus.Active)]
    [InlineData("2025-01-20", TermStatus.Active)]
    [InlineData("2025-01-21", TermStatus.Ended)]
    [InlineData("2022", TermStatus.Active)]
    [InlineData("2020", TermStatus.NotYet)]
    [InlineData("2021", TermStatus.Unknown)]
    [InlineData("2025-01", TermStatus.Unknown)]
    [InlineData("2026-03", TermStatus.Ended)]
    public void An_exact_term_is_active_from_its_first_to_its_last_day(string days, TermStatus expected) =>
        Assert.Equal(expected, Status("2021-01-20", "2025-01-20", TermCertainty.Exact, "2025-01-20", days));

    [Theory]
    [InlineData("2013-12-31", TermStatus.NotYet)]
    [InlineData("2014-06-15", TermStatus.Unknown)]
    [InlineData("2014-12-31", TermStatus.Active)]
    [InlineData("2016-02-29", TermStatus.Active)]
    [InlineData("2016-03-01", TermStatus.Active)]
    [InlineData("2016-03-02", TermStatus.Unknown)]
    [InlineData("2016-03-31", TermStatus.Unknown)]
    [InlineData("2016-04-01", TermStatus.Ended)]
    public void Within_a_coarse_date_the_status_is_unknown(string days, TermStatus expected) =>
        Assert.Equal(expected, Status("2014", "2016-03", TermCertainty.Year, "2016-03-31", days));

    [Theory]
    [InlineData(TermCertainty.Open, null)]
    [InlineData(TermCertainty.Scheduled, "2029-01-20")]
    [InlineData(TermCertainty.Acting, null)]
    public void A_term_without_an_event_as_end_says_nothing_after_its_as_of_day(TermCertainty certainty, string? to)
    {
        Assert.Equal(TermStatus.Active, Status("2025-01-20", to, certainty, "2026-08-21", "2026-08-21"));
        Assert.Equal(TermStatus.Unknown, Status("2025-01-20", to, certainty, "2026-08-21", "2026-08-22"));
        Assert.Equal(TermStatus.Unknown, Status("2025-01-20", to, certainty, "2026-08-21", "2026"));
        Assert.Equal(TermStatus.Unknown, Status("2025-01-20", to, certainty, "2026-08-21", "2031"));
        Assert.Equal(TermStatus.NotYet, Status("2025-01-20", to, certainty, "2026-08-21", "2024"));
    }

    [Theory]
    [InlineData("record-nato", true)]
    [InlineData("record-nato+record-un", true)]
    [InlineData("record-nato+factbook", false)]
    [InlineData("factbook", false)]
    public void Only_public_record_means_that_every_source_is(string source, bool expected) =>
        Assert.Equal(expected, Term("2021", "2022", TermCertainty.Year, "2022-12-31", source).IsPublicRecordOnly);

    private static TermStatus Status(string from, string? to, TermCertainty certainty, string asOf, string days) =>
        Term(from, to, certainty, asOf, "factbook").StatusOver(Days(days));

    private static OfficeTerm Term(string from, string? to, TermCertainty certainty, string asOf, string source) => new()
    {
        Office = new Office { Id = "xx.pm", Class = "pm", Title = "Prime Minister", Titles = ["prime minister"], Jurisdiction = "X", SingleHolder = true },
        Person = "A Person",
        From = Days(from),
        To = to is null ? null : Days(to),
        Certainty = certainty,
        AsOf = Days(asOf).To,
        Source = source,
    };

    private static DateInterval Days(string text)
    {
        Assert.True(DateInterval.TryParse(text, out var days));
        return days;
    }
}
