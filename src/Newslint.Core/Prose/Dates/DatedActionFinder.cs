using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>
/// Finds the verb that a date belongs to: the nearest one before it, “will be signed on Feb. 28”, or behind a date that
/// opens the sentence, “On Feb. 28, the deal will be signed”. There is no parser: where a clause may end, the search does.
/// </summary>
internal sealed class DatedActionFinder(TokenList tokens, Sentence[] sentences, IReadOnlyList<DateReference> dates)
{
    /// <summary>A verb stands no further from its date.</summary>
    private const int Reach = 14;

    private readonly ActionWords _words = ActionWords.Shipped;
    private readonly List<DatedAction> _found = [];

    /// <summary>The actions, sorted by span.</summary>
    public DatedAction[] Find()
    {
        var sentence = 0;
        foreach (var date in dates)
        {
            while (sentence + 1 < sentences.Length && sentences[sentence].Span.End <= date.Span.Start)
            {
                sentence++;
            }

            if (date.Day is not null || date.Weekday is not null || date.Month is not null)
            {
                Read(date, sentences[sentence]);
            }
        }

        _found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return [.. _found];
    }

    private void Read(DateReference date, Sentence sentence)
    {
        var first = tokens.FirstEndingAfter(date.Span.Start);
        var end = tokens.FirstEndingAfter(date.Span.End - 1) + 1;
        var preposition = first > sentence.FirstToken && (tokens.Is(first - 1, "on") || tokens.Is(first - 1, "in")) ? first - 1 : first;
        if (IsAttribute(first, end, sentence))
        {
            return;
        }

        if (preposition == sentence.FirstToken)
        {
            Behind(date, end, sentence);
        }
        else if (preposition == first || IsPlaceOfDate(preposition))
        {
            Before(date, preposition, sentence);
        }
    }

    /// <summary>“the Feb. 28 riot”, “their Feb. 28 debate”: the date belongs to a noun.</summary>
    private bool IsAttribute(int first, int end, Sentence sentence)
    {
        if (first == sentence.FirstToken || tokens[first - 1].Has(WordTraits.Preposition))
        {
            return false;
        }

        var before = first - 1;
        return tokens[before].Has(WordTraits.Determiner) || tokens[before].Kind == TokenKind.Possessive
            || (end < sentence.EndToken && tokens[end].IsWord && !tokens[end].Has(WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.SpeechFinite));
    }

    /// <summary>“on Feb. 28”, “in March”: “in” may lead to a month, “on” to a day.</summary>
    private bool IsPlaceOfDate(int preposition) => tokens.Is(preposition, "on") || tokens.Is(preposition, "in");

    private void Before(DateReference date, int limit, Sentence sentence)
    {
        if (limit > 0 && tokens[limit - 1].Has(WordTraits.Preposition))
        {
            return; // "until Feb. 28", "the raid of Feb. 28"
        }

        for (var i = limit - 1; i >= Math.Max(sentence.FirstToken, limit - Reach); i--)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens.MarkAt(i) is not ('-' or '’' or '\''))
            {
                return;
            }

            if (VerbAt(i, sentence) is { } verb)
            {
                Add(date, verb, TextSpan.FromBounds(tokens[verb.First].Start, date.Span.End), isLoose: !IsClose(i + 1, limit));
                return;
            }

