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
/// title or after a name in full that ends in it: “Moscow said” names a capital. A name in full is a person’s where its last word speaks.
/// </summary>
internal sealed class PersonFinder(Article article, TokenList tokens, Lexicon lexicon, IReadOnlyList<Mention> mentions, IReadOnlyList<Quotation> quotations, IReadOnlyList<ProperName> names)
{
    private readonly PhraseReader _phrases = new(tokens);
    private readonly Dictionary<string, Owner> _owners = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>The names of people, sorted.</summary>
    public PersonReference[] Find()
    {
        var candidates = new List<Candidate>();
        foreach (var mention in mentions)
        {
            if (WithoutTitles(mention.Name) is { } name)
            {
                candidates.Add(new Candidate(name, mention.Term?.Person, Standing.Titled));
            }
        }

        var surnames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var quotation in quotations)
        {
            if (quotation.Speaker is { } speaker && NameIn(speaker.Head) is { } found && WithoutTitles(found.Span) is { } name)
            {
                candidates.Add(new Candidate(name, null, Standing.Quoted));
                surnames.Add(LastWordOf(name));
            }
        }

        AddNamesOf(surnames, candidates);
        candidates.Sort((a, b) => a.Name.Start != b.Name.Start ? a.Name.Start.CompareTo(b.Name.Start) : ((int)b.Standing).CompareTo((int)a.Standing));
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

    /// <summary>“Lee Park runs the dam” where Park is quoted elsewhere.</summary>
    private void AddNamesOf(HashSet<string> surnames, List<Candidate> candidates)
    {
        for (var i = 0; i < names.Count && surnames.Count > 0; i++)
        {
            var name = names[i];
            if (name.Words > 1 && surnames.Contains(LastWordOf(name.Span)) && CanBePerson(name.Span) && WithoutTitles(name.Span) is { } person)
            {
                candidates.Add(new Candidate(person, null, Standing.Named));
            }
        }
    }

    private string LastWordOf(TextSpan name)
    {
        var words = article.Slice(name);
        return words[(words.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..].ToString();
    }

    private PersonReference? PersonOf(Candidate candidate)
    {
        var words = WithSingleBlanks(article.Slice(candidate.Name));
        var folded = NameFolding.Fold(words);
        var surname = NameFolding.LastWord(folded);
        var isFull = surname.Length < folded.Length && words.Contains(' ', StringComparison.Ordinal);
        var owner = _owners.GetValueOrDefault(surname);
        if (!isFull && owner is null && candidate.Standing != Standing.Titled)
        {
            return null;
        }

        var isSame = owner is { IsShared: false } && (!isFull || IsSamePerson(folded, NameFolding.Fold(owner.Entity)));
        var entity = candidate.Entity ?? (isSame ? owner!.Entity : words);
        if (isFull || candidate.Entity is not null)
        {
            Own(surname, entity, candidate.Standing, isSame);
        }

        return new PersonReference(candidate.Name, entity, isFull) { IsFirst = _named.Add(NameFolding.Fold(entity)) };
    }

    /// <summary>“Ana B. Ruiz” and “Ana Ruiz”, “Ana Ruiz” and “Ana Montero Ruiz”.</summary>
    private static bool IsSamePerson(string name, string other) =>
        NameFolding.WithoutMiddleInitials(name) == NameFolding.WithoutMiddleInitials(other)
        || (NameFolding.LastWord(name) == NameFolding.LastWord(other) && FirstWord(name) == FirstWord(other));

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? name[..blank] : name;

    /// <summary>
    /// Remembers whom a surname means from here on. Somebody with a title or words of their own stands before somebody who is only named; of two
    /// alike, a surname alone means neither for certain.
    /// </summary>
    private void Own(string surname, string entity, Standing standing, bool isSame)
    {
        if (!_owners.TryGetValue(surname, out var owner) || (!isSame && IsHigher(standing, owner.Standing)) || NameFolding.Fold(owner.Entity) == NameFolding.Fold(entity))
        {
            _owners[surname] = new Owner(entity, owner is not null && owner.Standing > standing ? owner.Standing : standing, IsShared: owner is { IsShared: true } && !IsHigher(standing, owner.Standing));
        }
        else if (!isSame && !IsHigher(owner.Standing, standing))
        {
            _owners[surname] = owner with { IsShared = true };
        }
    }

    private static bool IsHigher(Standing standing, Standing other) => standing != Standing.Named && other == Standing.Named;

    /// <summary>“Inspector Maria Ruiz” after “Chief”; null where nothing but titles is left, as of “Technology Officer”.</summary>
    private TextSpan? WithoutTitles(TextSpan name)
    {
        var first = tokens.FirstEndingAfter(name.Start);
        var end = tokens.FirstEndingAfter(name.End);
        for (var i = first; i + 1 < end; i++)
        {
            first = TitleEnd(i, end) is var titleEnd && titleEnd > i ? titleEnd : first;
        }

        while (end - first > 2 && tokens[first].IsCapitalised && tokens[first + 1].IsCapitalised && PersonNouns.Contains(tokens.TextOf(first)))
        {
            first++; // "Engineer Lee Park" at the beginning of a sentence
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

    /// <summary>Whether nothing about a proper name speaks against a person.</summary>
    public bool CanBePerson(TextSpan name)
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

    /// <summary>How the text shows that a name is a person’s.</summary>
    private enum Standing
    {
        Named,
        Quoted,
        Titled,
    }

    private sealed record Candidate(TextSpan Name, string? Entity, Standing Standing);

    private sealed record Owner(string Entity, Standing Standing, bool IsShared);
}
