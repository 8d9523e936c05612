using Newslint.Knowledge;
using Newslint.Prose.Dates;

namespace Newslint.Prose.Mentions;

/// <summary>Reads what stands around mentions: another time, a thing with the same name, somebody’s fancy. There, an old title may be right.</summary>
internal sealed class MentionSettings(TokenList tokens, Sentence[] sentences, IReadOnlyList<DateReference> dates, DocumentDate? document)
{
    /// <summary>A sentence with more dates than these is a list, and of a list every mention would ask for every date.</summary>
    private const int MostDates = 16;

    private readonly MentionWords _words = MentionWords.Shipped;
    private int _sentence = -1;
    private MentionSetting _told;
    private EarlierDays[] _earlier = [];
    private int _date;

    /// <summary>Fills in <see cref="Mention.Setting"/> and the sentence of mentions that are sorted.</summary>
    public void Read(Mention[] mentions)
    {
        foreach (var mention in mentions)
        {
            var sentence = Math.Max(0, _sentence);
            while (sentence + 1 < sentences.Length && sentences[sentence].Span.End <= mention.Span.Start)
            {
                sentence++;
            }

            // What a sentence tells is found once, however many people it names.
            if (sentence != _sentence)
            {
                (_told, _sentence) = (ToldBy(sentence), sentence);
                _earlier = DaysToldBy(sentence);
            }

            mention.Sentence = sentence;
            mention.EarlierDays = _earlier;
            var first = tokens.FirstEndingAfter(mention.Span.Start);
            var next = tokens.FirstEndingAfter(mention.Span.End - 1) + 1;
            mention.Setting = _told | Before(first, sentences[sentence]) | After(next, first, sentences[sentence]);
            if (next < tokens.Count && tokens[next].Has(WordTraits.SpeechFinite))
            {
                mention.Setting &= ~MentionSetting.Pluperfect; // what somebody says had been is no history of theirs
            }
        }
    }

    private MentionSetting ToldBy(int index)
    {
        var sentence = sentences[index];
        var told = Tense.IsPluperfect(tokens, sentence) ? MentionSetting.Pluperfect : MentionSetting.None;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = TraitsOf(i);
            told |= (word & MentionTraits.History) != 0 && !IsFirstOfCompound(i, sentence) ? MentionSetting.HistoryWord : MentionSetting.None;
            told |= (word & MentionTraits.Death) != 0 ? MentionSetting.Obituary : MentionSetting.None;
            told |= tokens[i].Has(WordTraits.Future) ? MentionSetting.Current : MentionSetting.None;
            told |= tokens[i].Has(WordTraits.History) ? MentionSetting.HistoryHint : MentionSetting.None;
        }

