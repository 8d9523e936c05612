namespace Newslint.Prose.Quotations;

/// <summary>Tells which quotation a mark opens or closes, so that readers of a sentence can step over it.</summary>
internal sealed class QuotationMap(TokenList tokens, Quotation[] quotations)
{
    /// <summary>The quotation that the token opens; null where it opens none.</summary>
    public Quotation? OpeningAt(int token) => IsMark(token) && Holding(token) is { } found && found.Marks.Open == token ? found : null;

    /// <summary>The quotation whose last token this is; null where none ends here.</summary>
    public Quotation? ClosingAt(int token) => IsMark(token) && Holding(token) is { } found && found.Marks.End == token + 1 ? found : null;

    private bool IsMark(int token) => tokens.MarkAt(token) is '“' or '”' or '"' or '\'' or '‘' or '’' or '«' or '»' or '„' or '`' or '‚' or '‹' or '›';

    private Quotation? Holding(int token)
    {
        var low = 0;
        var high = quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Marks.End > token)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < quotations.Length && quotations[low].Marks.Open <= token ? quotations[low] : null;
    }
}
