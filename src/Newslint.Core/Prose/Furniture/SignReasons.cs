namespace Newslint.Prose.Furniture;

/// <summary>Says in words which signs made a line furniture. Signs that say much the same are one reason.</summary>
internal static class SignReasons
{
    private const int Most = 3;
    private const int SignCount = (int)Sign.FurnitureKinds + 1;

    private static readonly string[] Reasons = [.. Enumerable.Range(0, SignCount).Select(sign => ReasonOf((Sign)sign)).Distinct()];

    private static readonly int[] ReasonOfSign = [.. Enumerable.Range(0, SignCount).Select(sign => Array.IndexOf(Reasons, ReasonOf((Sign)sign)))];

    /// <summary>The strongest reasons of what each sign contributed, joined by commas; of equals the one whose sign comes first.</summary>
    public static string Strongest(int[] shares)
    {
        var sums = new int[Reasons.Length];
        for (var sign = 0; sign < shares.Length; sign++)
        {
            sums[ReasonOfSign[sign]] += shares[sign];
        }

        var strongest = new List<string>(Most);
        while (strongest.Count < Most)
        {
            var best = Array.IndexOf(sums, Largest(sums));
            if (sums[best] <= 0)
            {
                break;
            }

            strongest.Add(Reasons[best]);
            sums[best] = 0;
        }

        return string.Join(", ", strongest);
    }

    private static int Largest(int[] sums)
    {
        var largest = sums[0];
        foreach (var sum in sums)
        {
            largest = Math.Max(largest, sum);
        }

        return largest;
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
