namespace Newslint.Prose.Quotations;

/// <summary>Which shape of marks most quotations of an article have: of equals the one that comes first. Double and single marks vote apart.</summary>
internal sealed class GlyphVote
{
    private readonly int[] _counts = new int[(int)MarkGlyph.SingleGuillemet + 1];
    private readonly int[] _first = new int[(int)MarkGlyph.SingleGuillemet + 1];

    public GlyphVote(List<PairedMarks> pairs)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            if (!pairs[i].IsUnclosed && !pairs[i].IsMixed)
            {
                var glyph = (int)pairs[i].Glyph;
                _first[glyph] = _counts[glyph]++ == 0 ? i : _first[glyph];
            }
        }
    }

    /// <summary>The shape that most quotations of the same width have, where one of English typography is asked about; its own otherwise.</summary>
    public MarkGlyph MajorityFor(MarkGlyph glyph) => glyph switch
    {
        MarkGlyph.Curly or MarkGlyph.Straight or MarkGlyph.Apostrophes => Best(glyph, MarkGlyph.Curly, MarkGlyph.Straight, MarkGlyph.Apostrophes),
        MarkGlyph.SingleCurly or MarkGlyph.SingleStraight => Best(glyph, MarkGlyph.SingleCurly, MarkGlyph.SingleStraight),
        _ => glyph,
    };

    private MarkGlyph Best(MarkGlyph own, params ReadOnlySpan<MarkGlyph> candidates)
    {
        var best = own;
        foreach (var candidate in candidates)
        {
            var (count, most) = (_counts[(int)candidate], _counts[(int)best]);
            best = count > most || (count == most && count > 0 && _first[(int)candidate] < _first[(int)best]) ? candidate : best;
        }

        return best;
    }
}
