using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose.Mentions;
using Newslint.Prose.Names;
using Newslint.Text;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Brings together the words that quotations are attributed to and the people whom they mean: a surname and the full name before it, a title and
/// its holder (“the mayor”), a pronoun and the one person that it can mean.
/// </summary>
internal sealed class SpeakerFinder
{
    private const int FarthestBlocks = 2;

    // Among so many names nobody is certain; and without a limit a paragraph of pronouns would cost its square.
    private const int MostNames = 64;

    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<Quotation> _quotations;
    private readonly IReadOnlyList<PersonReference> _persons;
    private readonly IReadOnlyList<ProperName> _names;
    private readonly PersonFinder _people;
    private readonly Dictionary<string, string> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> _women = new(StringComparer.Ordinal);

    private SpeakerFinder(Article article, TokenList tokens, IReadOnlyList<Quotation> quotations, IReadOnlyList<PersonReference> persons, IReadOnlyList<Mention> mentions, IReadOnlyList<ProperName> names, PersonFinder people)
    {
        _article = article;
        _tokens = tokens;
        _quotations = quotations;
        _persons = persons;
        _names = names;
        _people = people;
        foreach (var mention in mentions)
        {
            NoteTitle(mention);
        }
    }

    /// <summary>The speakers, sorted; words that several quotations share stand once.</summary>
    public static SpeakerReference[] Find(Article article, TokenList tokens, IReadOnlyList<Quotation> quotations, IReadOnlyList<PersonReference> persons, IReadOnlyList<Mention> mentions, IReadOnlyList<ProperName> names, PersonFinder people) =>
        new SpeakerFinder(article, tokens, quotations, persons, mentions, names, people).Find();

    /// <summary>The speaker of a quotation among <paramref name="speakers"/>; null for nobody.</summary>
    public static SpeakerReference? Of(Quotation quotation, IReadOnlyList<SpeakerReference> speakers)
    {
        if (quotation.Speaker is not { } speaker)
        {
            return null;
        }

        var index = UnitSearch.FirstEndingAfter(speakers, speaker.Span.Start);
        return index < speakers.Count && speakers[index].Span.OverlapsWith(speaker.Span) ? speakers[index] : null;
    }

    private SpeakerReference[] Find()
    {
        var speakers = new List<SpeakerReference>();
        Named? last = null;
        foreach (var quotation in _quotations)
        {
            if (quotation.Speaker is not { } speaker)
            {
                continue;
            }

            var isPronoun = IsPronoun(speaker.Span);
            var person = PersonIn(speaker.Head)?.Entity
                ?? (isPronoun ? EntityOfPronoun(speaker.Span, quotation.Block, last is not null && quotation.Block - last.Block <= FarthestBlocks ? last : null) : Holder(speaker.Head));
            var entity = person ?? (isPronoun ? null : _article.Slice(speaker.Head).ToString());
            if (entity is not null && (person is not null || MayBePerson(speaker.Head)))
            {
                last = new Named(entity, speaker.Span.End, quotation.Block);
            }

            speakers.Add(new SpeakerReference(speaker.Span, isPronoun, entity) { IsPerson = person is not null });
        }

        speakers.Sort((a, b) => a.Span.CompareTo(b.Span));
        return WithoutOverlap(speakers);
    }

    /// <summary>Remembers who holds a title, and whether a courtesy title tells a woman from a man.</summary>
    private void NoteTitle(Mention mention)
    {
        var index = UnitSearch.FirstEndingAfter(_persons, mention.Name.Start);
        if (index == _persons.Count || !_persons[index].Span.OverlapsWith(mention.Name))
        {
            return;
        }

        var entity = _persons[index].Entity;
        var title = _article.Slice(mention.Title).ToString();
        _holders[title] = _holders.TryGetValue(title, out var other) && other != entity ? string.Empty : entity; // two senators: nobody is “the senator”
        if (title is "Mr." or "Mr" or "Sir" or "King" or "Prince")
        {
            _women[entity] = false;
        }
        else if (title is "Ms." or "Ms" or "Mrs." or "Mrs" or "Miss" or "Queen" or "Princess" or "Lady")
        {
            _women[entity] = true;
        }
    }

    /// <summary>The holder of the title that the words name: “the mayor”, “the former defence minister”; null for nobody.</summary>
    private string? Holder(TextSpan head)
    {
        var words = _article.Slice(head).ToString();
        var first = _tokens.FirstEndingAfter(head.Start);
        if (_tokens[first].Has(WordTraits.Determiner) && _tokens[first].End < head.End)
        {
            var title = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            if (_holders.TryGetValue(title, out var holder) && holder.Length > 0)
            {
                return holder;
            }
        }

        return null;
    }