            if (Is(i, ActionTraits.Boundary) || IsInfinitive(i, limit))
            {
                return;
            }
        }
    }

    /// <summary>“to meet him on Feb. 28”, and not “to trains on Feb. 28”: of what somebody is to do the verb before it tells nothing.</summary>
    private bool IsInfinitive(int to, int limit) =>
        to + 1 < limit && tokens.Is(to, "to") && tokens[to + 1].IsWord && !tokens[to + 1].IsCapitalised && !tokens[to + 1].Has(WordTraits.FunctionWord) && tokens.TextOf(to + 1)[^1] != 's';

    private void Behind(DateReference date, int start, Sentence sentence)
    {
        var from = start < sentence.EndToken && tokens.MarkAt(start) == ',' ? start + 1 : start;
        for (var i = from; i < Math.Min(sentence.EndToken, from + Reach); i++)
        {
            if ((tokens[i].Kind == TokenKind.Mark && tokens.MarkAt(i) is not ('-' or '’' or '\'' or '.')) || Is(i, ActionTraits.Boundary))
            {
                return;
            }

            if (IsFuture(i, sentence))
            {
                Add(date, new Verb(i, IsFuture: true), TextSpan.FromBounds(date.Span.Start, tokens[i].End), isLoose: false);
                return;
            }

            if (VerbAt(i, sentence) is { } verb)
            {
                Add(date, verb, TextSpan.FromBounds(date.Span.Start, tokens[i].End), isLoose: false);
                return;
            }
        }
    }

    /// <summary>The verb whose last word stands at a place, with the words that belong to it.</summary>
    private Verb? VerbAt(int index, Sentence sentence)
    {
        if (!tokens[index].IsWord || tokens[index].IsCapitalised)
        {
            return null;
        }

        if (FutureBefore(index, sentence) is { } future)
        {
            return new Verb(future, IsFuture: true) { IsPlanning = Is(index, ActionTraits.Planning) };
        }

        if (!IsPast(index) || IsNoun(index, sentence))
        {
            return null;
        }

        var before = index - 1;
        while (before > sentence.FirstToken && tokens[before].Has(WordTraits.Adverb) && !tokens[before].Has(WordTraits.Auxiliary))
        {
            before--;
        }

        var isPassive = before >= sentence.FirstToken && tokens[before].Has(WordTraits.Copula);
        var isFinite = isPassive ? tokens.Is(before, "was") || tokens.Is(before, "were") : !tokens[before].Has(WordTraits.Auxiliary) && !tokens.Is(before, "to");
        return new Verb(isPassive ? before : index, IsFuture: false)
        {
            IsPlanning = !isFinite || Is(index, ActionTraits.Planning) || Is(index, ActionTraits.State) || tokens[index].Has(WordTraits.SpeechFinite | WordTraits.Determiner),
        };
    }

    /// <summary>“will”, and not “the will”.</summary>
    private bool IsFuture(int index, Sentence sentence) =>
        tokens[index].Has(WordTraits.Future) && !(index > sentence.FirstToken && tokens[index - 1].Has(WordTraits.Determiner));

    private bool IsPast(int index)
    {
        var text = tokens.TextOf(index);
        return tokens[index].Has(WordTraits.IrregularPast)
            || (text.Length > 3 && text.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && (!text.EndsWith("eed", StringComparison.OrdinalIgnoreCase) || text is "freed" or "agreed" or "guaranteed" or "decreed"));
    }

    /// <summary>“a last shot”: behind an article, with one word between them at most, no verb stands.</summary>
    private bool IsNoun(int index, Sentence sentence) =>
        (index > sentence.FirstToken && tokens[index - 1].Has(WordTraits.Determiner))
        || (index > sentence.FirstToken + 1 && tokens[index - 2].Has(WordTraits.Determiner) && !tokens[index - 1].Has(WordTraits.Auxiliary | WordTraits.Adverb) && tokens[index].Has(WordTraits.ParticleVerb | WordTraits.AlsoNoun));

    /// <summary>“will”, “is set to” and the like, a few words before the last one of their verb.</summary>
    private int? FutureBefore(int index, Sentence sentence)
    {
        const int reach = 4;
        for (var i = index - 1; i >= Math.Max(sentence.FirstToken, index - reach); i--)
        {
            if (IsFuture(i, sentence))
            {
                return i;
            }

            if (tokens.Is(i, "to") && i - 2 >= sentence.FirstToken && Is(i - 1, ActionTraits.Ahead) && (tokens.Is(i - 2, "is") || tokens.Is(i - 2, "are")))
            {
                return i - 2;
            }

            var belongs = tokens.Is(i, "be") || tokens.Is(i, "have") || tokens.Is(i, "been") || tokens.Is(i, "not") || tokens[i].Has(WordTraits.Adverb);
            if (!belongs)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether nothing between verb and date can have the date for itself: adverbs, “in Paris”, “at noon”.</summary>
    private bool IsClose(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isPlace = (tokens[i].IsCapitalised || tokens.Is(i, "noon") || tokens.Is(i, "midnight") || tokens.Is(i, "dawn")) && i > start && (tokens.Is(i - 1, "in") || tokens.Is(i - 1, "at") || tokens[i - 1].IsCapitalised);
            if (!isPlace && !tokens.Is(i, "in") && !tokens.Is(i, "at") && !tokens[i].Has(WordTraits.Adverb) && !tokens.Is(i, "here") && !tokens.Is(i, "there"))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(DateReference date, Verb verb, TextSpan span, bool isLoose) =>
        _found.Add(new DatedAction(span, date) { IsFuture = verb.IsFuture, IsLoose = isLoose, IsPlanning = verb.IsPlanning });

    private bool Is(int index, ActionTraits traits) =>
        tokens[index].IsWord && (_words.TraitsOf(tokens.TextOf(index), tokens[index].Hash) & traits) != 0;

    private sealed record Verb(int First, bool IsFuture)
    {
        public bool IsPlanning { get; init; }
    }
}
