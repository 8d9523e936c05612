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
            UnitTable.Number<Mention>("days-until", "Days until the term begins, at least.", mention => mention.DaysUntil),
            UnitTable.Number<Mention>("days-filled", "Of an acting holder: days for which somebody has held the office for good.", mention => mention.DaysFilled),
            UnitTable.Number<Mention>("not-yet-people", "How many people of the article do not yet have the office that it gives them.", mention => mention.NotYetPeople),
            UnitTable.Flag<Mention>("exact", "Whether both ends of the term are known to the day.", mention => mention.Term is { Certainty: TermCertainty.Exact }),
            UnitTable.Flag<Mention>("full-name", "Whether the person is named in full here.", mention => mention.IsFull),
            UnitTable.Flag<Mention>("introduced", "Whether the person is named in full, here or before.", mention => mention.IsIntroduced),
            UnitTable.Flag<Mention>("namesakes", "Whether several people who held such an office can be meant.", mention => mention.HasNamesakes),
            UnitTable.Flag<Mention>("held-another", "Whether the person held another office of this title as well, which may be the one that is meant.", mention => mention.HeldAnother),
            Setting("right-then", "Whether the sentence names a year, or days of one, in which the title was right.", MentionSetting.RightThen),
            Setting("right-before", "Whether the sentence before does, or the sentence names such days without a year.", MentionSetting.RightBefore),
            Setting("history-word", "Whether the sentence has a word that tells of the past: “memoir”, “film”, “recalled”.", MentionSetting.HistoryWord),
            Setting("history-hint", "Whether the sentence has a word that may tell of the past: “served”, “founded”.", MentionSetting.HistoryHint),
            Setting("pluperfect", "Whether the sentence tells of a time before another: “had signed”.", MentionSetting.Pluperfect),
            Setting("narrated", "Whether the word before it puts it into what is over: “under”, “succeeded”, “appointed by”.", MentionSetting.Narrated),
            Setting("ordered", "Whether the word before it puts events in order, perhaps late ones: “after”, “as”.", MentionSetting.Ordered),
            Setting("possessor", "Whether it stands for a relative or for what is left of a time in office: “President Lopez’s widow”.", MentionSetting.Possessor),
            Setting("government", "Whether it stands for those who govern with somebody: “President Lopez’s cabinet”.", MentionSetting.Government),
            Setting("of-body", "Whether it presides over a union, a club or the like: “President Lopez of the teachers’ union”.", MentionSetting.OfBody),
            Setting("hypothetical", "Whether it is only imagined: “if President Lopez were”.", MentionSetting.Hypothetical),
            Setting("dead", "Whether the person had died by the day of the article.", MentionSetting.Dead),
            Setting("obituary", "Whether a word about dying or the dead stands in the sentence.", MentionSetting.Obituary),
            Setting("current", "Whether the sentence tells of what lies ahead, or of a day within two weeks of the article’s.", MentionSetting.Current),
            Setting("beside-holder", "Whether somebody who does hold the office stands in the same sentence.", MentionSetting.BesideHolder),
            UnitTable.Flag<Mention>("single-source", "Whether the fact rests on public record alone, with no source that was opened.", mention => mention.Term?.IsPublicRecordOnly ?? false),
            UnitTable.Key<Mention>("person", "The person's full name.", (context, mention) => KeyText.OfName(PersonOf(context, mention)), (_, mention) => mention.Term?.Person ?? "somebody"),
            UnitTable.Flag<Mention>("for-life", "Whether the title stays with its holders, as that of popes, monarchs and judges.", mention => mention.Term?.Office.IsTitleForLife ?? false),
            UnitTable.Key<Mention>("title", "The title without modifier and country.", (context, mention) => KeyText.Of(context.Article.Slice(mention.Title)), (context, mention) => Spelled.Words(context, mention.Title)),
            UnitTable.Key<Mention>("office", "The office and its country.", (_, mention) => mention.Term?.Office.Id, (_, mention) => mention.Term is { } term ? $"{term.Office.Title} ({term.Office.Jurisdiction})" : "an office"),
            UnitTable.Words<Mention>("since", "The first day of the term.", (_, mention) => mention.Term is { } term ? Spelled.Interval(term.From) : "an unknown day"),
            UnitTable.Words<Mention>("until", "The last day of the term.", (_, mention) => mention.Term?.To is { } to ? Spelled.Interval(to) : "an unknown day"),
            UnitTable.Words<Mention>("fact", "Who held the office when, as a clause.", (_, mention) => Fact(mention)),
            UnitTable.Words<Mention>("fact-source", "Where the fact comes from.", (_, mention) => mention.Term?.Source ?? "no source"),
        ],
    };

    private static FlagField Setting(string name, string description, MentionSetting setting) =>
        UnitTable.Flag<Mention>(name, description, mention => (mention.Setting & setting) != 0);

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
