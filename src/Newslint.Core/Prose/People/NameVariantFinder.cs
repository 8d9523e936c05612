using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Names;

namespace Newslint.Prose.People;

/// <summary>
/// Finds names of one person that are spelled in two ways. A surname is compared with those of people who are named in full before it, and
/// counts where it acts as a person: with a title, or beside a verb of speech.
/// </summary>
internal sealed class NameVariantFinder(Article article, TokenList tokens, IReadOnlyList<ProperName> names, IReadOnlyList<PersonReference> persons, Func<TextSpan, bool> canBePerson, OfficeFacts facts)
{
    /// <summary>Shorter names are alike by chance: Lee and Leo.</summary>
    private const int ShortestSurname = 5;

    private const int ShortestFirstName = 3;

    /// <summary>Spellings of another alphabet differ in so many letters: Zelensky, Zelenskyy.</summary>
    private const int MostLettersApart = 2;

    private readonly List<FullName> _full = [];
    private readonly List<NameVariant> _found = [];
    private bool? _isFamily;

    private bool IsFamily => _isFamily ??= tokens.Says(0, tokens.Count, TimeTraits.Family);

    /// <summary>The variants, sorted.</summary>
    public NameVariant[] Find()
    {
        var name = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (name < names.Count && names[name].Span.End <= tokens[i].Start)
            {
                name++;
            }

            var isInName = name < names.Count && names[name].Span.OverlapsWith(tokens[i].Span);
            if ((isInName ? OfName(names[name], i) : OfWord(i)) is { } variant)
            {
                _found.Add(variant);
            }
        }

