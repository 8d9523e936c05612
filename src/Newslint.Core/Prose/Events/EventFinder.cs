using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;
using Newslint.Prose.Dates;
using Newslint.Text;

namespace Newslint.Prose.Events;

/// <summary>Finds events that the text looks ahead to, by the words that look ahead and the noun that follows.</summary>
internal sealed class EventFinder(TokenList tokens, Lexicon lexicon, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateReference> dates, EventNames names)
{
    private const int MostCueWords = 6;
    private const int MostWordsBeforeNoun = 6;

    private readonly PhraseReader _phrases = new(tokens);
    private readonly List<EventReference> _found = [];

    /// <summary>The events, sorted, not yet judged.</summary>
    public EventReference[] Find()
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                i = YearOffsetAt(i, sentence.EndToken) is { } offset ? ScanRelativeYear(i, offset, sentence)
                    : tokens[i].Has(WordTraits.LookAheadStart) || tokens.Is(i, "in") ? ScanCue(i, sentence)
                    : i + 1;
            }
        }

        return [.. _found];
    }

    /// <summary>“last year’s”, “this year’s”, “next year’s”.</summary>
    private int? YearOffsetAt(int i, int limit)
    {
        if (i + 3 >= limit || !tokens.Is(i + 1, "year") || tokens[i + 2].Kind != TokenKind.Possessive)
        {
            return null;
        }

        return tokens.Is(i, "last") ? -1 : tokens.Is(i, "this") ? 0 : tokens.Is(i, "next") ? 1 : null;
    }

    private int ScanRelativeYear(int cue, int offset, Sentence sentence)
    {
        var name = cue + 3;
        NounFrom(name, sentence.EndToken, out var end);
        end = Math.Max(end, names.LongestFrom(name, sentence.EndToken));
        if (end <= name)
        {
            return name;
        }

        var place = PlaceAt(end, sentence.EndToken);
        var span = place is { } where ? TextSpan.FromBounds(tokens[cue].Start, where.End) : Span(cue, end);
        _found.Add(new EventReference(span, Span(name, end), sentence.Span) { YearOffset = offset, Year = YearIn(name, end), Place = place });
        return end;
    }

    private int ScanCue(int cue, Sentence sentence)
    {
        var cueEnd = _phrases.LongestFrom(cue, sentence.EndToken, MostCueWords, lexicon.LookAheads);
        if (cueEnd == cue)
        {
            return cue + 1;
        }

        var name = cueEnd;
        while (name < sentence.EndToken && tokens[name].Has(WordTraits.Determiner))
        {
            name++;
        }

        var noun = NounFrom(name, sentence.EndToken, out var nounEnd);
        var knownEnd = names.LongestFrom(name, sentence.EndToken);
        if (noun < 0 && knownEnd == name)
        {
            return cueEnd;
        }

        var year = YearIn(name, noun < 0 ? knownEnd : noun);
        var nameEnd = Math.Max(nounEnd, knownEnd);
        if (year is null && knownEnd == name && nounEnd < sentence.EndToken && YearAt(nounEnd) is { } glued)
        {
            year = glued; // Euro 2024
            nameEnd++;
        }

        var place = PlaceAt(nameEnd, sentence.EndToken);
        var end = WithTail(nameEnd, sentence.EndToken);
        end = place is { } where ? Math.Max(end, tokens.FirstEndingAfter(where.End - 1) + 1) : end;
        if (year is null && YearAfter(end, sentence.EndToken, out var yearEnd) is { } later)
        {
            year = later;
            end = yearEnd;
        }

        _found.Add(new EventReference(Span(cue, end), Span(name, nameEnd), sentence.Span)
        {
            Year = year,
            Place = place,
            Day = DayIn(Span(name, nameEnd)),
            IsNarrated = IsNarrated(cue, sentence, Span(cue, end), year),
            IsInPastTense = Tense.IsPast(tokens, sentence) && !tokens.Is(end - 1, "cycle"),
        });
        return end;
    }

    /// <summary>The noun of the event, a few words on; −1 where a verb, a preposition or a mark comes first.</summary>
    private int NounFrom(int start, int limit, out int end)
    {
        end = -1;
        var found = -1;
        for (var i = start; i < Math.Min(limit, start + MostWordsBeforeNoun); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens.MarkAt(i) is not ('-' or '.'))
            {
                break;
            }

            if (tokens[i].Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary) && i > start)
            {
                break;
            }

            var nounEnd = _phrases.LongestFrom(i, limit, 2, lexicon.EventNouns);
            if (nounEnd > i)
            {
                found = i;
                end = nounEnd;
                i = nounEnd - 1;
            }
            else if (found >= 0)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>“in Vilnius”, “in New York”.</summary>
    private TextSpan? PlaceAt(int preposition, int limit)
    {
        var first = preposition + 1;
        var end = first;
        while (end < limit && end < first + 3 && tokens[end].IsWord && tokens[end].IsCapitalised && !tokens[end].Has(WordTraits.AnyMonth | WordTraits.AnyWeekday))
        {
            end++;
        }

        return end > first && (tokens.Is(preposition, "in") || tokens.Is(preposition, "at")) ? Span(first, end) : null;
    }

    private DateOnly? DayIn(TextSpan name)
    {
        var index = UnitSearch.FirstEndingAfter(dates, name.Start);
        return index < dates.Count && name.Contains(dates[index].Span) && dates[index] is { Form: DateForm.MonthDay, IsCertain: true } date ? date.ResolvedDay : null;
    }

    private int WithTail(int index, int limit)
    {
        while (index < limit && tokens[index].IsWord && lexicon.IsEventTail(tokens.TextOf(index)))
        {
            index++;
        }

        return index;
    }

    private int? YearIn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (YearAt(i) is { } year)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>“the election in 2024”, “the vote of November 2024”, “the election on November 5, 2024”.</summary>
    private int? YearAfter(int start, int limit, out int end)
    {
        end = start;
        if (start >= limit || !(tokens.Is(start, "in") || tokens.Is(start, "of") || tokens.Is(start, "on")))
        {
            return null;
        }

        for (var i = start + 1; i < Math.Min(limit, start + 6); i++)
        {
            if (YearAt(i) is { } year)
            {
                end = i + 1;
                return year;
            }

            if (!tokens[i].Has(WordTraits.AnyMonth) && tokens[i].Kind != TokenKind.Number && tokens.MarkAt(i) != ',')
            {
                break;
            }
        }

        return null;
    }

    private int? YearAt(int index)
    {
        var text = tokens.TextOf(index);
        return tokens[index].Kind == TokenKind.Number && text.Length == 4 && text[0] is '1' or '2' && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    /// <summary>“two weeks ahead of”, “had raised money ahead of”, “in October 2024 … ahead of the 2024 election”.</summary>
    private bool IsNarrated(int cue, Sentence sentence, TextSpan span, int? year)
    {
        if (cue > sentence.FirstToken && IsLengthOfTime(cue - 1) || Tense.IsPluperfect(tokens, sentence))
        {
            return true;
        }

        // "In the run-up to the 2014 elections, Reid attacked …" looks back, and so does what "dates to the run-up to" them.
        var isStretch = !tokens[cue].Has(WordTraits.Preposition) || tokens.Is(cue, "in");
        isStretch &= !tokens.Is(cue, "ahead") && !tokens.Is(cue, "upcoming") && !tokens.Is(cue, "forthcoming") && !tokens.Is(cue, "looming") && !tokens.Is(cue, "approaching");
        if (isStretch && (Tense.IsPast(tokens, sentence) || IsAfterPreposition(cue, sentence)))
        {
            return true;
        }

        for (var i = UnitSearch.FirstEndingAfter(dates, sentence.Span.Start); i < dates.Count && dates[i].Span.Start < sentence.Span.End; i++)
        {
            if (dates[i].Year is { } other && other <= year && !dates[i].Span.IntersectsWith(span))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAfterPreposition(int cue, Sentence sentence)
    {
        var before = cue > sentence.FirstToken && tokens.Is(cue - 1, "the") ? cue - 2 : cue - 1;
        return before >= sentence.FirstToken && (tokens.Is(before, "to") || tokens.Is(before, "from") || tokens.Is(before, "since") || tokens.Is(before, "of"));
    }

    private bool IsLengthOfTime(int index) =>
        tokens.Is(index, "days") || tokens.Is(index, "weeks") || tokens.Is(index, "months") || tokens.Is(index, "years") || tokens.Is(index, "hours")
        || tokens.Is(index, "day") || tokens.Is(index, "week") || tokens.Is(index, "month") || tokens.Is(index, "year") || tokens.Is(index, "shortly");

    private TextSpan Span(int start, int end) => TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);
}
