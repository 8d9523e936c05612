namespace Newslint.Articles.Readers;

/// <summary>
/// Tells texts whose paragraphs are broken into lines of similar width from those where every line is a paragraph.
/// What gives a wrapped text away is that many lines go on in lower case.
/// </summary>
internal static class HardWrap
{
    private const int WidestWrap = 132;
    private const double LowerCaseShare = 0.3;
    private const double FullLineShare = 0.55;

    /// <summary>Whether the lines are hard-wrapped.</summary>
    public static bool IsUsedIn(List<TextLine> lines)
    {
        var pairs = 0;
        var lowerCase = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (AreNeighbours(lines[i - 1], lines[i]) && lines[i].Marker == LineMarker.None)
            {
                pairs++;
                if (lines[i].BeginsInLowerCase && lines[i - 1].Whole.Length <= WidestWrap)
                {
                    lowerCase++;
                }
            }
        }

        return lowerCase > 0 && lowerCase >= pairs * LowerCaseShare;
    }

    /// <summary>In a wrapped text: whether <paramref name="next"/> goes on with the paragraph of <paramref name="line"/>.</summary>
    public static bool Continues(TextLine line, TextLine next)
    {
        if (!AreNeighbours(line, next) || next.Marker != LineMarker.None || line.Marker == LineMarker.Heading || line.Whole.Length > WidestWrap)
        {
            return false;
        }

        return next.BeginsInLowerCase || line.Whole.Length >= next.Whole.Length * FullLineShare;
    }

    private static bool AreNeighbours(TextLine line, TextLine next) => next.Number == line.Number + 1;
}
