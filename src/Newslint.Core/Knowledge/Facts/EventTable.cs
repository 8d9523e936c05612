namespace Newslint.Knowledge.Facts;

/// <summary>The rows of <c>elections.csv</c> and <c>events.csv</c>, by name; events are made when asked for.</summary>
internal sealed class EventTable
{
    public const string ElectionHeader = "country,kind,label,names,first,last,runoff,certainty,source";
    public const string EventHeader = "kind,names,place,first,last,certainty,note,source";

    private readonly string _elections;
    private readonly string _events;
    private readonly RowIndex _electionsByName;
    private readonly RowIndex _eventsByName;

    public EventTable(string elections, string events)
    {
        _elections = elections;
        _events = events;
        _electionsByName = IndexNames(NewElectionReader(), column: 3);
        _eventsByName = IndexNames(NewEventReader(), column: 1);
    }

    public List<DatedEvent> ElectionsOf(int year)
    {
        var found = new List<DatedEvent>();
        var reader = NewElectionReader();
        while (reader.Read())
        {
            if (reader.Date(4).From.Year <= year && LastElectionDay(reader).Year >= year)
            {
                found.Add(Election(reader));
            }
        }

        return found;
    }

    public List<DatedEvent> EventsOf(int year)
    {
        var found = ElectionsOf(year);
        var reader = NewEventReader();
        while (reader.Read())
        {
            if (reader.Date(3).From.Year <= year && LastDay(reader, reader[4]).Year >= year)
            {
                found.Add(Event(reader));
            }
        }

        return found;
    }

    public List<DatedEvent> At(ReadOnlySpan<char> place, ReadOnlySpan<char> kind)
    {
        var found = new List<DatedEvent>();
        var reader = NewEventReader();
        while (reader.Read())
        {
            if (reader.Raw(1).Contains(kind, StringComparison.OrdinalIgnoreCase) && (reader.Raw(2).Contains(place, StringComparison.Ordinal) || reader.Raw(1).Contains(place, StringComparison.Ordinal)))
            {
                found.Add(Event(reader));
            }
        }

        return found;
    }

    public List<DatedEvent> Named(ReadOnlySpan<char> phrase)
    {
        var name = NameFolding.Fold(phrase);
        if (name.StartsWith("the ", StringComparison.Ordinal))
        {
            name = name[4..];
        }

        var found = new List<DatedEvent>();
        var elections = NewElectionReader();
        foreach (var row in _electionsByName.Rows(name))
        {
            elections.ReadAt(row);
            found.Add(Election(elections));
        }

        var events = NewEventReader();
        foreach (var row in _eventsByName.Rows(name))
        {
            events.ReadAt(row);
            found.Add(Event(events));
        }

        return found;
    }

    private static RowIndex IndexNames(CsvReader reader, int column)
    {
        var index = new RowIndex();
        while (reader.Read())
        {
            foreach (var name in reader[column].Split('|'))
            {
                index.Add(NameFolding.Fold(name), reader.Row);
            }
        }

        return index;
    }

    private static DatedEvent Election(CsvReader reader) => new()
    {
        Kind = reader[1],
        Place = reader[0],
        Names = [.. reader[3].Split('|')],
        First = reader.Date(4).From,
        Last = LastElectionDay(reader),
        Certainty = Certainty(reader, reader[7]),
        Source = reader[8],
    };

    private static DatedEvent Event(CsvReader reader) => new()
    {
        Kind = reader[0],
        Place = reader[2],
        Names = [.. reader[1].Split('|')],
        First = reader.Date(3).From,
        Last = LastDay(reader, reader[4]),
        Certainty = Certainty(reader, reader[5]),
        Source = reader[7],
    };

    private static DateOnly LastElectionDay(CsvReader reader) =>
        LastDay(reader, reader[6] is { Length: > 0 } runoff ? runoff : reader[5]);

    /// <summary>The last possible day of a date, or of two dates with a slash between them.</summary>
    private static DateOnly LastDay(CsvReader reader, string date) =>
        DateInterval.TryParse(date.AsSpan(date.IndexOf('/', StringComparison.Ordinal) + 1), out var last)
            ? last.To
            : throw reader.Error($"expected a date or two dates with a slash between them, found '{date}'");

    private static EventCertainty Certainty(CsvReader reader, string word) => word switch
    {
        "held" => EventCertainty.Held,
        "annulled" => EventCertainty.Annulled,
        "not held" => EventCertainty.NotHeld,
        "scheduled" => EventCertainty.Scheduled,
        "expected" => EventCertainty.Expected,
        _ => throw reader.Error($"expected held, annulled, not held, scheduled or expected, found '{word}'"),
    };

    private CsvReader NewElectionReader() => new("elections.csv", _elections, ElectionHeader);

    private CsvReader NewEventReader() => new("events.csv", _events, EventHeader);
}
