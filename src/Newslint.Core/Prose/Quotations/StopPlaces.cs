using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Quotations;

/// <summary>Finds the commas, full stops and colons beside closing quotation marks, which one country sets inside and another outside.</summary>
internal sealed class StopPlaces(Article article, TokenList tokens)
{
    private readonly List<MarkDefect> _found = [];
    private int _inside;
    private int _outside;

    /// <summary>Those of all pairs, in order.</summary>
    public List<MarkDefect> Find(List<PairedMarks> pairs)
    {
        foreach (var pair in pairs)
        {
            var isEnglish = QuoteMark.FamilyOf(pair.Glyph) < 2 && pair.Glyph is not (MarkGlyph.Low or MarkGlyph.SingleLow);
            if (isEnglish && pair.CloseGlyph is { } glyph && pair.InnerEnd > pair.InnerStart)
            {
                Look(pair, glyph);
            }
        }

        var habit = _outside > 1 && _outside > _inside ? StopHabit.Outside : _inside > 1 && _inside > _outside ? StopHabit.Inside : StopHabit.Unclear;
        foreach (var defect in _found)
        {
            defect.Habit = habit;
        }

        return _found;
    }

    private void Look(PairedMarks pair, MarkGlyph glyph)
    {
        var (_, end) = tokens.OfBlock(pair.Block);
        var inside = tokens.MarkAt(pair.InnerEnd - 1);
        var after = pair.End < end && tokens[pair.End].Start == tokens[pair.End - 1].End ? tokens.MarkAt(pair.End) : '\0';
        var isLast = pair.End + 1 >= end || tokens[pair.End + 1].Start > tokens[pair.End].End;
        var outside = after is '.' or ',' && isLast ? after : '\0';
        if (inside is '.' or ',' && !IsGluedMark(pair.InnerEnd - 2, pair))
        {
            _inside += outside == '\0' ? 1 : 0;
            LookInside(pair, glyph, inside, outside);
        }
        else if (inside is ':' or ';' && after == '\0' && pair.End < end)
        {
            Add(MarkProblem.ColonInside, pair, glyph, pair.End, Close(pair) + inside);
        }
        else if (outside != '\0' && tokens[pair.InnerEnd - 1].Kind != TokenKind.Mark && tokens.TextOf(pair.InnerEnd - 1)[^1] != '.')
        {
            _outside++;
            Add(MarkProblem.StopOutside, pair, glyph, pair.End + 1, outside + Close(pair));
        }
    }

    private void LookInside(PairedMarks pair, MarkGlyph glyph, char inside, char outside)
    {
        if (outside != '\0')
        {
            Add(MarkProblem.StopDoubled, pair, glyph, pair.End + 1, (inside == outside ? inside : outside) + Close(pair));
        }
        else if (inside == '.' || !IsTag(pair.End, tokens.OfBlock(pair.Block).End))
        {
            Add(MarkProblem.StopInside, pair, glyph, pair.End, Close(pair) + inside);
        }
    }

    /// <summary>Whether “she said” may follow, whose comma stands inside in every country.</summary>
    private bool IsTag(int at, int end)
    {
        const int reach = 8;
        for (var i = at; i < Math.Min(end, at + reach); i++)
        {
            if (tokens[i].Has(WordTraits.AnySpeech))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“...”: the last full stop of an ellipsis is not one that moves.</summary>
    private bool IsGluedMark(int token, PairedMarks pair) =>
        token >= pair.InnerStart && tokens[token].Kind == TokenKind.Mark && tokens[token].End == tokens[token + 1].Start && tokens.MarkAt(token) is '.' or ',' or '…' or '!' or '?';

    private string Close(PairedMarks pair) => article.Text[tokens[pair.InnerEnd].Start..tokens[pair.End - 1].End];

    /// <summary>Adds a finding from the last word between the marks to before token <paramref name="end"/>.</summary>
    private void Add(MarkProblem problem, PairedMarks pair, MarkGlyph glyph, int end, string mendedEnd)
    {
        var last = tokens[pair.InnerEnd - 1].Kind == TokenKind.Mark ? pair.InnerEnd - 2 : pair.InnerEnd - 1;
        if (last < pair.InnerStart)
        {
            return;
        }

        var span = TextSpan.FromBounds(tokens[last].Start, tokens[end - 1].End);
        var mark = TextSpan.FromBounds(tokens[pair.InnerEnd].Start, tokens[pair.End - 1].End);
        _found.Add(new MarkDefect(problem, glyph, span, mark, pair.Block)
        {
            Mended = article.Text[tokens[last].Start..tokens[last].End] + mendedEnd,
            IsFragment = IsFragment(pair),
        });
    }

    private bool IsFragment(PairedMarks pair) =>
        pair.Open > tokens.OfBlock(pair.Block).Start && !tokens[pair.InnerStart].IsCapitalised
        && tokens[pair.InnerStart].IsWord && tokens[pair.Open - 1].Kind != TokenKind.Mark;
}
