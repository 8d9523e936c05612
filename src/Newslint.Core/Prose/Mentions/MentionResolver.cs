using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Dates;

namespace Newslint.Prose.Mentions;

/// <summary>Finds out who is meant by a title and a name, and whether they held the office on the day of the article.</summary>
internal sealed class MentionResolver(Article article, OfficeFacts facts, DocumentDate? document)
{
    private readonly Dictionary<string, OfficeTerm> _introduced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Resolves mentions in reading order: a full name introduces the surname that follows.</summary>
    public void Resolve(Mention[] mentions)
    {
        foreach (var mention in mentions)
        {
            var offices = OfficesOf(mention);
            if (offices.Count > 0)
            {
                Resolve(mention, offices);
            }
        }

        MarkPredecessors(mentions);
    }

    /// <summary>“The order of President Trump overturns a ban by President Biden”: beside the holder, an earlier one is history.</summary>
    private static void MarkPredecessors(Mention[] mentions)
    {
        for (var i = 1; i < mentions.Length; i++)
        {
            var (before, after) = (mentions[i - 1], mentions[i]);
            if (before.Sentence != after.Sentence || before.Term?.Office.Id != after.Term?.Office.Id)
            {
                continue;
            }

            before.IsHistory |= after.Status == TermStatus.Active;
            after.IsHistory |= before.Status == TermStatus.Active;
        }
    }

    private void Resolve(Mention mention, List<Office> offices)
    {
        var name = article.Slice(mention.Name);
        var surname = LastWord(name);
        var isFull = surname.Length < name.Length;
        var terms = Keep(isFull ? facts.TermsOfPerson(name) : facts.TermsOfSurname(name), offices);
        if (!isFull && _introduced.TryGetValue(surname.ToString(), out var introduced))
        {
            terms.RemoveAll(term => term.Person != introduced.Person);
            mention.IsIntroduced = terms.Count > 0;
        }

        if (terms.Count == 0 || terms.Exists(term => term.Person != terms[0].Person))
        {
            return;
        }

        if (isFull)
        {
            _introduced[surname.ToString()] = terms[0];
            mention.IsIntroduced = true;
        }

        mention.Term = terms[^1];
        if (document is not null)
        {
            Judge(mention, terms, document.Interval);
        }
    }

    private static void Judge(Mention mention, List<OfficeTerm> terms, DateInterval days)
    {
        OfficeTerm? active = null;
        OfficeTerm? ended = null;
        OfficeTerm? notYet = null;
        foreach (var term in terms)
        {
            switch (term.StatusOver(days))
            {
                case TermStatus.Active:
                    active ??= term;
                    break;
                case TermStatus.Ended:
                    ended = ended is null || term.To!.Value.To > ended.To!.Value.To ? term : ended;
                    break;
                case TermStatus.NotYet:
                    notYet ??= term;
                    break;
                default:
                    return;
            }
        }

        mention.Term = active ?? ended ?? notYet;
        mention.Status = active is not null ? TermStatus.Active : ended is not null ? TermStatus.Ended : TermStatus.NotYet;
        mention.DaysIn = active is null ? 0 : days.From.DayNumber - FirstDay(active, terms).DayNumber;
        mention.DaysSince = active is null && ended is not null ? days.From.DayNumber - ended.To!.Value.To.DayNumber : 0;
    }

    /// <summary>The day on which an unbroken run of terms began: who is elected again stays in office.</summary>
    private static DateOnly FirstDay(OfficeTerm last, List<OfficeTerm> terms)
    {
        const int handOver = 3;
        var first = last.From.To;
        for (var i = terms.Count - 1; i >= 0; i--)
        {
            if (terms[i].To is { } end && terms[i].From.To < first && first.DayNumber - end.To.DayNumber <= handOver)
            {
                first = terms[i].From.To;
            }
        }

        return first;
    }

    private List<Office> OfficesOf(Mention mention)
    {
        var offices = new List<Office>();
        string? jurisdiction = null;
        if (mention.Qualifier is { } qualifier)
        {
            jurisdiction = JurisdictionIn(article.Slice(qualifier));
            var isPossessor = qualifier.End < mention.Span.Start; // “Trump’s national security adviser”
            if (jurisdiction is null && !isPossessor)
            {
                return offices; // “Harvard President …”: nobody that the facts know
            }
        }

        foreach (var office in facts.OfficesTitled(article.Slice(mention.Title)))
        {
            if (jurisdiction is null or "" || office.IsOf(jurisdiction))
            {
                offices.Add(office);
            }
        }

        return offices;
    }

    /// <summary>The country in words such as “Republican U.S.”; empty for party words alone, null for words of another kind.</summary>
    private string? JurisdictionIn(ReadOnlySpan<char> words)
    {
        var found = string.Empty;
        while (!words.IsEmpty)
        {
            if (facts.JurisdictionNamed(words) is { } known)
            {
                return known;
            }

            var end = words.IndexOfAny(' ', '\u00A0', '\n');
            var first = end < 0 ? words : words[..end];
            if (first is not ("Republican" or "Democratic" or "Incumbent" or "Current" or "New" or "Conservative" or "Labour"))
            {
                return null;
            }

            words = end < 0 ? [] : words[(end + 1)..].TrimStart();
        }

        return found;
    }

    private static List<OfficeTerm> Keep(IReadOnlyList<OfficeTerm> terms, List<Office> offices)
    {
        var kept = new List<OfficeTerm>();
        foreach (var term in terms)
        {
            if (offices.Exists(office => office.Id == term.Office.Id))
            {
                kept.Add(term);
            }
        }

        return kept;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name) => name[(name.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..];
}
