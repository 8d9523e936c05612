using Newslint.Knowledge.Facts;
using Newslint.Prose.Mentions;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What can be known of somebody by title and name.</summary>
internal static class MentionUnits
{
    public static string[] Statuses { get; } = ["unknown", "not-yet", "active", "ended"];

    private static readonly string[] Modifiers = ["none", "former", "then", "late", "acting", "outgoing", "incoming", "elect", "candidate"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Mention,
        Name = "mention",
        UnitsOf = prose => prose.Mentions,
        Fields =
        [
            UnitTable.Choice<Mention>("status", "Whether the office was held over all days that the article may be of.", Statuses, mention => Statuses[(int)mention.Status]),
            UnitTable.Choice<Mention>("modifier", "How the title is said to be held.", Modifiers, mention => mention.Modifier ?? "none"),
            UnitTable.Number<Mention>("days-in", "Days since the term began, at least.", mention => mention.DaysIn),
            UnitTable.Number<Mention>("days-since", "Days since the last term ended, at least.", mention => mention.DaysSince),
            UnitTable.Flag<Mention>("introduced", "Whether the person is named in full, here or before.", mention => mention.IsIntroduced),
            UnitTable.Flag<Mention>("history", "Whether the sentence tells of another time.", mention => mention.IsHistory),
            UnitTable.Flag<Mention>("earlier-year", "Whether the sentence names a year before the article’s.", mention => mention.IsBesideEarlierYear),
            UnitTable.Flag<Mention>("single-source", "Whether the fact rests on public record alone, with no source that was opened.", mention => mention.Term?.IsPublicRecordOnly ?? false),
            UnitTable.Key<Mention>("person", "The person's full name.", (context, mention) => KeyText.OfName(PersonOf(context, mention)), (_, mention) => mention.Term?.Person ?? "somebody"),
            UnitTable.Key<Mention>("office", "The office and its country.", (_, mention) => mention.Term?.Office.Id, (_, mention) => mention.Term is { } term ? $"{term.Office.Title} ({term.Office.Jurisdiction})" : "an office"),
            UnitTable.Words<Mention>("since", "The first day of the term.", (_, mention) => mention.Term is { } term ? Spelled.Interval(term.From) : "an unknown day"),
            UnitTable.Words<Mention>("until", "The last day of the term.", (_, mention) => mention.Term?.To is { } to ? Spelled.Interval(to) : "an unknown day"),
            UnitTable.Words<Mention>("fact", "Who held the office when, as a clause.", (_, mention) => Fact(mention)),
            UnitTable.Words<Mention>("fact-source", "Where the fact comes from.", (_, mention) => mention.Term?.Source ?? "no source"),
        ],
    };

    /// <summary>Who is meant, known to the facts or not.</summary>
    private static string? PersonOf(RuleContext context, Mention mention)
    {
        var persons = context.Prose.Persons;
        var index = UnitSearch.FirstEndingAfter(persons, mention.Name.Start);
        return index < persons.Count && persons[index].Span.OverlapsWith(mention.Name) ? persons[index].Entity : mention.Term?.Person;
    }

    private static string Fact(Mention mention)
    {
        if (mention.Term is not { } term)
        {
            return "nothing is known";
        }

        var office = $"{term.Office.Title} ({term.Office.Jurisdiction})";
        return mention.Status switch
        {
            TermStatus.Active => $"{office} since {Spelled.Since(term.From)}",
            TermStatus.Ended when term.To is { } end => $"{office} until {Spelled.Since(end)}",
            TermStatus.NotYet => $"{office} only from {Spelled.Since(term.From)}",
            _ => office,
        };
    }
}
