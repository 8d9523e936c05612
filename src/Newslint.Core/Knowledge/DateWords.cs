using System.Globalization;

namespace Newslint.Knowledge;

/// <summary>The words that tell when.</summary>
internal sealed class DateWords
{
    public const string File = "rules/lexicons/dates.txt";

    private const int KindBits = 6;

    private static DateWords? _shipped;

    private readonly WordTable _words = new();

    private DateWords(string text)
    {
        foreach (var line in new DataLineEnumerator(text))
        {
            var colon = line.IndexOf(':');
            var (kind, value) = ClassNamed(line[..colon]);
            var words = line[(colon + 1)..].Trim();
            foreach (var range in words.Split(' '))
            {
                var word = words[range];
                var equals = word.IndexOf('=');
                if (equals >= 0)
                {
                    value = int.Parse(word[(equals + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                    word = word[..equals];
                }

                _words.ValueOf(word) = (long)kind | ((long)value << KindBits);
            }
        }
    }

    /// <summary>The words of the shipped file, read when first asked for.</summary>
    public static DateWords Shipped => _shipped ??= new DateWords(ShippedContent.Read(File));

    /// <summary>What a word does, where its <see cref="WordHash"/> is known, with its value.</summary>
    public DateWordKind Find(ReadOnlySpan<char> word, uint hash, out int value)
    {
        var code = _words.Find(word, hash);
        value = (int)(code >> KindBits);
        return (DateWordKind)(code & ((1 << KindBits) - 1));
    }

    /// <summary>Whether an expression of time can be found by words of a class; the others stand beside those.</summary>
    public static bool IsAnchor(ReadOnlySpan<char> name) => ClassNamed(name).Kind < DateWordKind.Meridiem || name is "past";

    private static (DateWordKind Kind, int Value) ClassNamed(ReadOnlySpan<char> name) => name switch
    {
        "month" => (DateWordKind.Month, 0),
        "weekday" => (DateWordKind.Weekday, 0),
        "weekdays" => (DateWordKind.Weekdays, 0),
        "unit" => (DateWordKind.Unit, 0),
        "units" => (DateWordKind.Units, 0),
        "season" => (DateWordKind.Season, 0),
        "day-part" => (DateWordKind.DayPart, 0),
        "day-parts" => (DateWordKind.DayParts, 0),
        "clock-name" => (DateWordKind.ClockName, 0),
        "deictic" => (DateWordKind.Deictic, 0),
        "tonight" => (DateWordKind.Tonight, 0),
        "overnight" => (DateWordKind.Overnight, 0),
        "recurring" => (DateWordKind.Recurring, 0),
        "now" => (DateWordKind.Now, 0),
        "before-now" => (DateWordKind.BeforeNow, 0),
        "time" => (DateWordKind.TimeNoun, 0),
        "half" => (DateWordKind.Half, 0),
        "future" => (DateWordKind.Future, 0),
        "quarter-name" => (DateWordKind.QuarterName, 0),
        "half-name" => (DateWordKind.HalfName, 0),
        "decade-name" => (DateWordKind.DecadeName, 0),
        "holiday" => (DateWordKind.Holiday, 0),
        "era" => (DateWordKind.Era, 0),
        "meridiem" => (DateWordKind.Meridiem, 0),
        "zone" => (DateWordKind.Zone, 0),
        "each" => (DateWordKind.Each, 0),
        "some" => (DateWordKind.Some, 0),
        "couple" => (DateWordKind.Couple, 2),
        "dozen" => (DateWordKind.Dozen, 12),
        "edge" => (DateWordKind.Edge, 0),
        "edge-noun" => (DateWordKind.EdgeNoun, 0),
        "filler" => (DateWordKind.Filler, 0),
        "schedule-verb" => (DateWordKind.ScheduleVerb, 0),
        "plan" => (DateWordKind.Plan, 0),
        "ago" => (DateWordKind.Ago, 0),
        _ => (DateWordKind.Pointer, (int)PointerNamed(name)),
    };

    private static TimePointer PointerNamed(ReadOnlySpan<char> name) => name switch
    {
        "last" => TimePointer.Last,
        "past" => TimePointer.Past,
        "previous" => TimePointer.Previous,
        "this" => TimePointer.This,
        "same" => TimePointer.Same,
        "that" => TimePointer.That,
        "next" => TimePointer.Next,
        "coming" => TimePointer.Coming,
        "following" => TimePointer.Following,
        "recent" => TimePointer.Recent,
        _ => throw new InvalidDataException($"'{name}' is no class of words for times."),
    };
}
