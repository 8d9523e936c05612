using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts;

/// <summary>What a person who asks in words may mean: people, offices, events.</summary>
/// <remarks>For people who read; it may go through all facts, which a look-up for an article never does.</remarks>
public sealed class FactSearch
{
    private readonly WorldFacts _facts;

    private FactSearch(WorldFacts facts) => _facts = facts;

    /// <summary>The terms of the people who are meant, each person’s together.</summary>
    public ImmutableArray<OfficeTerm> Terms { get; private set; } = [];

    /// <summary>The offices that are meant.</summary>
    public ImmutableArray<Office> Offices { get; private set; } = [];

    /// <summary>The events that are meant.</summary>
    public ImmutableArray<DatedEvent> Events { get; private set; } = [];

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => Terms.IsEmpty && Offices.IsEmpty && Events.IsEmpty;

    /// <summary>Searches for an office by its identifier, people by name, events by name, and offices by place and title, in this order.</summary>
    public static FactSearch For(string words, WorldFacts facts)
    {
        var search = new FactSearch(facts);
        if (facts.Offices.Find(words) is { } office)
        {
            search.Offices = [office];
            return search;
        }

        search.Terms = search.PeopleNamed(words);
        search.Events = [.. facts.Events.Named(words)];
        if (search.IsEmpty)
        {
            search.Offices = search.OfficesOf(words);
        }

        return search;
    }

    /// <summary>The names of people and the identifiers of offices that are nearest to <paramref name="words"/>, by <paramref name="distance"/>.</summary>
    /// <param name="words">What was asked.</param>
    /// <param name="facts">Where to search.</param>
    /// <param name="distance">How many letters two words differ in; a great number for too many.</param>
    public static IReadOnlyList<string> Near(string words, WorldFacts facts, Func<string, string, int> distance)
    {
        var asked = NameFolding.Fold(words);
        var near = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var office in facts.Offices.Offices)
        {
            Consider(office.Id, office.Id);
            foreach (var term in facts.Offices.TermsOfOffice(office.Id))
            {
                Consider(term.Person, NameFolding.Fold(term.Person));
            }
        }

        return [.. near.OrderBy(pair => pair.Value).Take(3).Select(pair => pair.Key)];

        void Consider(string name, string folded)
        {
            const int most = 2;
            if (Math.Abs(folded.Length - asked.Length) <= most && !near.ContainsKey(name) && distance(asked, folded) is var far and <= most)
            {
                near.Add(name, far);
            }
        }
    }

    private ImmutableArray<OfficeTerm> PeopleNamed(string words)
    {
        var terms = _facts.Offices.TermsOfPerson(words);
        if (terms.Count == 0)
        {
            terms = _facts.Offices.TermsOfSurname(words);
        }

        return [.. terms.GroupBy(term => term.Person, StringComparer.Ordinal).OrderBy(person => person.Key, StringComparer.Ordinal).SelectMany(person => person)];
    }

    /// <summary>“US president”, “president of France”, “foreign secretary”: the title with a place before it or after “of”.</summary>
    private ImmutableArray<Office> OfficesOf(string words)
    {
        var of = words.LastIndexOf(" of ", StringComparison.Ordinal);
        if (of > 0 && Titled(words[..of], words[(of + 4)..]) is { IsEmpty: false } after)
        {
            return after;
        }

        for (var space = words.LastIndexOf(' '); space > 0; space = words.LastIndexOf(' ', space - 1))
        {
            if (Titled(words[(space + 1)..], words[..space]) is { IsEmpty: false } before)
            {
                return before;
            }
        }

        return [.. _facts.Offices.OfficesTitled(words)];
    }

    private ImmutableArray<Office> Titled(string title, string place)
    {
        var places = _facts.Offices.JurisdictionsNamed(place.StartsWith("the ", StringComparison.Ordinal) ? place[4..] : place);
        return [.. _facts.Offices.OfficesTitled(title).Where(office => places.Contains(office.Jurisdiction, StringComparer.Ordinal))];
    }
}
