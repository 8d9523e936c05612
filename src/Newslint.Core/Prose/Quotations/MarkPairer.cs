using Newslint.Articles;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph, and finds those that are missing or face the wrong way. Marks may be curly, straight,
/// two apostrophes, single, low, or guillemets; a quotation over several paragraphs opens in each of them and closes in the last.
/// </summary>
/// <remarks>Time is linear in the number of tokens.</remarks>
internal sealed class MarkPairer
{
    // A quotation that runs on without marks is looked for so many paragraphs on.
    private const int FarthestEnd = 8;

    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly List<QuoteMark> _marks;
    private readonly int[] _blockStarts;
    private readonly MarkParser _parser = new();
    private readonly MarkClues _clues;
    private readonly List<PairedMarks> _pairs = [];
    private readonly MarkDefects _defects;

    private MarkPairer(Article article, TokenList tokens)
    {
        _article = article;
        _tokens = tokens;
        _clues = new MarkClues(article, tokens);
        (_marks, _blockStarts) = MarkReader.Read(article, tokens);
        var habits = MarkHabits.Of(_marks, _blockStarts, article.Language);
        _defects = new MarkDefects(article, tokens, _clues, habits);
        Price(new MarkCosts(tokens, habits));
    }

    /// <summary>The pairs of the article and what is wrong with its marks.</summary>
    public static PairedArticle Pair(Article article, TokenList tokens)
    {
        var pairer = new MarkPairer(article, tokens);
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            pairer.PairBlock(block);
        }

        var defects = pairer._defects.Take();
        defects.AddRange(new StopPlaces(article, tokens).Find(pairer._pairs));
        defects.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new PairedArticle(pairer._pairs, defects, pairer._parser.Work);
    }

    private void Price(MarkCosts costs)
    {
        for (var block = 0; block < _article.Blocks.Length; block++)
        {
            var (start, end) = _tokens.OfBlock(block);
            for (var i = _blockStarts[block]; i < _blockStarts[block + 1]; i++)
            {
                costs.Price(_marks[i], start, end);
            }
        }
    }

    private void PairBlock(int block)
    {
        if (_blockStarts[block] == _blockStarts[block + 1])
        {
            return;
        }

        var steps = _parser.Parse(_marks, _blockStarts[block], _blockStarts[block + 1], open => GoesOn(open, block));
        var nodes = Nodes(steps, block);
        SettleQuotationBefore(steps, block);
        AddPairs(nodes, block);
        _defects.Add(block, steps, nodes);
    }

    /// <summary>Whether the quotation that <paramref name="open"/> begins may end in a later paragraph: the next begins with an opening mark.</summary>
    private bool GoesOn(QuoteMark open, int block)
    {
        for (var i = _blockStarts[block + 1] - 1; i >= _blockStarts[block] && _marks[i].Token > open.Token; i--)
        {
            if (_marks[i].Glyph == open.Glyph && _marks[i].IgnoreCost > MarkCosts.Missing)
            {
                return false; // “We checked, Ruiz said. “It holds.”
            }
        }

        var (start, end) = _tokens.OfBlock(block);
        return NextOpening(block, open) is { } next && _clues.MayGoOn(open, start, end) && !_clues.BeginsWithTerm(next.Token, next.Token, _tokens.OfBlock(BlockOf(block, next)).End);
    }

    private int BlockOf(int block, QuoteMark mark) => _tokens.OfBlock(block + 1).End > mark.Token ? block + 1 : block + 2;

    /// <summary>The opening mark that the next paragraph begins with; a caption or subheading in between does not count.</summary>
    private QuoteMark? NextOpening(int block, QuoteMark open)
    {
        var next = BeginningOf(block + 1, open.Family);
        var mayPass = block + 1 < _article.Blocks.Length && _article.Blocks[block + 1].Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote);
        return next is null && mayPass ? BeginningOf(block + 2, open.Family) : next;
    }

    private QuoteMark? BeginningOf(int block, int family)
    {
        if (block >= _article.Blocks.Length || _blockStarts[block] == _blockStarts[block + 1])
        {
            return null;
        }

        var mark = _marks[_blockStarts[block]];
        var opens = mark.Token == _tokens.OfBlock(block).Start && mark.Family == family && mark.OpenCost < MarkCosts.Missing && mark.EndToken < _tokens.OfBlock(block).End;
        return opens ? mark : null;
    }

    private static List<MarkNode> Nodes(List<MarkParser.Step> steps, int block)
    {
        var nodes = new List<MarkNode>();
        MarkNode? open = null;
        foreach (var step in steps)
        {
            for (var i = 0; i < step.Unclosed; i++)
            {
                open!.GivenUpAt = step.Mark;
                open = open.Outer;
            }

            if (step.Role == MarkParser.MarkRole.Opens)
            {
                open = new MarkNode(step.Mark, open, block);
                nodes.Add(open);
            }
            else if (step.Role == MarkParser.MarkRole.Closes)
            {
                open!.Close = step.Mark;
                open = open.Outer;
            }
        }

        return nodes;
    }

    /// <summary>
    /// “We checked. ¶ It holds.”: the first paragraph is not to blame where the closing mark comes later, without an opening one.
    /// </summary>
    private void SettleQuotationBefore(List<MarkParser.Step> steps, int block)
    {
        if (_defects.Pending is not { } pending)
        {
            return;
        }

        var first = steps.Find(step => step.Mark.Family == pending.Open.Family && step.Role != MarkParser.MarkRole.None);
        if (first is null && block - pending.Block < FarthestEnd)
        {
            return;
        }

        var endsHere = first is { Role: MarkParser.MarkRole.Unopened } && block - pending.Block <= FarthestEnd;
        if (endsHere && pending.Pair is { } pair)
        {
            (pair.GoesOn, pair.IsUnclosed) = (true, false);
        }

        _defects.Settle(endsHere);
    }

    private void AddPairs(List<MarkNode> nodes, int block)
    {
        var (start, end) = _tokens.OfBlock(block);
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            node.GoesOn = node.Close is null && node.GivenUpAt is null && node.Outer is null && GoesOn(node.Open, block);
            var inUnclosed = node.Outer is { IsIncluded: true, IsUnclosed: true } outer && outer.Open.Family == node.Open.Family;
            node.IsIncluded = node.Outer is null || inUnclosed;
            var stop = node.GivenUpAt?.Token ?? (node.IsUnclosed && i + 1 < nodes.Count && nodes[i + 1].Open.Family == node.Open.Family ? nodes[i + 1].Open.Token : end);
            if (!node.IsIncluded || (node.IsUnclosed && (node.Open.Family == 1 || stop == node.Open.EndToken)))
            {
                continue;
            }

            node.Pair = new PairedMarks
            {
                Block = block,
                Open = node.Open.Token,
                InnerStart = node.Open.EndToken,
                InnerEnd = node.Close?.Token ?? stop,
                End = node.Close?.EndToken ?? stop,
                Glyph = node.Open.Glyph,
                CloseGlyph = node.Close?.Glyph,
                IsContinuation = node.Open.Token == start && IsContinued(block),
                GoesOn = node.GoesOn,
                IsUnclosed = node.IsUnclosed,
            };
            _pairs.Add(node.Pair);
        }
    }

    private bool IsContinued(int block) => _pairs.Count > 0 && _pairs[^1].GoesOn && _pairs[^1].Block < block;
}
