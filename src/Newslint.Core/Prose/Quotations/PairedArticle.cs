namespace Newslint.Prose.Quotations;

/// <summary>What the pairing of quotation marks found.</summary>
/// <param name="pairs">The pairs in order; those inside others are left out.</param>
/// <param name="defects">The marks that something is wrong with, sorted by span.</param>
/// <param name="work">How many readings of marks were looked at.</param>
internal sealed class PairedArticle(List<PairedMarks> pairs, List<MarkDefect> defects, long work)
{
    public List<PairedMarks> Pairs { get; } = pairs;

    public List<MarkDefect> Defects { get; } = defects;

    public long Work { get; } = work;
}
