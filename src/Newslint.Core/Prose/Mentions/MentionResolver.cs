using Newslint.Articles;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Dates;

namespace Newslint.Prose.Mentions;

/// <summary>Finds out who is meant by a title and a name, and whether they held the office on the day of the article.</summary>
internal sealed class MentionResolver(Article article, WorldFacts world, DocumentDate? document)
{
    private readonly OfficeFacts _facts = world.Offices;
    private readonly OfficeReader _offices = new(article, world.Offices);
    private readonly Dictionary<string, List<string>> _introduced = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _namedAt = new(StringComparer.Ordinal);

    /// <summary>Resolves mentions in reading order: a full name introduces the surname that follows.</summary>
    public void Resolve(Mention[] mentions)
    {
        foreach (var mention in mentions)
        {
            var offices = _offices.OfficesOf(mention, out var isUnknown);
            if (offices.Count > 0)
            {
                Resolve(mention, offices, isFullOnly: isUnknown);
            }
        }

        MarkPredecessors(mentions);
        CountNotYet(mentions);
    }

    /// <summary>“The order of President Trump overturns a ban by President Biden”: beside the holder, an earlier one is history.</summary>
    private static void MarkPredecessors(Mention[] mentions)
    {
        for (var i = 1; i < mentions.Length; i++)
        {
            var (before, after) = (mentions[i - 1], mentions[i]);
            if (before.Sentence != after.Sentence || before.Term is null || before.Term.Office.Id != after.Term?.Office.Id)
            {
                continue;
            }

            before.Setting |= after.Status == TermStatus.Active ? MentionSetting.BesideHolder : MentionSetting.None;
            after.Setting |= before.Status == TermStatus.Active ? MentionSetting.BesideHolder : MentionSetting.None;
        }
    }

    /// <summary>Two people who are not yet what the article calls them make its day doubtful, not their titles.</summary>
    private static void CountNotYet(Mention[] mentions)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention is { Status: TermStatus.NotYet, Modifier: null, HasNamesakes: false, Term: { } term } && (mention.Setting & (MentionSetting.OfBody | MentionSetting.Hypothetical)) == 0)
            {
                people.Add(term.Person);
            }
        }

        foreach (var mention in mentions)
        {
            mention.NotYetPeople = people.Count;
        }
    }

    private void Resolve(Mention mention, List<Office> offices, bool isFullOnly)
    {
        var name = article.Slice(mention.Name);
        var terms = TermsOf(mention, name, offices);
        if (terms.Count == 0 || (isFullOnly && !mention.IsFull))
        {
            return;
        }

        mention.HasNamesakes = terms.Exists(term => term.Person != terms[0].Person);
        if (mention.IsIntroduced && !mention.HasNamesakes)
        {
            Introduce(name, terms[0].Person);
        }

        if (document is null)
        {
            mention.Term = mention.HasNamesakes ? null : terms[^1];
        }
        else
        {
            new TermJudge(mention, document.Interval).Judge(terms, _facts);
            MarkDead(mention, document.Interval.From);
        }
    }

    /// <summary>Whoever has died keeps the title in what is told of them.</summary>
    private void MarkDead(Mention mention, DateOnly day)
    {
        if (mention is not { Status: TermStatus.Ended, Modifier: null, Term: { } term })
        {
            return;
        }

        foreach (var death in world.Deaths.Named(term.Person))
        {
            // Initials matter here: George W. Bush lives longer than George H. W. Bush.
            mention.Setting |= death.Died.From <= day && NameFolding.Fold(death.Name) == NameFolding.Fold(term.Person) ? MentionSetting.Dead : MentionSetting.None;
        }
    }

    /// <summary>The terms of those who can be meant: of one person where the article names them in full, else of all with that surname.</summary>
    private List<OfficeTerm> TermsOf(Mention mention, ReadOnlySpan<char> name, List<Office> offices)
    {
        var isFull = LastWord(name).Length < name.Length;
        var terms = isFull ? Keep(_facts.TermsOfPerson(name), offices) : [];
        mention.IsFull = terms.Count > 0;
        mention.IsIntroduced = mention.IsFull;
        if (mention.IsFull)
        {
            return terms;
        }

        terms = Keep(_facts.TermsOfSurname(name), offices);
        if (isFull || terms.Count == 0)
        {
            return terms; // two words that are a surname: Van Hollen
        }

        var surname = name.ToString();
        var introduced = terms.FindAll(term => IsIntroduced(surname, term.Person, mention.Span.Start));
        mention.IsIntroduced = introduced.Count > 0;
        return mention.IsIntroduced ? introduced : terms;
    }

    private void Introduce(ReadOnlySpan<char> name, string person)
    {
        var surname = LastWord(name).ToString();
        if (!_introduced.TryGetValue(surname, out var people))
        {
            _introduced.Add(surname, people = []);
        }

        if (!people.Contains(person))
        {
            people.Add(person);
        }
    }

    /// <summary>Whether a mention before had the person by full name, or the text before has that name by itself.</summary>
    private bool IsIntroduced(string surname, string person, int before)
    {
        if (_introduced.TryGetValue(surname, out var people) && people.Contains(person))
        {
            return true;
        }

        if (!_namedAt.TryGetValue(person, out var at))
        {
            at = article.Text.IndexOf(person, StringComparison.Ordinal);
            _namedAt.Add(person, at);
        }

        return at >= 0 && at < before;
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
