namespace Newslint.Knowledge.Facts;

/// <summary>All dated facts that an article is read with, by kind.</summary>
/// <remarks>Nothing is read before the first question. An instance may be shared between threads.</remarks>
public sealed class WorldFacts
{
    /// <summary>The facts that travel inside the library.</summary>
    public static WorldFacts Shipped { get; } = new();

    /// <summary>Who held which office when.</summary>
    public OfficeFacts Offices { get; init; } = OfficeFacts.Shipped;

    /// <summary>Elections, Games, summits and other events with their days.</summary>
    public EventFacts Events { get; init; } = EventFacts.Shipped;

    /// <summary>Places, companies and agencies that took another name.</summary>
    public RenameFacts Renames { get; init; } = RenameFacts.Shipped;

    /// <summary>Companies, papers and services that came to an end.</summary>
    public ClosureFacts Closures { get; init; } = ClosureFacts.Shipped;

    /// <summary>When well-known people died.</summary>
    public DeathFacts Deaths { get; init; } = DeathFacts.Shipped;

    /// <summary>Which money was used where and until when.</summary>
    public CurrencyFacts Currencies { get; init; } = CurrencyFacts.Shipped;

    /// <summary>Opens everything, so that faults of tables show now and not in the middle of an article.</summary>
    /// <exception cref="InvalidDataException">A table is not well-formed; the message names file and line.</exception>
    public void Open()
    {
        _ = Offices.AsOf;
        _ = Events.Named("-");
        _ = Deaths.Named("-");
    }

    /// <summary>These facts and somebody’s own over them: where both speak of one thing, their own count.</summary>
    public WorldFacts With(FactTexts own) => new()
    {
        Offices = new OfficeFacts(own.ReadOffices, Offices),
        Events = new EventFacts(own.Find, Events),
        Renames = Renames,
        Closures = Closures,
        Deaths = new DeathFacts(own.Find, Deaths),
        Currencies = Currencies,
    };
}