        return told;
    }

    /// <summary>A “film festival” is no film.</summary>
    private bool IsFirstOfCompound(int index, Sentence sentence) =>
        !tokens[index].Has(WordTraits.SpeechFinite) && index + 1 < sentence.EndToken && tokens[index + 1].IsWord && !tokens[index + 1].IsCapitalised
        && !tokens[index + 1].Has(WordTraits.FunctionWord | WordTraits.SpeechFinite | WordTraits.IrregularPast) && (TraitsOf(index + 1) & MentionTraits.When) == 0;

    /// <summary>The days before the article’s that the sentence names, or the one before it: “That was the winter of 2014. President …”.</summary>
    private EarlierDays[] DaysToldBy(int index)
    {
        if (document is null)
        {
            return [];
        }

        var span = sentences[index].Span;
        var from = sentences[Math.Max(0, index - 1)].Span.Start;
        while (_date < dates.Count && dates[_date].Span.End <= from)
        {
            _date++;
        }

        var earlier = new List<EarlierDays>();
        for (var i = _date; i < Math.Min(dates.Count, _date + MostDates) && dates[i].Span.Start < span.End; i++)
        {
            _told |= dates[i].Span.Start >= span.Start && IsNear(dates[i]) ? MentionSetting.Current : MentionSetting.None;
            if (DaysOf(dates[i]) is { } days && days.To < document.Interval.From)
            {
                earlier.Add(new EarlierDays(days, IsWeak: dates[i].Span.End <= span.Start || dates[i].Year is null));
            }
        }

        return [.. earlier];
    }

    /// <summary>The days, or where they cannot be told, as those of a winter, the year.</summary>
    private static DateInterval? DaysOf(DateReference date) =>
        date.Days ?? (date.Year is >= 1 and <= 9999 and var year ? new DateInterval(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null);

    private bool IsNear(DateReference date)
    {
        const int near = 14;
        return date.ResolvedDay is { } day && Math.Abs(day.DayNumber - document!.Interval.From.DayNumber) <= near;
    }

    private MentionSetting Before(int first, Sentence sentence)
    {
        var at = first - 1;
        while (at >= sentence.FirstToken && tokens[at].Has(WordTraits.Determiner))
        {
            at--;
        }

        if (at < sentence.FirstToken)
        {
            return MentionSetting.None;
        }

        var word = TraitsOf(at);
        if ((word & MentionTraits.Narrates) != 0 || ((word & MentionTraits.When) != 0 && Tense.IsPast(tokens, sentence)))
        {
            return MentionSetting.Narrated;
        }

        return (word & MentionTraits.Orders) != 0 ? MentionSetting.Ordered : OfWhatIsOver(at, sentence);
    }

    /// <summary>“appointed by President Lopez”, “the legacy of President Lopez”.</summary>
    private MentionSetting OfWhatIsOver(int preposition, Sentence sentence)
    {
        if (preposition == sentence.FirstToken || !tokens[preposition].Has(WordTraits.Preposition))
        {
            return MentionSetting.None;
        }

        const MentionTraits over = MentionTraits.Legacy | MentionTraits.Deed | MentionTraits.Kin;
        var noun = TraitsOf(preposition - 1);
        return (noun & over) != 0 || tokens[preposition - 1].Has(WordTraits.History) ? MentionSetting.Narrated
            : (noun & MentionTraits.Government) != 0 ? MentionSetting.Government
            : MentionSetting.None;
    }

    private MentionSetting After(int next, int first, Sentence sentence)
    {
        if (next >= sentence.EndToken)
        {
            return MentionSetting.None;
        }

        var noun = tokens[next].Kind == TokenKind.Possessive ? NounAfter(next + 1, sentence) : TraitsOf(next) & ~MentionTraits.Kin;
        var setting = (noun & (MentionTraits.Kin | MentionTraits.Legacy)) != 0 ? MentionSetting.Possessor : MentionSetting.None;
        setting |= (noun & MentionTraits.Government) != 0 ? MentionSetting.Government : MentionSetting.None;
        setting |= (noun & MentionTraits.Deed) != 0 && first > sentence.FirstToken && tokens[first - 1].Has(WordTraits.ClauseOpener) ? MentionSetting.Narrated : MentionSetting.None; // "whom President Lopez appointed"
        setting |= tokens.Is(next, "of") && IsBody(next + 1, sentence) ? MentionSetting.OfBody : MentionSetting.None;
        return setting | (IsImagined(first, next, sentence) ? MentionSetting.Hypothetical : MentionSetting.None);
    }

    /// <summary>“President Lopez’s late <em>widow</em>”: the noun, past two other words at most.</summary>
    private MentionTraits NounAfter(int index, Sentence sentence)
    {
        const int reach = 3;
        const MentionTraits wanted = MentionTraits.Kin | MentionTraits.Legacy | MentionTraits.Government;
        for (var i = index; i < Math.Min(index + reach, sentence.EndToken) && tokens[i].IsWord; i++)
        {
            if (TraitsOf(i) is var traits && (traits & wanted) != 0)
            {
                return traits;
            }
        }

        return MentionTraits.None;
    }

    /// <summary>“of the city’s teachers’ union”: what the name is followed by, up to the next mark.</summary>
    private bool IsBody(int index, Sentence sentence)
    {
        const int reach = 7;
        for (var i = index; i < Math.Min(index + reach, sentence.EndToken) && tokens.MarkAt(i) is not (',' or '.' or ';'); i++)
        {
            if ((TraitsOf(i) & MentionTraits.Body) != 0)
            {
                return true;
            }

            if (tokens[i].Has(WordTraits.Auxiliary | WordTraits.SpeechFinite | WordTraits.IrregularPast))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>“If President Lopez were to run”, “Had President Lopez won”.</summary>
    private bool IsImagined(int first, int next, Sentence sentence)
    {
        var before = first - 1;
        if (before < sentence.FirstToken || (TraitsOf(before) & MentionTraits.Hypothetical) == 0)
        {
            return false;
        }

        return tokens.Is(before, "had") || tokens.Is(before, "were") || tokens.Is(next, "were") || tokens.Is(next, "had") || tokens.Is(next, "became") || tokens.Is(next, "becomes");
    }

    private MentionTraits TraitsOf(int index) => tokens[index].IsWord ? _words.TraitsOf(tokens.TextOf(index), tokens[index].Hash) : MentionTraits.None;
}
