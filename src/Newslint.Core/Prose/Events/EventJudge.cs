using System.Globalization;
using System.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Prose.Events;

/// <summary>Decides whether an event was over on the days that an article may be of.</summary>
internal static class EventJudge
{
    /// <summary>
    /// Judges one event. An event of an earlier year is over, unless a fact has it later (the Tokyo 2020 Games were held in
    /// 2021). One of the same year needs a fact: all events that the words can mean must be over.
    /// </summary>
    public static void Judge(EventReference reference, Article article, EventFacts facts, OfficeFacts places, DateInterval days)
    {
        if (reference.YearOffset is { } offset)
        {
            JudgeYear(reference, article, facts, places, days, offset);
            return;
        }

        var known = Known(reference, article, facts, places, out var isOneCountry);
        var last = known.Count == 0 ? reference.Day : LastDayOf(known);
        if (last is { } day ? day >= days.From : reference.Year is not { } year || year >= days.From.Year)
        {
            return;
        }

        reference.IsPast = true;
        reference.LastDay = isOneCountry || reference.Year is null ? last : null;
        reference.DaysSince = days.From.DayNumber - (reference.LastDay ?? new DateOnly(reference.Year!.Value, 12, 31)).DayNumber;
    }

    /// <summary>
    /// “Last year’s Games” against the year in which a fact has them: those of that name, or else, where no event of the kind was in
    /// the year that the words give, those of the year next to it.
    /// </summary>
    private static void JudgeYear(EventReference reference, Article article, EventFacts facts, OfficeFacts places, DateInterval days, int offset)
    {
        if (days.From.Year != days.To.Year)
        {
            return;
        }

        var told = days.From.Year + offset;
        var name = article.Slice(reference.Name);
        IReadOnlyList<DatedEvent> named = facts.Named(name);
        named = named.Count == 0 && reference.Place is { } place ? facts.At(article.Slice(place), name) : named;
        if (named.Count > 0)
        {
            // Until they were put off, the Games of 2021 were those of 2020, and still go by that name.
            var year = told.ToString(CultureInfo.InvariantCulture);
            reference.ActualYear = named.Any(known => (known.First.Year <= told && known.Last.Year >= told) || known.Names.Any(other => other.Contains(year, StringComparison.Ordinal))) ? null : named[^1].First.Year;
            reference.IsYearNamed = true;
            return;
        }

        if (reference.Year is null && !IsOfKind(facts.EventsOf(told), name, CountryIn(article.Slice(reference.Sentence), places)))
        {
            reference.ActualYear = NearestOf(facts, name.ToString(), told);
        }
    }

    private static bool IsOfKind(IReadOnlyList<DatedEvent> events, ReadOnlySpan<char> name, string? country)
    {
        foreach (var known in events)
        {
            foreach (var other in known.Names)
            {
                if (other.AsSpan().EndsWith(name, StringComparison.OrdinalIgnoreCase) && (country is null || known.Place == country || !IsElection(name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int? NearestOf(EventFacts facts, string name, int year)
    {
        foreach (var other in (ReadOnlySpan<int>)[year - 1, year + 1, year - 2, year + 2])
        {
            if (facts.Named(string.Create(CultureInfo.InvariantCulture, $"{other} {name}")) is [{ } only])
            {
                return only.First.Year;
            }
        }

        return null;
    }

    /// <summary>The events that the words can mean.</summary>
    private static List<DatedEvent> Known(EventReference reference, Article article, EventFacts facts, OfficeFacts places, out bool isOneCountry)
    {
        var name = article.Slice(reference.Name);
        var country = CountryIn(name, places) ?? CountryIn(article.Slice(reference.Sentence), places);
        var found = new List<DatedEvent>(facts.Named(name));
        if (found.Count == 0 && reference.Place is { } place)
        {
            found.AddRange(facts.At(article.Slice(place), name));
        }

        if (found.Count == 0 && country is not null)
        {
            found.AddRange(facts.Named(WithoutCountry(name, country, places)));
        }

        if (found.Count == 0 && reference.Year is { } year && IsElection(name))
        {
            found.AddRange(facts.ElectionsOf(year));
        }

        if (name.Contains("midterm", StringComparison.OrdinalIgnoreCase))
        {
            country ??= "United States";
        }

        if (country is not null && found.Exists(candidate => candidate.Place == country))
        {
            found.RemoveAll(candidate => candidate.Place != country);
        }

        isOneCountry = found.Count > 0 && found.TrueForAll(candidate => candidate.Place == found[0].Place);
        return found;
    }

    private static bool IsElection(ReadOnlySpan<char> name) =>
        name.Contains("election", StringComparison.OrdinalIgnoreCase) || name.Contains("midterm", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("vote", StringComparison.OrdinalIgnoreCase);

    /// <summary>The only country that the words name, by name or adjective; null where they name none or several.</summary>
    private static string? CountryIn(ReadOnlySpan<char> words, OfficeFacts places)
    {
        string? found = null;
        ReadOnlySpan<char> before = [];
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            var pair = before.IsEmpty ? word : words[(range.Start.Value - before.Length - 1)..range.End.Value];
            before = word;
            if (word.IsEmpty || !char.IsUpper(word[0]) || (CountryNamed(pair, places) ?? CountryNamed(word, places)) is not { } country)
            {
                continue;
            }

            if (found is not null && country != found)
            {
                return null;
            }

            found = country;
        }

        return found;
    }

    private static string? CountryNamed(ReadOnlySpan<char> words, OfficeFacts places)
    {
        var plain = words.TrimEnd(",;:)");
        return places.JurisdictionNamed(plain) ?? places.JurisdictionNamed(plain.TrimEnd('.').TrimEnd('s').TrimEnd("’'")) ?? places.JurisdictionNamed(plain.TrimEnd('.'));
    }

    /// <summary>“2024 Indian general election” is known as a “2024 general election”.</summary>
    private static string WithoutCountry(ReadOnlySpan<char> name, string country, OfficeFacts places)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var range in name.Split(' '))
        {
            if (CountryNamed(name[range], places) != country)
            {
                kept.Append(kept.Length == 0 ? string.Empty : " ").Append(name[range]);
            }
        }

        return kept.ToString();
    }

    private static DateOnly? LastDayOf(List<DatedEvent> events)
    {
        DateOnly? last = null;
        foreach (var candidate in events)
        {
            if (last is null || candidate.Last > last)
            {
                last = candidate.Last;
            }
        }

        return last;
    }
}
