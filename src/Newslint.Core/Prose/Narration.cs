using Newslint.Knowledge;
using Newslint.Prose.Dates;
using Newslint.Text;

namespace Newslint.Prose;

/// <summary>Tells whether the words around a place tell of a time before the article’s: there, what is out of date is right.</summary>
internal sealed class Narration(TokenList tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateReference> dates, int year)
{
    /// <summary>So many years of the past, and no weekday, make an article a tale of the past.</summary>
    private const int FewestYearsOfTale = 3;

    /// <summary>Sentences of the paragraph that count, before and after: an article may be one paragraph.</summary>
    private const int Reach = 5;

    private int _known = -1;
    private bool _isEarlier;
    private bool? _isTale;

    /// <summary>The index of the sentence at an offset; −1 where none is.</summary>
    public int SentenceAt(int offset) =>
        UnitSearch.FirstEndingAfter(sentences, offset) is var index && index < sentences.Count && sentences[index].Span.Start <= offset ? index : -1;

    /// <summary>
    /// Whether the paragraph at an offset names a year before the article’s, or its sentence there uses words of history or the past perfect; or
    /// the article as a whole is a tale of the past.
    /// </summary>
    public bool IsEarlier(int offset)
    {
        var sentence = SentenceAt(offset);
        if (sentence < 0)
        {
            return false;
        }

        if (sentence != _known)
        {
            _known = sentence;
            _isEarlier = IsTale || NamesEarlierYear(sentence) || HasHistoryWord(sentences[sentence]) || Tense.IsPluperfect(tokens, sentences[sentence]);
        }

        return _isEarlier;
    }

    private bool NamesEarlierYear(int sentence)
    {
        var (first, last) = (sentence, sentence);
        while (first > 0 && sentences[first - 1].Block == sentences[sentence].Block && sentence - first < Reach)
        {
            first--;
        }

        while (last + 1 < sentences.Count && sentences[last + 1].Block == sentences[sentence].Block && last - sentence < Reach)
        {
            last++;
        }

        var end = sentences[last].Span.End;
        for (var i = UnitSearch.FirstEndingAfter(dates, sentences[first].Span.Start); i < dates.Count && dates[i].Span.Start < end; i++)
        {
            if (dates[i].Year < year)
            {
                return true;
            }
        }

        // A year that is no date by itself: "the 1941 battle", "the 1980s".
        for (var i = sentences[first].FirstToken; i < sentences[last].EndToken; i++)
        {
            if (YearAt(i) is > 1000 and var named && named < year)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTale => _isTale ??= TellsOfThePast();

    private bool TellsOfThePast()
    {
        var years = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Has(WordTraits.Weekday) || tokens.Is(i, "today"))
            {
                return false;
            }

            years += YearAt(i) is > 1000 and var named && named < year ? 1 : 0;
        }

        return years >= FewestYearsOfTale;
    }

    private int YearAt(int token)
    {
        const int length = 4;
        var text = tokens.TextOf(token);
        return text.Length is length or (length + 1) && char.IsAsciiDigit(text[0]) && (text.Length == length || text[length] == 's')
            && int.TryParse(text[..length], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private bool HasHistoryWord(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Has(WordTraits.History))
            {
                return true;
            }
        }

        return tokens.Says(sentence, TimeTraits.Earlier);
    }
}
