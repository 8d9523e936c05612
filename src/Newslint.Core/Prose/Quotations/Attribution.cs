using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Decides who is quoted: first quotation by quotation by the words of its own sentence, then by its paragraph, then by the paragraph before. What is
/// left is a term or has no source.
/// </summary>
internal sealed class Attribution
{
    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly Quotation[] _quotations;
    private readonly TermTest _terms;
    private readonly SentenceBounds _bounds;
    private readonly AfterQuotation _after;
    private readonly BeforeQuotation _before;
    private readonly Introductions _introductions;
    private readonly Continuation _continuation;

    public Attribution(Article article, TokenList tokens, Quotation[] quotations)
    {
        _article = article;
        _tokens = tokens;
        _quotations = quotations;
        _terms = new TermTest(tokens);
        _bounds = new SentenceBounds(tokens);
        var map = new QuotationMap(tokens, quotations);
        var cues = new SpeechCues(tokens);
        var nouns = new NounPhrases(tokens, map);
        var appositions = new Appositions(tokens, nouns, map);
        var subjects = new Subjects(tokens, nouns, appositions, map);
        _after = new AfterQuotation(tokens, cues, nouns, appositions, subjects, map);
        _before = new BeforeQuotation(tokens, cues, nouns, subjects, map);
        _introductions = new Introductions(tokens, cues, nouns, subjects, _before, _after);
        _continuation = new Continuation(tokens, quotations);
    }

    /// <summary>Fills in status, speaker, cue and reach of every quotation.</summary>
    public void Run()
    {
        for (var i = 0; i < _quotations.Length; i++)
        {
            AttributeInSentence(i);
        }

        for (var i = 0; i < _quotations.Length; i++)
        {
            if (_quotations[i].Status == QuotationStatus.Unattributed)
            {
                AttributeInParagraph(i);
            }
        }

        for (var i = _quotations.Length - 2; i >= 0; i--)
        {
            InheritFromNext(i);
        }

        for (var i = 0; i < _quotations.Length; i++)
        {
            if (_quotations[i].Status == QuotationStatus.Unattributed)
            {
                LookToParagraphBefore(i);
            }
        }
    }

    private void AttributeInSentence(int index)
    {
        var quotation = _quotations[index];
        var marks = quotation.Marks;
        var (blockStart, blockEnd) = _tokens.OfBlock(marks.Block);
        if (marks.IsContinuation && index > 0 && _quotations[index - 1].Marks.GoesOn)
        {
            TakeTag(quotation, blockEnd);
            return;
        }

        var sentenceStart = _bounds.StartOf(_quotations, index, blockStart);
        if (_terms.IsNamed(quotation, sentenceStart))
        {
            quotation.Status = QuotationStatus.Term;
            return;
        }

        var found = quotation.IsWhole ? SourceAround(marks, sentenceStart, blockEnd) : SourceOfPart(marks, sentenceStart, blockEnd);
        if (!found.IsFound)
        {
            found = _before.Label(marks.Open, sentenceStart);
        }

        if (!found.IsFound && marks.Open == blockStart && marks.Block > 0)
        {
            found = IntroducedByColon(marks.Block - 1);
        }

        if (!found.IsFound && marks.End >= blockEnd)
        {
            found = SignedBelow(marks.Block + 1);
        }

        if (found.IsFound)
        {
            Apply(quotation, found, SourceReach.Sentence);
        }
        else if (_terms.IsNamedByNoun(quotation, sentenceStart))
        {
            quotation.Status = QuotationStatus.Term;
        }
        else if (!_terms.IsTerm(quotation) && _before.ByAnyVerb(marks.Open, sentenceStart) is { IsFound: true } subject && IsPartOfSentence(quotation, sentenceStart))
        {
            Apply(quotation, subject, SourceReach.Sentence);
        }
    }

    /// <summary>The last paragraph of a quotation may name the source of all of it.</summary>
    private void TakeTag(Quotation quotation, int blockEnd)
    {
        if (_after.Invites(quotation.Marks, blockEnd) && _after.Find(quotation.Marks, blockEnd) is { IsFound: true } tag)
        {
            Apply(quotation, tag, SourceReach.Sentence);
        }
    }

    /// <summary>A whole utterance is attributed after it where its end invites that, else before it.</summary>
    private AttributionMatch SourceAround(PairedMarks marks, int sentenceStart, int blockEnd)
    {
        var goesOn = marks.End < blockEnd && (_tokens[marks.End].Has(WordTraits.Conjunction) || _tokens.MarkAt(marks.End) is '[' or '(');
        if (goesOn && IsIntroduced(marks.Open, sentenceStart) && _before.Find(marks.Open, sentenceStart) is { IsFound: true } before)
        {
            return before; // he said, “…,” but she denied it; Park: “…” [Valley Times]
        }

        var after = _after.Invites(marks, blockEnd) ? _after.Find(marks, blockEnd) : default;
        return after.IsFound ? after : _before.Find(marks.Open, sentenceStart);
    }

