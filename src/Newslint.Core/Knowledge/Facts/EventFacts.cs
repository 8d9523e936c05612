namespace Newslint.Knowledge.Facts;

/// <summary>Elections, Games, summits and other events with their days.</summary>
/// <remarks>Nothing is read before the first question. An instance may be shared between threads.</remarks>
public sealed class EventFacts
{
    private readonly Func<string, string> _read;
    private EventTable? _table;

    /// <summary>Facts from texts in the formats of <c>elections.csv</c> and <c>events.csv</c>.</summary>
    public EventFacts(TextReader elections, TextReader events)
        : this(InMemory(elections.ReadToEnd(), events.ReadToEnd()))
    {
    }

    private EventFacts(Func<string, string> read) => _read = read;

    /// <summary>The facts that travel inside the library.</summary>
    public static EventFacts Shipped { get; } = new(FactFiles.Read);

    private EventTable Table => _table ??= new EventTable(_read("elections.csv"), _read("events.csv"));

    /// <summary>The elections with a day in this year, by country.</summary>
    public IReadOnlyList<DatedEvent> ElectionsOf(int year) => Table.ElectionsOf(year);

    /// <summary>The elections and other events with a day in this year.</summary>
    public IReadOnlyList<DatedEvent> EventsOf(int year) => Table.EventsOf(year);

    /// <summary>
    /// The events with this name (<c>Paris Olympics</c>, <c>2024 election</c>); case and a leading <c>the</c> do not matter.
    /// Names of elections are those of many countries: the text must say which one it means.
    /// </summary>
    public IReadOnlyList<DatedEvent> Named(ReadOnlySpan<char> phrase) => Table.Named(phrase);

    /// <summary>The events of a kind, such as <c>World Cup</c>, that were or will be in a place.</summary>
    public IReadOnlyList<DatedEvent> At(ReadOnlySpan<char> place, ReadOnlySpan<char> kind) => Table.At(place, kind);

    private static Func<string, string> InMemory(string elections, string events) =>
        file => file == "elections.csv" ? elections : events;
}