    /// <summary>
    /// The one person named before the pronoun in its paragraph, or else since somebody spoke last; where nobody is named, who spoke last; where several
    /// are, who spoke last if that is one of them. Names inside quotations are not counted, nor people whom a courtesy title makes unfit.
    /// </summary>
    private string? EntityOfPronoun(TextSpan pronoun, int block, Named? last)
    {
        var isShe = _article.Text[pronoun.Start] is 's' or 'S';
        var isHe = _article.Text[pronoun.Start] is 'h' or 'H';
        if (!isShe && !isHe)
        {
            return null;
        }

        var blockStart = _article.Blocks[block].Span.Start;
        var here = Among(blockStart, pronoun.Start, last?.Entity, isShe);
        if (here is not null)
        {
            if (here.Length > 0)
            {
                _women[here] = isShe; // what the paragraph itself shows
            }

            return here.Length > 0 ? here : null;
        }

        if (last is null || !Fits(last.Entity, isShe))
        {
            return OnlyOneNear(block, isShe);
        }

        var since = Among(last.End, blockStart, null, isShe);
        return since is null ? (NewSubject(last.End, blockStart) is { } name ? name : last.Entity)
            : since.Length > 0 && since == last.Entity ? since
            : SubjectSince(last.End, blockStart, since);
    }

    /// <summary>Where nobody spoke before: the one person of the paragraphs before, if no other name there may be a person’s.</summary>
    private string? OnlyOneNear(int block, bool isShe)
    {
        var (start, end) = (_article.Blocks[Math.Max(0, block - FarthestBlocks)].Span.Start, _article.Blocks[block].Span.Start);
        var only = Among(start, end, null, isShe);
        if (only is null or "")
        {
            return null;
        }

        var first = UnitSearch.FirstEndingAfter(_names, start);
        for (var i = first; i < _names.Count && _names[i].Span.Start < end; i++)
        {
            if (i - first == MostNames)
            {
                return null;
            }

            if (_names[i].Words > 1 && !IsKnown(_names[i].Span) && _people.CanBePerson(_names[i].Span))
            {
                return null;
            }
        }

        return only;
    }

    /// <summary>Somebody of whom no more is known than the name, as the first words of a sentence: “Lee Park disagreed.”</summary>
    private string? NewSubject(int start, int end)
    {
        var first = UnitSearch.FirstEndingAfter(_names, start);
        for (var i = first; i < _names.Count && _names[i].Span.Start < end && i - first < MostNames; i++)
        {
            var name = _names[i];
            if (name.Words > 1 && BeginsSentence(name.Span) && !IsOwner(name.Span) && !IsQuoted(name.Span) && _people.CanBePerson(name.Span))
            {
                return _article.Slice(name.Span).ToString();
            }
        }

        return null;
    }

    private bool IsKnown(TextSpan name)
    {
        var index = UnitSearch.FirstEndingAfter(_persons, name.Start);
        return index < _persons.Count && _persons[index].Span.OverlapsWith(name);
    }

    /// <summary>Whether words for a speaker may be those for one person: a noun for a person, a title, or a name that is no organisation’s.</summary>
    private bool MayBePerson(TextSpan head)
    {
        var isName = true;
        for (var i = _tokens.FirstEndingAfter(head.Start); i < _tokens.Count && _tokens[i].Start < head.End; i++)
        {
            if (!_tokens[i].IsWord)
            {
                continue;
            }

            var word = _tokens.TextOf(i);
            if ((_tokens[i].Has(WordTraits.TitleStart) && !_tokens[i].Has(WordTraits.FunctionWord)) || PersonNouns.Contains(word))
            {
                return true;
            }

            isName &= _tokens[i].IsCapitalised && !_tokens[i].Has(WordTraits.FunctionWord) && !OrganisationWords.Contains(word) && word.ContainsAnyInRange('a', 'z');
        }

        return isName;
    }

    /// <summary>The one fitting person of the names between two places; empty where there are several and <paramref name="last"/> is not among them; null for nobody.</summary>
    private string? Among(int start, int end, string? last, bool isShe)
    {
        string? only = null;
        var isLastThere = false;
        var isAmbiguous = false;
        var first = UnitSearch.FirstEndingAfter(_persons, start);
        for (var i = first; i < _persons.Count && _persons[i].Span.Start < end; i++)
        {
            if (i - first == MostNames)
            {
                return last is not null && isLastThere ? last : string.Empty;
            }

            var entity = _persons[i].Entity;
            if (!Fits(entity, isShe) || IsQuoted(_persons[i].Span) || IsOwner(_persons[i].Span))
            {
                continue;
            }

            isAmbiguous |= only is not null && only != entity;
            isLastThere |= entity == last;
            only ??= entity;
        }

        return !isAmbiguous ? only : isLastThere ? last : string.Empty;
    }

