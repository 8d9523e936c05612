using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Tells for each quotation of an article where its source stands. One pass: each word is looked at once.</summary>
internal sealed class SourcePlaces
{
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<Quotation> _quotations;

    private SourcePlaces(TokenList tokens, IReadOnlyList<Quotation> quotations)
    {
        _tokens = tokens;
        _quotations = quotations;
    }

    /// <summary>The places, in the order of the quotations.</summary>
    public static SourcePlace[] Find(TokenList tokens, IReadOnlyList<Quotation> quotations) => new SourcePlaces(tokens, quotations).Find();

    private SourcePlace[] Find()
    {
        var places = new SourcePlace[_quotations.Count];
        var (block, at) = (-1, 0);
        var isTold = false;
        for (var i = 0; i < places.Length; i++)
        {
            var quotation = _quotations[i];
            if (quotation.Block != block)
            {
                (block, at, isTold) = (quotation.Block, _tokens.OfBlock(quotation.Block).Start, false);
            }

            isTold |= TellsPerson(at, quotation);
            places[i] = PlaceOf(i, isTold);
            isTold |= quotation.Speaker is not null && Attribution.IsSpeech(quotation);
            at = quotation.Marks.End;
        }

        return places;
    }

    private SourcePlace PlaceOf(int index, bool isTold)
    {
        var quotation = _quotations[index];
        if ((quotation.Cue ?? quotation.Speaker?.Span) is not { } source)
        {
            return SourcePlace.None;
        }

        if (quotation.Marks.IsContinuation || quotation.Reach is not (SourceReach.Sentence or SourceReach.Paragraph))
        {
            return SourcePlace.Elsewhere;
        }

        if (isTold || source.Start < quotation.Span.Start || quotation.Speaker?.Span.Start < quotation.Span.Start)
        {
            return SourcePlace.Before;
        }

        return quotation.Cue is null ? SourcePlace.Signature : GoesOnBehind(index, source) ? SourcePlace.Inside : SourcePlace.After;
    }

    /// <summary>Whether the next quotation of the paragraph is said by the same words.</summary>
    private bool GoesOnBehind(int index, TextSpan source) =>
        index + 1 < _quotations.Count && _quotations[index + 1] is var next && next.Block == _quotations[index].Block
        && next.Span.Start >= source.End && (next.Cue ?? next.Speaker?.Span) == source;

    /// <summary>Whether the words from <paramref name="start"/> to the quotation lead to its speaker: the name, “he”, “the mayor”.</summary>
    private bool TellsPerson(int start, Quotation quotation)
    {
        var name = quotation.Speaker is { } speaker ? _tokens.FirstEndingAfter(speaker.Head.End - 1) : -1;
        for (var i = start; i < quotation.Marks.Open; i++)
        {
            ref readonly var token = ref _tokens[i];
            var isPerson = token.IsWord && ((token.Has(WordTraits.TitleStart) && !token.Has(WordTraits.FunctionWord)) || _tokens.Is(i, "he") || _tokens.Is(i, "she") || (name >= 0 && _tokens.IsSameWord(i, name))
                || PersonNouns.Contains(_tokens.TextOf(i)));
            if (isPerson)
            {
                return true;
            }
        }

        return false;
    }
}
