using System.Text.Json;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Knowledge.Facts.Packing;

namespace Newslint.Cli.Rendering;

/// <summary>Writes facts for programs: one object with <c>people</c>, <c>offices</c> and <c>events</c>.</summary>
internal sealed class FactJson(Utf8JsonWriter json, WorldFacts facts, Func<string, string> citation, DateOnly? on)
{
    /// <summary>Writes what was found.</summary>
    public void Write(FactSearch found)
    {
        json.WriteStartObject();
        json.WriteStartArray("people");
        foreach (var person in found.Terms.GroupBy(term => term.Person, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("person", person.Key);
            WriteTexts("names", facts.Offices.OtherNamesOf(person.Key));
            WriteTerms(person);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("offices");
        foreach (var office in found.Offices)
        {
            json.WriteStartObject();
            WriteOffice(office);
            WriteTexts("titles", office.Titles);
            json.WriteBoolean("singleHolder", office.SingleHolder);
            WriteTerms(facts.Offices.TermsOfOffice(office.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var happening in found.Events)
        {
            json.WriteStartObject();
            json.WriteString("kind", happening.Kind);
            WriteTexts("names", happening.Names);
            json.WriteString("place", happening.Place);
            json.WriteString("first", FactWords.Day(happening.First));
            json.WriteString("last", FactWords.Day(happening.Last));
            json.WriteString("certainty", JsonNamingPolicy.CamelCase.ConvertName(happening.Certainty.ToString()));
            WriteSources(happening.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteOffice(Office office)
    {
        json.WriteString("office", office.Id);
        json.WriteString("title", office.Title);
        json.WriteString("jurisdiction", office.Jurisdiction);
    }

    private void WriteTerms(IEnumerable<OfficeTerm> terms)
    {
        json.WriteStartArray("terms");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            WriteOffice(term.Office);
            json.WriteString("person", term.Person);
            json.WriteString("from", FactWords.Date(term.From));
            json.WriteString("to", term.To is { } to ? FactWords.Date(to) : null);
            json.WriteString("certainty", TermCertainties.WordFor(term.Certainty));
            json.WriteString("asOf", FactWords.Day(term.AsOf));
            if (on is { } day)
            {
                json.WriteString("status", FactWords.StatusWord(term.StatusOver(DateInterval.Day(day))));
            }

            WriteSources(term.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSources(string sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources.Split('+'))
        {
            json.WriteStartObject();
            json.WriteString("id", source);
            json.WriteString("citation", citation(source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