    private bool IsIntroduced(int open, int sentenceStart) => open > sentenceStart && _tokens.MarkAt(open - 1) is ',' or ':';

    /// <summary>Words of a sentence that goes on around them belong to its verb before them.</summary>
    private AttributionMatch SourceOfPart(PairedMarks marks, int sentenceStart, int blockEnd)
    {
        if (_after.IsTagged(marks, blockEnd) && _after.Find(marks, blockEnd) is { IsFound: true } tag)
        {
            return tag;
        }

        var before = _before.Find(marks.Open, sentenceStart);
        return before.IsFound ? before : _after.Find(marks, blockEnd);
    }

    /// <summary>Whether words of the sentence lead to the quotation without a stop: a comma, a colon or a word stands before it.</summary>
    private bool IsPartOfSentence(Quotation quotation, int sentenceStart)
    {
        var before = quotation.Marks.Open - 1;
        return before >= sentenceStart && (_tokens[before].IsWord || _tokens[before].Kind is TokenKind.Possessive or TokenKind.Number || _tokens.MarkAt(before) is ',' or ':' or '—' or '–' or '-' or '(');
    }

    private void Apply(Quotation quotation, AttributionMatch found, SourceReach reach)
    {
        quotation.Status = reach == SourceReach.Sentence ? QuotationStatus.Attributed : QuotationStatus.Inherited;
        quotation.Reach = reach;
        quotation.Speaker = found.Speaker.IsEmpty ? null : SpeakerOf(found.Speaker);
        quotation.Cue = found.CueEnd > found.CueStart ? SpanOf(found.CueStart, found.CueEnd) : null;
    }

    /// <summary>A paragraph that ends in a colon introduces the quotation that the next one begins with.</summary>
    private AttributionMatch IntroducedByColon(int block)
    {
        var (start, end) = _tokens.OfBlock(block);
        if (end <= start || _tokens.MarkAt(end - 1) != ':')
        {
            return default;
        }

        return _before.Find(end, Math.Max(start, _bounds.LastStart(start, end - 1)));
    }

    /// <summary>A paragraph that is nothing but a name behind a dash signs the one before it.</summary>
    private AttributionMatch SignedBelow(int block)
    {
        if (block >= _article.Blocks.Length)
        {
            return default;
        }

        var (start, end) = _tokens.OfBlock(block);
        if (end <= start)
        {
            return default;
        }

        if (_article.Blocks[block].Kind == BlockKind.ListItem && _article.Blocks[block - 1].Kind != BlockKind.ListItem)
        {
            return _after.IsSignature(start, end, end) && EndsWithin(start, end) ? AttributionMatch.OfSource(_after.Signed(start, end)) : default; // "- Park" reads like a list
        }

        var isDash = end - start >= 2 && _tokens.MarkAt(start) is '—' or '–' or '―' or '-' or '~';
        return isDash && _tokens.MarkAt(end - 1) is not ('—' or '–' or '-') && _after.IsSignature(start + 1, end, end) ? AttributionMatch.OfSource(_after.Signed(start + 1, end)) : default;
    }

    /// <summary>“Carl Lund: I never saw it.”: a transcript names the speaker inside the marks.</summary>
    private AttributionMatch Labelled(PairedMarks marks)
    {
        const int longestLabel = 4;
        for (var i = marks.InnerStart; i < Math.Min(marks.InnerEnd, marks.InnerStart + longestLabel); i++)
        {
            if (_tokens.MarkAt(i) == ':' && i > marks.InnerStart)
            {
                return AttributionMatch.OfSource(new NounPhrases.Phrase(marks.InnerStart, i));
            }

            if (!_tokens[i].IsWord || !_tokens[i].IsCapitalised)
            {
                break;
            }
        }

        return default;
    }

    /// <summary>Whether a signature is one: a name, or a name and what is told of its bearer, up to the end.</summary>
    private bool EndsWithin(int start, int end)
    {
        var signed = _after.Signed(start, end);
        return !signed.IsEmpty && (signed.End >= end || _tokens[signed.End].Kind == TokenKind.Mark);
    }

