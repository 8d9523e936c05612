namespace Newslint.Knowledge.Facts;

/// <summary>Elections, Games, summits and other events with their days.</summary>
/// <remarks>Nothing is read before the first question. An instance may be shared between threads.</remarks>
public sealed class EventFacts
{
    private readonly Func<string, string?> _read;
    private readonly EventFacts? _below;
    private EventTable? _table;

    /// <summary>Facts from texts in the formats of <c>elections.csv</c> and <c>events.csv</c>.</summary>
    public EventFacts(TextReader elections, TextReader events)
        : this(InMemory(elections.ReadToEnd(), events.ReadToEnd()), below: null)
    {
    }

    /// <summary>Events from the texts of tables, over others: where both know an event by one name and first year, these count.</summary>
    internal EventFacts(Func<string, string?> read, EventFacts? below)
    {
        _read = read;
        _below = below;
    }

    /// <summary>The facts that travel inside the library.</summary>
    public static EventFacts Shipped { get; } = new(FactFiles.Read, below: null);

    private EventTable Table => _table ??= new EventTable(_read("elections.csv") ?? EventTable.ElectionHeader, _read("events.csv") ?? EventTable.EventHeader);

    /// <summary>The elections with a day in this year, by country.</summary>
    public IReadOnlyList<DatedEvent> ElectionsOf(int year) => Merged(Table.ElectionsOf(year), _below?.ElectionsOf(year));

    /// <summary>The elections and other events with a day in this year.</summary>
    public IReadOnlyList<DatedEvent> EventsOf(int year) => Merged(Table.EventsOf(year), _below?.EventsOf(year));

    /// <summary>
    /// The events with this name (<c>Paris Olympics</c>, <c>2024 election</c>); case and a leading <c>the</c> do not matter.
    /// Names of elections are those of many countries: the text must say which one it means.
    /// </summary>
    public IReadOnlyList<DatedEvent> Named(ReadOnlySpan<char> phrase) => Merged(Table.Named(phrase), _below is null ? null : _below.Named(phrase));

    /// <summary>The events of a kind, such as <c>World Cup</c>, that were or will be in a place.</summary>
    public IReadOnlyList<DatedEvent> At(ReadOnlySpan<char> place, ReadOnlySpan<char> kind) => Merged(Table.At(place, kind), _below is null ? null : _below.At(place, kind));

    private static IReadOnlyList<DatedEvent> Merged(List<DatedEvent> own, IReadOnlyList<DatedEvent>? below)
    {
        if (below is null || own.Count == 0)
        {
            return below ?? own;
        }

        var merged = new List<DatedEvent>(own);
        foreach (var other in below)
        {
            if (!own.Exists(known => known.Place == other.Place && known.First.Year == other.First.Year && known.Names.Any(name => other.Names.Contains(name, StringComparer.OrdinalIgnoreCase))))
            {
                merged.Add(other);
            }
        }

        return merged;
    }

    private static Func<string, string?> InMemory(string elections, string events) =>
        file => file == "elections.csv" ? elections : events;
}
