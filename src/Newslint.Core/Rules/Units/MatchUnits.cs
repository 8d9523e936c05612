using Newslint.Rules.Yaml.Matching;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What can be known of words that <c>find</c>, <c>replace</c> or <c>consistent</c> found.</summary>
internal static class MatchUnits
{
    public const string Name = "match";

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Match,
        Name = Name,
        UnitsOf = _ => [],
        Fields =
        [
            Places.Kind("match"),
            UnitTable.Flag<Occurrence>("first", "Whether they are the first found in the article.", found => found.Number == 1),
            UnitTable.Number<Occurrence>("number", "Which of the places found they are, from 1.", found => found.Number),
            Places.StartsSentence(),
            new ChoiceField("case", "Their letters: all small, the first one a capital, all capitals, or another mixture.", WordUnits.Cases, (context, unit) => WordUnits.CaseOf(context.Article.Slice(unit.Span))),
            UnitTable.Words<Occurrence>("replacement", "What to write instead.", (_, found) => string.Join("' or '", found.Replacements)),
            UnitTable.Words<Occurrence>("weekday", "The weekday of a yesterday, today, tonight or tomorrow in them, where the day of the article is certain; else nothing.", WeekdayIn),
            UnitTable.Words<Occurrence>("majority", "The commonest spelling.", (_, found) => found.Majority ?? string.Empty),
            UnitTable.Number<Occurrence>("count", "How often the spelling stands in the article.", found => found.Count),
            UnitTable.Number<Occurrence>("majority-count", "How often the commonest spelling stands in the article.", found => found.MajorityCount),
        ],
    };

    private static string WeekdayIn(RuleContext context, Occurrence found)
    {
        if (context.Article.Slice(found.Span).Contains("the day ", StringComparison.OrdinalIgnoreCase))
        {
            return string.Empty; // the day before yesterday
        }

        var dates = context.Prose.Dates;
        var index = UnitSearch.FirstEndingAfter(dates, found.Span.Start);
        if (index == dates.Count || !found.Span.Contains(dates[index].Span) || dates[index].DayOffset is not { } offset
            || context.Prose.DocumentDate is not { IsCertain: true, Interval: { IsDay: true } day })
        {
            return string.Empty;
        }

        var weekday = day.From.AddDays(offset).DayOfWeek.ToString();
        return context.Article.Slice(dates[index].Span).Equals("tonight", StringComparison.OrdinalIgnoreCase) ? weekday + " night" : weekday;
    }
}