    private void AttributeInParagraph(int index)
    {
        var quotation = _quotations[index];
        var marks = quotation.Marks;
        var previous = PreviousInReach(index);
        if (marks.IsContinuation && previous is { Marks.GoesOn: true })
        {
            Inherit(quotation, previous, SourceReach.Marks);
            return;
        }

        if (_terms.IsTerm(quotation))
        {
            quotation.Status = QuotationStatus.Term;
            return;
        }

        var isAfterSpeech = previous is not null && previous.Block == marks.Block && IsSpeech(previous);
        var (start, end) = _tokens.OfBlock(marks.Block);
        var after = isAfterSpeech ? previous!.Marks.End : start;
        var introduction = Introduction(marks, after);
        if (introduction.IsFound)
        {
            Apply(quotation, introduction, SourceReach.Paragraph);
        }
        else if (isAfterSpeech)
        {
            Inherit(quotation, previous!, SourceReach.Paragraph);
        }
        else if (marks.End < end && _introductions.PointingBack(marks.End, _bounds.EndFrom(marks.End, end)) is { IsFound: true } found)
        {
            Apply(quotation, found, SourceReach.Paragraph);
        }
    }

    /// <summary>The quotation before, but not a term that the paragraph mentions in passing.</summary>
    private Quotation? PreviousInReach(int index)
    {
        const int farthest = 8;
        var before = index - 1;
        while (before > 0 && index - before < farthest && _quotations[before].Status == QuotationStatus.Term && _quotations[before - 1].Block == _quotations[index].Block)
        {
            before--;
        }

        return before >= 0 ? _quotations[before] : null;
    }

    /// <summary>The sentence just before the quotation, where it has somebody speak.</summary>
    private AttributionMatch Introduction(PairedMarks marks, int start)
    {
        if (marks.Open <= start)
        {
            return default;
        }

        var sentence = _bounds.LastStart(start, Math.Max(start, marks.Open - 1));
        return sentence > start || start == _tokens.OfBlock(marks.Block).Start ? _introductions.Introducing(sentence, marks.Open) : default;
    }

    private void InheritFromNext(int index)
    {
        var quotation = _quotations[index];
        var next = _quotations[index + 1];
        if (quotation.Status != QuotationStatus.Unattributed || !IsSpeech(next))
        {
            return;
        }

        if (next.Block == quotation.Block)
        {
            Inherit(quotation, next, SourceReach.Paragraph);
        }
        else if (quotation.Marks.GoesOn && next.Marks.IsContinuation)
        {
            Inherit(quotation, next, SourceReach.Marks);
        }
    }

    /// <summary>A quotation that its own paragraph tells nothing of may go on from the paragraph before.</summary>
    private void LookToParagraphBefore(int index)
    {
        var quotation = _quotations[index];
        var marks = quotation.Marks;
        var previous = index > 0 ? _quotations[index - 1] : null;
        if (marks.IsContinuation && previous is { Marks.GoesOn: true, Status: QuotationStatus.Attributed or QuotationStatus.Inherited })
        {
            Inherit(quotation, previous, SourceReach.Marks);
        }
        else if (previous is { Status: QuotationStatus.Inherited } && previous.Block == marks.Block)
        {
            Inherit(quotation, previous, previous.Reach);
        }
        else if (Labelled(marks) is { IsFound: true } labelled)
        {
            Apply(quotation, labelled, SourceReach.Sentence);
        }
        else if (_continuation.Of(index) is { } speaking)
        {
            Inherit(quotation, speaking, SourceReach.ParagraphBefore);
        }
        else if (marks.Block > 0 && marks.Open == _tokens.OfBlock(marks.Block).Start && Announced(marks.Block - 1) is { IsFound: true } announced)
        {
            Apply(quotation, announced, SourceReach.ParagraphBefore);
        }
    }

    /// <summary>The speaker whom the last sentence of a paragraph announces.</summary>
    private AttributionMatch Announced(int block)
    {
        var (start, end) = _tokens.OfBlock(block);
        return end > start ? _introductions.Announcing(_bounds.LastStart(start, end - 1), end) : default;
    }

    internal static bool IsSpeech(Quotation quotation) =>
        quotation.Status is QuotationStatus.Attributed || (quotation.Status is QuotationStatus.Inherited && (quotation.Words >= TermTest.ShortestSpeech || quotation.IsWhole));

    private static void Inherit(Quotation quotation, Quotation from, SourceReach reach)
    {
        quotation.Status = from.Status is QuotationStatus.Unattributed ? QuotationStatus.Unattributed : QuotationStatus.Inherited;
        quotation.Reach = reach;
        quotation.Speaker = from.Speaker;
        quotation.Cue = from.Cue;
    }

    /// <summary>The phrase up to the first comma, bracket or “who”.</summary>
    private Speaker SpeakerOf(NounPhrases.Phrase phrase)
    {
        var end = phrase.Start + 1;
        while (end < phrase.End && _tokens.MarkAt(end) is not (',' or '(' or '[' or '—' or '–') && !_tokens.Is(end, "who") && !_tokens.Is(end, "whose"))
        {
            end++;
        }

        return new Speaker(SpanOf(phrase.Start, phrase.End), SpanOf(phrase.Start, end));
    }

    private TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(_tokens[start].Start, _tokens[end - 1].End);
}
