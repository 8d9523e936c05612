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
        var known = Known(reference, article, facts, places, out var isOneCountry);
        var last = LastDayOf(known);
        if (last is { } day ? day >= days.From : reference.Year is not { } year || year >= days.From.Year)
        {
            return;
        }

        reference.IsPast = true;
        reference.LastDay = isOneCountry ? last : null;
        reference.DaysSince = days.From.DayNumber - (reference.LastDay ?? new DateOnly(reference.Year!.Value, 12, 31)).DayNumber;
    }

    /// <summary>The events that the words can mean.</summary>
    private static List<DatedEvent> Known(EventReference reference, Article article, EventFacts facts, OfficeFacts places, out bool isOneCountry)
    {
        var name = article.Slice(reference.Name);
        var country = CountryIn(name, places) ?? CountryIn(article.Slice(reference.Sentence), places);
        var found = new List<DatedEvent>(facts.Named(name));
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
