using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Decides who is quoted, quotation by quotation in reading order: by words after it, by words before it, by a colon,
/// by its paragraph, by the paragraph before. What is left is a term or has no source.
/// </summary>
internal sealed class Attribution(Article article, TokenList tokens, Quotation[] quotations)
{
    private readonly AttributionClause _clauses = new(tokens);
    private readonly TermTest _terms = new(tokens);
    private readonly SentenceBounds _bounds = new(tokens);

    /// <summary>Fills in status, speaker and cue of every quotation.</summary>
    public void Run()
    {
        for (var i = 0; i < quotations.Length; i++)
        {
            AttributeInSentence(i);
        }

        for (var i = 0; i < quotations.Length; i++)
        {
            if (quotations[i].Status == QuotationStatus.Unattributed)
            {
                InheritOrClassify(i);
            }
        }

        for (var i = quotations.Length - 2; i >= 0; i--)
        {
            InheritFromNext(i);
        }

        NamePronouns();
    }

    private void AttributeInSentence(int index)
    {
        var quotation = quotations[index];
        var marks = quotation.Marks;
        if (marks.IsContinuation && index > 0)
        {
            return;
        }

        var (blockStart, blockEnd) = tokens.OfBlock(marks.Block);
        var nextOpen = index + 1 < quotations.Length && quotations[index + 1].Block == marks.Block ? quotations[index + 1].Marks.Open : blockEnd;
        var sentenceStart = _bounds.StartOf(quotations, index, blockStart);
        if (_terms.IsNamed(quotation, sentenceStart))
        {
            quotation.Status = QuotationStatus.Term;
            return;
        }

        var found = quotation.IsWhole ? SourceAround(index, sentenceStart, nextOpen, blockEnd) : SourceOfPart(index, sentenceStart, nextOpen);
        if (!found.IsFound && marks.Open == blockStart && marks.Block > 0)
        {
            found = IntroducedByParagraphBefore(marks.Block - 1);
        }

        if (found.IsFound)
        {
            Apply(quotation, found);
        }
        else if (_terms.IsNamedByNoun(quotation, sentenceStart))
        {
            quotation.Status = QuotationStatus.Term;
        }
    }

    /// <summary>A whole utterance is attributed after it where its end invites that, else before it.</summary>
    private AttributionClause.Match SourceAround(int index, int sentenceStart, int nextOpen, int blockEnd)
    {
        var marks = quotations[index].Marks;
        var after = _clauses.InvitesAttributionAfter(marks, blockEnd) ? _clauses.After(marks.End, nextOpen) : default;
        return after.IsFound ? after : _clauses.Before(marks.Open, sentenceStart, quotations, index);
    }

    /// <summary>Words of a sentence that goes on around them belong to its verb before them.</summary>
    private AttributionClause.Match SourceOfPart(int index, int sentenceStart, int nextOpen)
    {
        var marks = quotations[index].Marks;
        var before = _clauses.Before(marks.Open, sentenceStart, quotations, index);
        return before.IsFound ? before : _clauses.After(marks.End, nextOpen);
    }

    private void Apply(Quotation quotation, AttributionClause.Match found)
    {
        quotation.Status = QuotationStatus.Attributed;
        quotation.Speaker = found.Speaker.IsEmpty ? null : new Speaker(SpanOf(found.Speaker.Start, found.Speaker.End));
        quotation.Cue = found.CueEnd > found.CueStart ? SpanOf(found.CueStart, found.CueEnd) : null;
    }

    /// <summary>A paragraph that ends in a colon introduces the quotation that the next one begins with.</summary>
    private AttributionClause.Match IntroducedByParagraphBefore(int block)
    {
        var (start, end) = tokens.OfBlock(block);
        if (end <= start || tokens.MarkAt(end - 1) != ':')
        {
            return default;
        }

        return _clauses.Before(end, Math.Max(start, _bounds.LastStart(start, end - 1)), quotations, quotations.Length);
    }

    private void InheritOrClassify(int index)
    {
        var quotation = quotations[index];
        var marks = quotation.Marks;
        var previous = index > 0 ? quotations[index - 1] : null;
        if (marks.IsContinuation && previous is { Marks.GoesOn: true })
        {
            Inherit(quotation, previous);
            return;
        }

        if (_terms.IsTerm(quotation))
        {
            quotation.Status = QuotationStatus.Term;
            return;
        }

        if (previous is not null && IsSpeech(previous) && previous.Block == marks.Block)
        {
            Inherit(quotation, previous);
            return;
        }

        if (HasSourceInParagraph(marks, out var found))
        {
            Apply(quotation, found);
            return;
        }

        if (previous is not null && IsSpeech(previous) && previous.Block == marks.Block - 1 && BeginsParagraph(marks) && EndsParagraph(previous.Marks))
        {
            Inherit(quotation, previous);
        }
    }

    private void InheritFromNext(int index)
    {
        var quotation = quotations[index];
        var next = quotations[index + 1];
        if (quotation.Status != QuotationStatus.Unattributed || !IsSpeech(next))
        {
            return;
        }

        var isOneSpeech = next.Block == quotation.Block
            || (quotation.Marks.GoesOn && next.Marks.IsContinuation);
        if (isOneSpeech)
        {
            Inherit(quotation, next);
        }
    }

    /// <summary>A sentence of the paragraph, before or after the quotation, that has a speaker and a speech verb.</summary>
    private bool HasSourceInParagraph(PairedMarks marks, out AttributionClause.Match found)
    {
        var (start, end) = tokens.OfBlock(marks.Block);
        var previousEnd = marks.Open;
        if (previousEnd > start)
        {
            var previousStart = _bounds.LastStart(start, Math.Max(start, previousEnd - 1));
            found = _clauses.Introducing(previousStart, previousEnd);
            if (found.IsFound)
            {
                return true;
            }
        }

        found = marks.End < end ? _clauses.PointingBack(marks.End, _bounds.EndFrom(marks.End, end)) : default;
        return found.IsFound;
    }

    private static bool IsSpeech(Quotation quotation) =>
        quotation.Status is QuotationStatus.Attributed or QuotationStatus.Inherited && (quotation.Words >= TermTest.ShortestSpeech || quotation.IsWhole);

    private bool BeginsParagraph(PairedMarks marks) => marks.Open == tokens.OfBlock(marks.Block).Start;

    private bool EndsParagraph(PairedMarks marks) => marks.End >= tokens.OfBlock(marks.Block).End;

    private static void Inherit(Quotation quotation, Quotation from)
    {
        quotation.Status = QuotationStatus.Inherited;
        quotation.Speaker = from.Speaker;
        quotation.Cue = from.Cue;
    }

    /// <summary>A pronoun stands for the speaker named last, within two paragraphs.</summary>
    private void NamePronouns()
    {
        string? name = null;
        var nameBlock = 0;
        foreach (var quotation in quotations)
        {
            if (quotation.Speaker is not { } speaker)
            {
                continue;
            }

            var words = article.Slice(speaker.Span);
            var first = tokens.FirstEndingAfter(speaker.Span.Start);
            if (!tokens[first].Has(WordTraits.Pronoun) || words.Length > 5)
            {
                name = words.ToString();
                nameBlock = quotation.Block;
            }
            else if (name is not null && quotation.Block - nameBlock <= 2 && tokens.Is(first, "he") | tokens.Is(first, "she"))
            {
                quotation.Speaker = speaker with { Entity = name };
            }
        }
    }

    private TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);
}
