using Newslint.Knowledge;
using Newslint.Prose.Dates;

namespace Newslint.Prose.Mentions;

/// <summary>Marks the mentions whose sentence tells of another time: there, an old title is right.</summary>
internal static class HistoryGuard
{
    /// <summary>Fills in <see cref="Mention.IsHistory"/> and <see cref="Mention.IsBesideEarlierYear"/>.</summary>
    public static void Mark(Mention[] mentions, TokenList tokens, Sentence[] sentences, IReadOnlyList<DateReference> dates, DocumentDate? document)
    {
        var sentence = 0;
        var date = 0;
        foreach (var mention in mentions)
        {
            while (sentence + 1 < sentences.Length && sentences[sentence].Span.End <= mention.Span.Start)
            {
                sentence++;
            }

            var span = sentences[sentence].Span;
            while (date < dates.Count && dates[date].Span.End <= span.Start)
            {
                date++;
            }

            for (var i = date; i < dates.Count && dates[i].Span.Start < span.End && document is not null; i++)
            {
                mention.IsBesideEarlierYear |= dates[i].Year < document.Interval.From.Year;
            }

            mention.IsHistory = mention.IsBesideEarlierYear || HasHistoryWord(tokens, sentences[sentence]) || IsAfterSomebodyActed(tokens, mention);
        }
    }

    /// <summary>“after President Yoon declared”: the mention is the subject of what is over.</summary>
    private static bool IsAfterSomebodyActed(TokenList tokens, Mention mention)
    {
        var first = tokens.FirstEndingAfter(mention.Span.Start);
        if (first > 0 && tokens.Is(first - 1, "the"))
        {
            first--;
        }

        return first > 0 && (tokens.Is(first - 1, "after") || tokens.Is(first - 1, "before"));
    }

    private static bool HasHistoryWord(TokenList tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Has(WordTraits.History))
            {
                return true;
            }
        }

        return false;
    }
}
