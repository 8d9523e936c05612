using Newslint.Knowledge;
using Newslint.Prose.Dates;

namespace Newslint.Prose.Mentions;

/// <summary>Marks the mentions whose sentence tells of another time: there, an old title is right.</summary>
internal static class HistoryGuard
{
    /// <summary>Fills in <see cref="Mention.IsHistory"/> and <see cref="Mention.IsBesideEarlierYear"/>.</summary>
    public static void Mark(Mention[] mentions, TokenList tokens, Sentence[] sentences, IReadOnlyList<DateReference> dates, DocumentDate? document)
    {
        var date = 0;
        var told = new Telling(-1);
        foreach (var mention in mentions)
        {
            var sentence = Math.Max(0, told.Sentence);
            while (sentence + 1 < sentences.Length && sentences[sentence].Span.End <= mention.Span.Start)
            {
                sentence++;
            }

            // What a sentence tells is found once, however many people it names.
            told = sentence == told.Sentence ? told : Read(tokens, sentences, sentence, dates, ref date, document);
            mention.Sentence = sentence;
            mention.IsBesideEarlierYear = told.NamesEarlierYear;
            mention.IsHistory = told.IsBesideEarlierYear || told.HasHistoryWord || (told.IsPluperfect && !IsSpeaker(tokens, mention)) || IsAfterSomebodyActed(tokens, mention);
        }
    }

    private static Telling Read(TokenList tokens, Sentence[] sentences, int sentence, IReadOnlyList<DateReference> dates, ref int date, DocumentDate? document)
    {
        // The sentence before may set the year: "That was the winter of 2014. President …"
        var span = sentences[sentence].Span;
        var isFirst = sentence == 0 || sentences[sentence - 1].Block != sentences[sentence].Block;
        var from = isFirst ? span.Start : sentences[sentence - 1].Span.Start;
        while (date < dates.Count && dates[date].Span.End <= from)
        {
            date++;
        }

        var (isBeside, isNamed) = (false, false);
        for (var i = date; i < dates.Count && dates[i].Span.Start < span.End && document is not null; i++)
        {
            var isEarlier = dates[i].Year < document.Interval.From.Year;
            isBeside |= isEarlier;
            isNamed |= isEarlier && dates[i].Span.Start >= span.Start;
        }

        return new Telling(sentence, isBeside, isNamed, HasHistoryWord(tokens, sentences[sentence]), Tense.IsPluperfect(tokens, sentences[sentence]));
    }

    /// <summary>
    /// Before “had”: “a decision of President Biden that generals had warned against” is history; what somebody says had been is no history of theirs.
    /// </summary>
    private static bool IsSpeaker(TokenList tokens, Mention mention)
    {
        var next = tokens.FirstEndingAfter(mention.Span.End);
        return next < tokens.Count && tokens[next].Has(WordTraits.SpeechFinite);
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

    /// <summary>What a sentence tells of time.</summary>
    private readonly record struct Telling(int Sentence, bool IsBesideEarlierYear = false, bool NamesEarlierYear = false, bool HasHistoryWord = false, bool IsPluperfect = false);
}
