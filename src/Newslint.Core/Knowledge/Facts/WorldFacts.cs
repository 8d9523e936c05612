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
}
