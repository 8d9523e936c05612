using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Cli.Rendering;

/// <summary>Writes facts for people.</summary>
internal sealed class FactText(TextWriter output, WorldFacts facts, Func<string, string> citation, DateOnly? on)
{
    private const int MostOffices = 40;

    /// <summary>Writes what was found.</summary>
    public void Write(FactSearch found)
    {
        foreach (var person in found.Terms.GroupBy(term => term.Person, StringComparer.Ordinal))
        {
            WritePerson(person.Key, [.. person]);
        }

        foreach (var happening in found.Events)
        {
            WriteEvent(happening);
        }

        if (found.Offices is [var office])
        {
            WriteOffice(office);
        }
        else if (found.Offices.Length > 1)
        {
            output.WriteLine($"{found.Offices.Length} offices have this title. Ask for one by its id:");
            foreach (var one in found.Offices.Take(MostOffices))
            {
                output.WriteLine($"  {one.Id}  {one.Title}, {one.Jurisdiction}");
            }
        }
    }

    private void WritePerson(string person, OfficeTerm[] terms)
    {
        output.WriteLine(person);
        var names = facts.Offices.OtherNamesOf(person);
        if (names.Count > 0)
        {
            output.WriteLine($"  also {string.Join(", ", names)}");
        }

        foreach (var term in terms)
        {
            output.WriteLine($"  {term.Office.Title}, {term.Office.Jurisdiction} ({term.Office.Id}), {FactWords.Span(term)}");
            WriteDetails(term);
        }

        output.WriteLine();
    }

    private void WriteDetails(OfficeTerm term)
    {
        if (on is { } day)
        {
            output.WriteLine($"    on {FactWords.Day(day)}: {FactWords.Status(term.StatusOver(DateInterval.Day(day)))}");
        }

        output.WriteLine($"    {FactWords.Certainty(term)}");
        foreach (var source in term.Source.Split('+'))
        {
            output.WriteLine($"    source: {citation(source)}");
        }
    }

    private void WriteOffice(Office office)
    {
        var terms = facts.Offices.TermsOfOffice(office.Id);
        output.WriteLine($"{office.Title}, {office.Jurisdiction} ({office.Id})");
        output.WriteLine($"  titles: {string.Join(", ", office.Titles)}{(office.SingleHolder ? string.Empty : "; several people hold it at once")}{(office.IsTitleForLife ? "; the title is kept for life" : string.Empty)}");
        if (on is { } day)
        {
            var days = DateInterval.Day(day);
            var shown = terms.Where(term => term.StatusOver(days) is TermStatus.Active or TermStatus.Unknown).ToList();
            output.WriteLine($"  on {FactWords.Day(day)}: {(shown.Count == 0 ? "nobody that is known" : string.Empty)}".TrimEnd());
            foreach (var term in shown)
            {
                output.WriteLine($"  {term.Person}, {FactWords.Span(term)}");
                WriteDetails(term);
            }

            return;
        }

        foreach (var term in terms)
        {
            output.WriteLine($"  {FactWords.Span(term)}: {term.Person}{(term.Certainty == TermCertainty.Acting ? " (acting)" : string.Empty)}");
        }

        if (terms.Count > 0)
        {
            output.WriteLine($"  as of {FactWords.Day(terms.Max(term => term.AsOf))}; --on DATE tells sources");
        }
    }

    private void WriteEvent(DatedEvent happening)
    {
        var days = new DateInterval(happening.First, happening.Last);
        output.WriteLine($"{string.Join(", ", happening.Names)}");
        output.WriteLine($"  {happening.Kind}{(happening.Place.Length > 0 ? ", " + happening.Place : string.Empty)}, {FactWords.Date(days)}, {happening.Certainty switch
        {
            EventCertainty.Held => "held",
            EventCertainty.Annulled => "annulled",
            EventCertainty.NotHeld => "not held",
            EventCertainty.Scheduled => "scheduled; no source says that it took place",
            _ => "expected; the days are not known",
        }}");
        if (on is { } day)
        {
            output.WriteLine($"  on {FactWords.Day(day)}: {(day < days.From ? "ahead" : day > days.To ? "past" : "under way")}");
        }

        foreach (var source in happening.Source.Split('+'))
        {
            output.WriteLine($"  source: {citation(source)}");
        }

        output.WriteLine();
    }
}