    /// <summary>A person who came up after the last speaker takes the pronoun over only as the first words of a sentence: “Engineer Lee Park disagreed.”</summary>
    private string? SubjectSince(int start, int end, string entity)
    {
        var first = UnitSearch.FirstEndingAfter(_persons, start);
        for (var i = first; i < _persons.Count && _persons[i].Span.Start < end && i - first < MostNames; i++)
        {
            if (_persons[i].Entity == entity && BeginsSentence(_persons[i].Span))
            {
                return entity;
            }
        }

        return null;
    }

    private bool BeginsSentence(TextSpan name)
    {
        const int longestTitle = 8;
        var first = _tokens.FirstEndingAfter(name.Start);
        for (var i = 0; i < longestTitle && first > 0 && _tokens[first - 1].IsWord && (_tokens[first - 1].Has(WordTraits.TitleStart) || _tokens[first - 1].IsCapitalised); i++)
        {
            first--;
        }

        return first == 0 || _tokens.MarkAt(first - 1) is '.' or '”' or '"' or '!' or '?';
    }

    private bool Fits(string entity, bool isShe) =>
        _women.TryGetValue(entity, out var isWoman) ? isWoman == isShe : WomanByNoun(entity) is not { } byNoun || byNoun == isShe;

    /// <summary>Whether the words for somebody without a name tell a woman from a man: “a spokeswoman”; null where they do not.</summary>
    private static bool? WomanByNoun(string words)
    {
        var end = words.IndexOf(" for ", StringComparison.Ordinal) is var at and > 0 ? at : words.Length;
        var noun = words.AsSpan((words.LastIndexOf(' ', end - 1) + 1)..end);
        return noun.EndsWith("woman", StringComparison.Ordinal) || noun is "girl" or "lady" or "mother" or "daughter" or "sister" or "wife" or "aunt" or "niece" or "widow" or "actress" or "waitress" ? true
            : noun.EndsWith("man", StringComparison.Ordinal) || noun is "boy" or "father" or "son" or "brother" or "husband" or "uncle" or "nephew" or "widower" ? false
            : null;
    }

    private bool IsQuoted(TextSpan name)
    {
        var index = UnitSearch.FirstEndingAfter(_quotations, name.Start);
        return index < _quotations.Count && _quotations[index].Span.Contains(name);
    }

    /// <summary>Trump in “Trump’s campaign”: not the person, something of theirs.</summary>
    private bool IsOwner(TextSpan name)
    {
        var next = _tokens.FirstEndingAfter(name.End);
        return next < _tokens.Count && _tokens[next].Kind == TokenKind.Possessive && _tokens[next].Start == name.End;
    }

    private bool IsPronoun(TextSpan span)
    {
        var first = _tokens.FirstEndingAfter(span.Start);
        return first < _tokens.Count && _tokens[first].Has(WordTraits.Pronoun) && _tokens[first].End >= span.End;
    }

    /// <summary>The person among the words, but not Trump in “a spokesman for President Trump”, and the second of “Ruiz’s lawyer Tom Hale”.</summary>
    private PersonReference? PersonIn(TextSpan span)
    {
        PersonReference? found = null;
        for (var i = UnitSearch.FirstEndingAfter(_persons, span.Start); i < _persons.Count && _persons[i].Span.Start < span.End; i++)
        {
            if (found is null || _persons[i].Span.End == span.End)
            {
                found = _persons[i];
            }
        }

        if (found is null)
        {
            return null;
        }

        var name = _tokens.FirstEndingAfter(found.Span.Start);
        for (var i = _tokens.FirstEndingAfter(span.Start); i < name; i++)
        {
            if (_tokens[i].Has(WordTraits.Preposition) || (_tokens[i].Kind == TokenKind.Possessive && found.Span.End < span.End))
            {
                return null;
            }
        }

        return IsOwner(found.Span) && found.Span.End < span.End ? null : found;
    }

    private static SpeakerReference[] WithoutOverlap(List<SpeakerReference> sorted)
    {
        var kept = new List<SpeakerReference>();
        foreach (var speaker in sorted)
        {
            if (kept.Count == 0 || kept[^1].Span.End <= speaker.Span.Start)
            {
                kept.Add(speaker);
            }
        }

        return [.. kept];
    }

    /// <summary>Who spoke last, and where that was told.</summary>
    private sealed record Named(string Entity, int End, int Block);
}
