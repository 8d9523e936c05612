using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;

namespace Newslint.Prose.Quotations;

/// <summary>Collects what is wrong with marks, and finds out how it is mended where that is plain.</summary>
internal sealed class MarkDefects(Article article, TokenList tokens, MarkClues clues, MarkHabits habits)
{
    // A longer quotation is not flagged as a whole: nobody wants a page underlined for one mark.
    private const int LongestFlagged = 240;

    private readonly List<MarkDefect> _defects = [];

    /// <summary>A quotation that is open at the end of its paragraph; whether that is a defect the next marks will tell.</summary>
    public MarkNode? Pending { get; private set; }

    /// <summary>Says whether the pending quotation ends further down after all.</summary>
    public void Settle(bool endsBelow)
    {
        if (Pending is { } pending && !endsBelow)
        {
            AddUnclosed(pending);
        }

        _endsAbove = endsBelow;
        Pending = null;
    }

    private bool _endsAbove;

    /// <summary>Adds the defects of a paragraph.</summary>
    public void Add(int block, List<MarkParser.Step> steps, List<MarkNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.IsUnclosed && node.GivenUpAt is null && node.Outer is null)
            {
                Pending = node;
            }
            else if (node.IsUnclosed)
            {
                AddUnclosed(node);
            }

            AddReversed(node);
        }

        var (start, _) = tokens.OfBlock(block);
        foreach (var step in steps)
        {
            if (step.Role == MarkParser.MarkRole.Unopened)
            {
                AddUnopened(step.Mark, start, block);
            }

            start = step.Role == MarkParser.MarkRole.None || step.Mark.Family == 1 ? start : step.Mark.EndToken;
        }
    }

    /// <summary>All of them; nothing is pending then.</summary>
    public List<MarkDefect> Take()
    {
        Settle(endsBelow: false);
        return _defects;
    }

    private void AddUnclosed(MarkNode node)
    {
        var open = node.Open;
        var (_, blockEnd) = tokens.OfBlock(node.Block);
        var stop = node.GivenUpAt?.Token ?? blockEnd;
        var end = clues.EndOfWords(open.EndToken, stop);
        if (end < 0 && node.GivenUpAt is null && clues.IsOneSentence(open.EndToken, stop))
        {
            end = stop;
        }

        if (end > 0 && tokens[end - 1].End - tokens[open.Token].Start <= LongestFlagged)
        {
            var span = TextSpan.FromBounds(tokens[open.Token].Start, tokens[end - 1].End);
            Add(MarkProblem.Unclosed, open, node.Block, span, TextOf(span) + Facing(open, opens: false));
            return;
        }

        var last = open.EndToken < blockEnd && tokens[open.EndToken].Kind != TokenKind.Mark ? open.EndToken : open.EndToken - 1;
        Add(MarkProblem.Unclosed, open, node.Block, TextSpan.FromBounds(tokens[open.Token].Start, tokens[last].End), null);
    }

    private void AddUnopened(QuoteMark close, int from, int block)
    {
        var isContinuation = _endsAbove;
        _endsAbove = false;
        var end = tokens[close.EndToken - 1].End;
        var (start, _) = tokens.OfBlock(block);
        if (isContinuation && clues.IsCredit(start, close.Token))
        {
            return;
        }

        var first = isContinuation ? start : clues.BeginningOfWords(from, close.Token);
        if (first >= 0 && first < close.Token && end - tokens[first].Start <= LongestFlagged)
        {
            var span = TextSpan.FromBounds(tokens[first].Start, end);
            Add(MarkProblem.Unopened, close, block, span, Facing(close, opens: true) + TextOf(span), isContinuation);
            return;
        }

        first = close.Token - 1;
        while (first > start && tokens[first].Kind == TokenKind.Mark && tokens[first].Start == tokens[first - 1].End)
        {
            first--;
        }

        first = first < start || tokens[first].End < tokens[first + 1].Start ? close.Token : first;
        Add(MarkProblem.Unopened, close, block, TextSpan.FromBounds(tokens[first].Start, end), null, isContinuation);
    }

    private void AddReversed(MarkNode node)
    {
        var opens = node.Open.IsReversedWhereItOpens;
        var closes = node.Close is { IsReversedWhereItCloses: true };
        if (!opens && !closes)
        {
            return;
        }

        var (first, last) = (opens ? node.Open : node.Close!, closes ? node.Close! : node.Open);
        var start = tokens[first.Token].Start;
        var end = tokens[last.EndToken - 1].End;
        var inner = opens && closes ? article.Text[tokens[first.EndToken - 1].End..tokens[last.Token].Start] : string.Empty;
        var mended = (opens ? Facing(first, opens: true) : string.Empty) + inner + (closes ? Facing(last, opens: false) : string.Empty);
        Add(MarkProblem.Reversed, first, node.Block, TextSpan.FromBounds(start, end), mended);
    }

    private void Add(MarkProblem problem, QuoteMark mark, int block, TextSpan span, string? mended, bool isContinuation = false)
    {
        var place = TextSpan.FromBounds(tokens[mark.Token].Start, tokens[mark.EndToken - 1].End);
        _defects.Add(new MarkDefect(problem, mark.Glyph, span, place, block) { Mended = mended, IsContinuation = isContinuation });
    }

    private string TextOf(TextSpan span) => article.Text.Substring(span.Start, span.Length);

    /// <summary>The mark of the same shape that opens, or closes.</summary>
    private string Facing(QuoteMark mark, bool opens) => mark.Glyph switch
    {
        MarkGlyph.Straight => "\"",
        MarkGlyph.SingleStraight => "'",
        MarkGlyph.Apostrophes => mark.Character == '`' ? (opens ? "``" : "''") : mark.Character == '\'' ? "''" : opens ? "‘‘" : "’’",
        MarkGlyph.Low => opens ? "„" : "“",
        MarkGlyph.SingleLow => opens ? "‚" : "‘",
        MarkGlyph.Guillemet => opens == habits.OpensWithLeftGuillemet ? "«" : "»",
        MarkGlyph.SingleGuillemet => opens == habits.OpensWithLeftGuillemet ? "‹" : "›",
        MarkGlyph.SingleCurly when opens && habits.OpensWithRightSingle => "’",
        MarkGlyph.SingleCurly when opens && habits.UsesLowSingles => "‚",
        MarkGlyph.SingleCurly => opens ? "‘" : "’",
        _ when opens && habits.OpensWithRightCurly => "”",
        _ when opens && habits.UsesLowMarks => "„",
        _ => opens ? "“" : "”",
    };
}
