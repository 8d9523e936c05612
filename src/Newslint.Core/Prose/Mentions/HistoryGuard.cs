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

            // The sentence before may set the year: "That was the winter of 2014. President …"
            mention.Sentence = sentence;
            var span = sentences[sentence].Span;
            var isFirst = sentence == 0 || sentences[sentence - 1].Block != sentences[sentence].Block;
            var from = isFirst ? span.Start : sentences[sentence - 1].Span.Start;
            while (date < dates.Count && dates[date].Span.End <= from)
            {
                date++;
            }

            for (var i = date; i < dates.Count && dates[i].Span.Start < span.End && document is not null; i++)
            {
                var isEarlier = dates[i].Year < document.Interval.From.Year;
                mention.IsHistory |= isEarlier;
                mention.IsBesideEarlierYear |= isEarlier && dates[i].Span.Start >= span.Start;
            }

            mention.IsHistory |= HasHistoryWord(tokens, sentences[sentence]) || IsBeforeAPluperfect(tokens, sentences[sentence], mention) || IsAfterSomebodyActed(tokens, mention);
        }
    }

    /// <summary>“a decision of President Biden that generals had warned against”; what somebody says had been is no history of theirs.</summary>
    private static bool IsBeforeAPluperfect(TokenList tokens, Sentence sentence, Mention mention)
    {
        var next = tokens.FirstEndingAfter(mention.Span.End);
        return !(next < tokens.Count && tokens[next].Has(WordTraits.SpeechFinite)) && Tense.IsPluperfect(tokens, sentence);
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
