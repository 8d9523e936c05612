using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose.Names;
using Newslint.Text;

namespace Newslint.Prose.Quotations;

/// <summary>Brings together the words that quotations are attributed to and the people whom they mean.</summary>
internal static class SpeakerFinder
{
    /// <summary>The speakers, sorted; words that several quotations share stand once.</summary>
    public static SpeakerReference[] Find(Article article, TokenList tokens, IReadOnlyList<Quotation> quotations, IReadOnlyList<PersonReference> persons)
    {
        var entities = new Dictionary<string, string>(StringComparer.Ordinal);
        var speakers = new List<SpeakerReference>();
        foreach (var quotation in quotations)
        {
            if (quotation.Speaker is not { } speaker)
            {
                continue;
            }

            var words = article.Slice(speaker.Span).ToString();
            var isPronoun = IsPronoun(tokens, speaker.Span);
            var entity = PersonIn(tokens, persons, speaker.Span)?.Entity
                ?? (isPronoun ? EntityOf(speaker.Entity, entities) : words);
            if (!isPronoun)
            {
                entities[words] = entity!;
            }

            speakers.Add(new SpeakerReference(speaker.Span, isPronoun, entity));
        }

        speakers.Sort((a, b) => a.Span.CompareTo(b.Span));
        return WithoutOverlap(speakers);
    }

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

    /// <summary>A pronoun's person is told by the words of the speaker named last.</summary>
    private static string? EntityOf(string? named, Dictionary<string, string> entities) =>
        named is null ? null : entities.GetValueOrDefault(named, named);

    private static bool IsPronoun(TokenList tokens, TextSpan span)
    {
        var first = tokens.FirstEndingAfter(span.Start);
        return first < tokens.Count && tokens[first].Has(WordTraits.Pronoun) && tokens[first].End >= span.End;
    }

    /// <summary>The person among the words, but not Trump in “a spokesman for President Trump”.</summary>
    private static PersonReference? PersonIn(TokenList tokens, IReadOnlyList<PersonReference> persons, TextSpan span)
    {
        var index = UnitSearch.FirstEndingAfter(persons, span.Start);
        if (index == persons.Count || !span.OverlapsWith(persons[index].Span))
        {
            return null;
        }

        var name = tokens.FirstEndingAfter(persons[index].Span.Start);
        for (var i = tokens.FirstEndingAfter(span.Start); i < name; i++)
        {
            if (tokens.Is(i, "for") || tokens.Is(i, "to") || tokens.Is(i, "with") || tokens[i].Kind == TokenKind.Possessive || (i == name - 1 && tokens.Is(i, "of")))
            {
                return null;
            }
        }

        return persons[index];
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
}
