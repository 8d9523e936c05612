using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;
using Newslint.Prose.Dates;
using Newslint.Text;

namespace Newslint.Prose.People;

/// <summary>Finds ages between commas behind a name, where the same clause or a parenthesis tells the birth.</summary>
internal sealed class AgeFinder(TokenList tokens, Sentence[] sentences, IReadOnlyList<DateReference> dates)
{
    private const int Oldest = 120;
    private const int FirstYear = 1880;
    private const int LastYear = 2100;

    /// <summary>So near to a birthday the age may be that of the day before it, or of the day of filing.</summary>
    private const int DaysOfGrace = 31;

    /// <summary>The ages, sorted.</summary>
    /// <param name="days">The days that the article may be of; null where they are not known.</param>
    public StatedAge[] Find(DateInterval? days)
    {
        var found = new List<StatedAge>();
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tokens.Is(i, "born") && BirthAfter(i, sentence) is { } birth && (AgeBeside(i, birth, sentence) ?? AgeAfter(i, birth, sentence)) is var (span, years) && years > 0)
                {
                    found.Add(Judge(span, years, birth, sentence, days));
                }
            }
        }

        return [.. found];
    }

    private StatedAge Judge(TextSpan span, int years, Birth birth, Sentence sentence, DateInterval? days)
    {
        var (least, most) = days is { } known ? Range(birth, known) : (0, 0);
        return new StatedAge(span, birth.Span, years) { Least = least, Most = most, IsOfAnotherTime = IsOfAnotherTime(sentence, birth) };
    }

    /// <summary>The date right behind “born on” or “born in”, or behind a place there, with a year in it.</summary>
    private Birth? BirthAfter(int born, Sentence sentence)
    {
        var at = BehindPlace(born + 1, sentence);
        at = at < sentence.EndToken && (tokens.Is(at, "on") || tokens.Is(at, "in")) ? at + 1 : at;
        if (at >= sentence.EndToken)
        {
            return null;
        }

        var index = UnitSearch.FirstEndingAfter(dates, tokens[at].Start);
        if (index < dates.Count && dates[index].Span.Start == tokens[at].Start)
        {
            return dates[index] is { Year: { } year, IsImpossible: false } date ? new Birth(date.Span, year, date.Month, date.Day) : null;
        }

        // A year in a parenthesis is no date by itself: "(born 1980)".
        return NumberAt(at) is >= FirstYear and <= LastYear and var named ? new Birth(tokens[at].Span, named, Month: null, Day: null) : null;
    }

    /// <summary>The token behind “in Osaka” or “in Split, Croatia,”, where a date may follow; the same token where no place stands there.</summary>
    private int BehindPlace(int token, Sentence sentence)
    {
        var at = token + 1;
        if (at >= sentence.EndToken || !tokens.Is(token, "in") || !IsOfPlace(at))
        {
            return token;
        }

        while (at < sentence.EndToken && (IsOfPlace(at) || (tokens.MarkAt(at) == ',' && at + 1 < sentence.EndToken)))
        {
            at++;
        }

        return at < sentence.EndToken && (tokens.Is(at, "on") || tokens.Is(at, "in")) ? at : token;
    }

    private bool IsOfPlace(int token) => tokens[token].IsCapitalised && !tokens[token].Has(WordTraits.AnyMonth | WordTraits.AnyWeekday);

    /// <summary>“Park, 29, [who] was born …”, or “Park (born 1980), 29,”.</summary>
    private (TextSpan Span, int Years)? AgeBeside(int born, Birth birth, Sentence sentence)
    {
        var at = born - 1;
        if (at >= sentence.FirstToken && tokens.MarkAt(at) == '(')
        {
            var after = tokens.FirstEndingAfter(birth.Span.End);
            var isAge = after + 2 < sentence.EndToken && tokens.MarkAt(after) == ')' && tokens.MarkAt(after + 1) == ',' && YearsAt(after + 2) > 0;
            return isAge && at > sentence.FirstToken && tokens[at - 1].IsCapitalised && EndsAge(after + 3, sentence) ? (TextSpan.FromBounds(tokens[at - 1].Start, tokens[after + 2].End), YearsAt(after + 2)) : null;
        }

        while (at > sentence.FirstToken && tokens.TextOf(at) is "was" or "who" or "is")
        {
            at--;
        }

        var isBetweenCommas = at - 3 >= sentence.FirstToken && tokens.MarkAt(at) == ',' && YearsAt(at - 1) > 0 && tokens.MarkAt(at - 2) == ',' && tokens[at - 3].IsCapitalised;
        return isBetweenCommas ? (TextSpan.FromBounds(tokens[at - 3].Start, tokens[at - 1].End), YearsAt(at - 1)) : null;
    }

    /// <summary>“Born on May 1, 1980, the 29-year-old …” at the beginning of a sentence.</summary>
    private (TextSpan Span, int Years)? AgeAfter(int born, Birth birth, Sentence sentence)
    {
        var at = tokens.FirstEndingAfter(birth.Span.End);
        at = at < sentence.EndToken && tokens.MarkAt(at) == ',' ? at + 1 : at;
        if (born != sentence.FirstToken || at + 1 >= sentence.EndToken || !tokens.Is(at, "the"))
        {
            return null;
        }

        var text = tokens.TextOf(at + 1);
        var figures = text[..(text.IndexOf('-') is var hyphen and > 0 ? hyphen : text.Length)];
        var end = at + 2;
        while (end < sentence.EndToken && tokens[end].Start == tokens[end - 1].End)
        {
            end++;
        }

        var isAge = tokens.TextOf(end - 1).EndsWith("old", StringComparison.Ordinal);
        return isAge && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= Oldest
            ? (TextSpan.FromBounds(tokens[at].Start, tokens[end - 1].End), years) : null;
    }

    private bool EndsAge(int token, Sentence sentence) => token >= sentence.EndToken || tokens.MarkAt(token) is ',' or '.' or ';';

    private int YearsAt(int token) => NumberAt(token) is var years and <= Oldest ? years : 0;

    private int NumberAt(int token) =>
        tokens[token].Kind == TokenKind.Number && int.TryParse(tokens.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Another year in the sentence, or a death: the age may be of that time.</summary>
    private bool IsOfAnotherTime(Sentence sentence, Birth birth)
    {
        for (var i = UnitSearch.FirstEndingAfter(dates, sentence.Span.Start); i < dates.Count && dates[i].Span.Start < sentence.Span.End; i++)
        {
            if (dates[i].Span != birth.Span && dates[i].Year is not null)
            {
                return true;
            }
        }

        return tokens.Says(sentence, TimeTraits.AgeThen);
    }

    private static (int Least, int Most) Range(Birth birth, DateInterval days)
    {
        var year = birth.Year;
        var first = new DateOnly(year, birth.Month ?? 1, birth.Month is null ? 1 : birth.Day ?? 1);
        var last = new DateOnly(year, birth.Month ?? 12, birth is { Month: not null, Day: { } day } ? day : DateTime.DaysInMonth(year, birth.Month ?? 12));
        return (Math.Max(0, YearsBetween(last, days.From.AddDays(-DaysOfGrace))), YearsBetween(first, days.To.AddDays(DaysOfGrace)));
    }

    private static int YearsBetween(DateOnly birth, DateOnly day) =>
        day.Year - birth.Year - (day.Month < birth.Month || (day.Month == birth.Month && day.Day < birth.Day) ? 1 : 0);

    /// <summary>A birth as written.</summary>
    private sealed record Birth(TextSpan Span, int Year, int? Month, int? Day);
}
