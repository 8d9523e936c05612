using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Mentions;
using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Prose.Names;

/// <summary>
/// Finds people where the text itself shows that they are: behind a title, and as those who are quoted. A single word is a person only behind a
/// title or after a name in full that ends in it: “Moscow said” names a capital.
/// </summary>
internal sealed class PersonFinder(Article article, TokenList tokens, Lexicon lexicon, IReadOnlyList<Mention> mentions, IReadOnlyList<Quotation> quotations, IReadOnlyList<ProperName> names)
{
    private readonly PhraseReader _phrases = new(tokens);
    private readonly Dictionary<string, string> _entityOfSurname = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>The names of people, sorted.</summary>
    public PersonReference[] Find()
    {
        var candidates = new List<Candidate>();
        foreach (var mention in mentions)
        {
            if (WithoutTitles(mention.Name) is { } name)
            {
                candidates.Add(new Candidate(name, mention.Term?.Person, IsTitled: true));
            }
        }

        foreach (var quotation in quotations)
        {
            if (quotation.Speaker is { } speaker && NameIn(speaker.Span) is { } found && WithoutTitles(found.Span) is { } name)
            {
                candidates.Add(new Candidate(name, null, IsTitled: false));
            }
        }

        candidates.Sort((a, b) => a.Name.Start != b.Name.Start ? a.Name.Start.CompareTo(b.Name.Start) : b.IsTitled.CompareTo(a.IsTitled));
        var persons = new List<PersonReference>();
        foreach (var candidate in candidates)
        {
            var isNew = persons.Count == 0 || persons[^1].Span.End <= candidate.Name.Start;
            if (isNew && PersonOf(candidate) is { } person)
            {
                persons.Add(person);
            }
        }

        return [.. persons];
    }

    private PersonReference? PersonOf(Candidate candidate)
    {
        var words = WithSingleBlanks(article.Slice(candidate.Name));
        var folded = NameFolding.Fold(words);
        var surname = NameFolding.LastWord(folded);
        var isFull = surname.Length < folded.Length;
        var introduced = _entityOfSurname.GetValueOrDefault(surname);
        if (!isFull && introduced is null && !candidate.IsTitled)
        {
            return null;
        }

        var isSame = introduced is not null && (!isFull || NameFolding.WithoutMiddleInitials(folded) == NameFolding.WithoutMiddleInitials(NameFolding.Fold(introduced)));
        var entity = candidate.Entity ?? (isSame ? introduced! : words);
        if (isFull || candidate.Entity is not null)
        {
            _entityOfSurname[surname] = entity;
        }

        return new PersonReference(candidate.Name, entity, isFull) { IsFirst = _named.Add(NameFolding.Fold(entity)) };
    }

    /// <summary>“Inspector Maria Ruiz” after “Chief”; null where nothing but titles is left, as of “Technology Officer”.</summary>
    private TextSpan? WithoutTitles(TextSpan name)
    {
        var first = tokens.FirstEndingAfter(name.Start);
        var end = tokens.FirstEndingAfter(name.End);
        for (var i = first; i + 1 < end; i++)
        {
            first = TitleEnd(i, end) is var titleEnd && titleEnd > i ? titleEnd : first;
        }

        // A last word alone may be a title and is a surname all the same: “Maria King”.
        return first >= end || (end - first > 1 && OrganisationWords.Contains(tokens.TextOf(end - 1))) ? null : TextSpan.FromBounds(tokens[first].Start, name.End);
    }

    private int TitleEnd(int first, int end) => tokens[first].Has(WordTraits.TitleStart) ? _phrases.LongestFrom(first, end, lexicon.LongestTitle, lexicon.Titles) : first;

    /// <summary>The name at the end of “Riverton resident Maria Ruiz”, where it can be a person’s.</summary>
    private ProperName? NameIn(TextSpan speaker)
    {
        var index = UnitSearch.FirstEndingAfter(names, speaker.End - 1);
        return index < names.Count && names[index].Span.End == speaker.End && speaker.Contains(names[index].Span) && CanBePerson(names[index].Span) ? names[index] : null;
    }

    private bool CanBePerson(TextSpan name)
    {
        var text = article.Slice(name);
        var last = text[(text.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..];
        var isAbbreviation = last.Length > 1 && !last.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('a', 'z');
        return !isAbbreviation && !BelongsToWordBefore(name.Start) && !text.StartsWith("The ", StringComparison.Ordinal)
            && !text.Contains(" of ", StringComparison.Ordinal) && !text.Contains('&') && !OrganisationWords.Contains(last.TrimEnd('.'));
    }

    /// <summary>“the Treasury”, “a spokesman for Maria Ruiz”: not she speaks.</summary>
    private bool BelongsToWordBefore(int start)
    {
        const int reach = 8;
        var before = article.Text.AsSpan(Math.Max(0, start - reach)..start).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..];
        return word is "the" or "The" or "for" or "of" or "to" or "from" or "with" or "at" or "by" or "in";
    }

    private static string WithSingleBlanks(ReadOnlySpan<char> words) => string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Candidate(TextSpan Name, string? Entity, bool IsTitled);
}