        return [.. _found.FindAll(found => !IsNameOfAnother(found))];
    }

    private NameVariant? OfName(ProperName name, int token)
    {
        if (tokens[token].Start != name.Span.Start)
        {
            return null;
        }

        var words = article.Slice(name.Span).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length switch
        {
            1 => Surname(name.Span, words[0]),
            2 => Full(name.Span, words),
            _ => null,
        };
    }

    /// <summary>A capital that only begins a sentence, for all that is known, may be that of a surname.</summary>
    private NameVariant? OfWord(int token) =>
        tokens[token].IsCapitalised && _full.Count > 0 && !tokens[token].Has(WordTraits.FunctionWord | WordTraits.Adverb) ? Surname(tokens[token].Span, tokens.TextOf(token).ToString()) : null;

    private NameVariant? Full(TextSpan span, string[] words)
    {
        var isPerson = PersonAt(span);
        var known = _full.Find(full => full.Words[0] == words[0] && full.Words[1] == words[1]);
        if (known is not null)
        {
            return null;
        }

        foreach (var full in _full)
        {
            var isFirst = full.Words[1] == words[1] && words[0].Length >= ShortestFirstName && full.Words[0].Length >= ShortestFirstName && AreAlike(full.Words[0], words[0], 1);
            var isLast = full.Words[0] == words[0] && words[1].Length >= ShortestSurname && AreAlike(full.Words[1], words[1], 1);
            if ((isFirst && (isPerson || full.IsPerson)) || (isLast && isPerson && full.IsPerson && !IsPlural(words[1], full.Words[1])))
            {
                return new NameVariant(span, full.Span) { Usual = string.Join(' ', full.Words), IsBesideFamily = IsFamily, IsKnown = IsSamePerson(full.Words, words) };
            }
        }

        _full.Add(new FullName(span, words, isPerson));
        return null;
    }

    private NameVariant? Surname(TextSpan span, string word)
    {
        if (word.Length < ShortestSurname || _full.Exists(full => full.Words.Contains(word, StringComparer.Ordinal)))
        {
            return null;
        }

        foreach (var full in _full)
        {
            var surname = full.Words[1];
            if (surname.Length < ShortestSurname || IsPlural(word, surname) || Distance(surname, word) is 0 or > MostLettersApart)
            {
                continue;
            }

            var isKnown = IsKnownAs(full.Words, word);
            if (isKnown || (AreAlike(surname, word, 1) && (full.IsPerson || canBePerson(full.Span)) && (ActsAsPerson(span) || IsSubjectOrClient(span))))
            {
                return new NameVariant(span, full.Span) { Usual = surname, IsKnown = isKnown, IsBesideFamily = IsFamily };
            }
        }

        return null;
    }

    /// <summary>“Jon Smyth” who is named in full as well is somebody else.</summary>
    private bool IsNameOfAnother(NameVariant variant) =>
        article.Slice(variant.Span) is var word && !word.Contains(' ') && _full.Exists(IsAnother(word.ToString()));

    private static Predicate<FullName> IsAnother(string surname) => full => full.Words[1] == surname;

    private bool ActsAsPerson(TextSpan span)
    {
        var first = tokens.FirstEndingAfter(span.Start);
        return PersonAt(span)
            || (first > 0 && tokens[first - 1].Has(WordTraits.SpeechFinite) && !tokens[first - 1].Has(WordTraits.AlsoNoun))
            || (first + 1 < tokens.Count && tokens[first + 1].Has(WordTraits.SpeechFinite) && !tokens[first + 1].Has(WordTraits.AlsoNoun));
    }

    /// <summary>“Park played”, “Park is twelve”, “a lawyer for Park”: words that go with people.</summary>
    private bool IsSubjectOrClient(TextSpan span)
    {
        var first = tokens.FirstEndingAfter(span.Start);
        var isClient = first > 1 && tokens.Is(first - 1, "for") && PersonNouns.Contains(tokens.TextOf(first - 2));
        var isOfNoun = first > 0 && tokens[first - 1].Has(WordTraits.Preposition); // "the crews of Marina left"
        var next = first + 1;
        var isAged = next + 1 < tokens.Count && (tokens.Is(next, "is") || tokens.Is(next, "was")) && (tokens[next + 1].Kind == TokenKind.Number || tokens[next + 1].Has(WordTraits.NumberWord));
        return isClient || isAged || (!isOfNoun && next < tokens.Count && IsFiniteVerb(next) && !tokens[next].Has(WordTraits.Copula));
    }

    /// <summary>A past tense or a future; a present tense looks like the plural of a noun.</summary>
    private bool IsFiniteVerb(int token) =>
        !tokens[token].IsCapitalised && (tokens[token].Has(WordTraits.IrregularPast | WordTraits.Future) || tokens.TextOf(token).EndsWith("ed", StringComparison.Ordinal));

    private bool PersonAt(TextSpan span)
    {
        var index = Text.UnitSearch.FirstEndingAfter(persons, span.Start);
        return index < persons.Count && persons[index].Span.OverlapsWith(span);
    }

    /// <summary>Whether facts know one person by the full name and by the surname, or by the first name and this surname.</summary>
    private bool IsKnownAs(string[] full, string surname)
    {
        if (facts.AreOnePerson(string.Join(' ', full), $"{full[0]} {surname}"))
        {
            return true;
        }

        var person = facts.TermsOfPerson(string.Join(' ', full));
        return person.Count > 0 && facts.TermsOfSurname(surname).Any(term => term.Person == person[0].Person);
    }

    private bool IsSamePerson(string[] one, string[] other)
    {
        var first = facts.TermsOfPerson(string.Join(' ', one));
        return first.Count > 0 && facts.TermsOfPerson(string.Join(' ', other)).Any(term => term.Person == first[0].Person);
    }

    private static bool IsPlural(string word, string surname) =>
        word == surname + "s" || word == surname + "es" || surname == word + "s" || word == surname + "’" || word == surname + "'";

    /// <summary>Whether two names begin alike and are at most so many letters apart: put in, left out, changed, or two that changed places.</summary>
    private static bool AreAlike(string one, string other, int most) =>
        one != other && one[0] == other[0] && Math.Abs(one.Length - other.Length) <= most && Distance(one, other) <= most;

    private static int Distance(string one, string other)
    {
        var older = new int[other.Length + 1];
        var old = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            old[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(old[j] + 1, row[j - 1] + 1), old[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }
            }

            (older, old, row) = (old, row, older);
        }

        return old[other.Length];
    }

    /// <summary>A name of two words.</summary>
    private sealed record FullName(TextSpan Span, string[] Words, bool IsPerson);
}
