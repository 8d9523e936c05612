namespace Newslint.Prose.Furniture;

/// <summary>Says in words which signs made a line furniture. Signs that say much the same are one reason.</summary>
internal static class SignReasons
{
    private const int Most = 3;

    /// <summary>The strongest reasons of what each sign contributed, joined by commas.</summary>
    public static string Strongest(int[] shares)
    {
        var sums = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var sign = 0; sign < shares.Length; sign++)
        {
            var reason = ReasonOf((Sign)sign);
            sums[reason] = sums.GetValueOrDefault(reason) + shares[sign];
        }

        return string.Join(", ", sums.Where(reason => reason.Value > 0).OrderByDescending(reason => reason.Value).Take(Most).Select(reason => reason.Key));
    }

    private static string ReasonOf(Sign sign) => sign switch
    {
        Sign.Length or Sign.Words or Sign.SentenceBreaks => "its length",
        Sign.FunctionWords => "few function words",
        Sign.Capitalised or Sign.AllCapitals or Sign.BeginsSmall => "its capitals",
        Sign.FurnitureWords or Sign.FurnitureShare or (>= Sign.ShareWords and <= Sign.TimeWords) => "words that menus and buttons have",
        Sign.Ending => "how it ends",
        Sign.Digits or Sign.Commas or Sign.Separators or Sign.QuoteMarks or (>= Sign.BeginsWithDigit and <= Sign.InnerColon) => "its signs and figures",
        Sign.Topic or Sign.TopicBefore or Sign.TopicWithin3 => "another subject",
        Sign.Copies or Sign.CopiesBefore => "it is repeated",
        >= Sign.PreviousLength and <= Sign.SecondNextFurniture => "the lines beside it",
        >= Sign.TextBefore3 and <= Sign.TextAfter25 or Sign.LinesSinceText or Sign.LinesToText => "little running text around it",
        >= Sign.FurnitureWithin3 and <= Sign.MeanWordsWithin6 => "the lines around it",
        Sign.RunLength or Sign.RunFurniture or Sign.RunLabels or Sign.LabelsWithin6 => "a run of short lines",
        >= Sign.TextShareBefore and <= Sign.ToBodyEnd => "its place in the document",
        Sign.CommentHeadAbove => "the comments above it",
        Sign.LegalHeadAbove => "the notices above it",
        _ => "what the document is like",
    };
}
