namespace Newslint.Prose.Furniture;

/// <summary>What a line is judged by. The trees of <c>rules/models/furniture-lines.txt</c> know the signs by these names; percentages are 0 to 100.</summary>
internal enum Sign
{
    // The line itself.
    Length, Words, FunctionWords, Capitalised, FurnitureWords, FurnitureShare, Digits, Commas, Separators, QuoteMarks, SentenceBreaks, Ending,
    AllCapitals, BeginsSmall, BeginsWithDigit, BeginsWithSign, Link, Handle, Hash, Copyright, InnerColon,
    ShareWords, AccountWords, LegalWords, NavigationWords, CommentWords, AdvertisingWords, RelatedWords, TimeWords,
    Topic, TopicBefore, Copies, CopiesBefore,

    // The lines beside it.
    PreviousLength, PreviousWords, PreviousEnding, PreviousFurniture, PreviousCapitalised, PreviousKinds,
    NextLength, NextWords, NextEnding, NextFurniture, NextCapitalised, NextKinds,
    SecondPreviousWords, SecondPreviousFurniture, SecondNextWords, SecondNextFurniture,

    // The lines around it, three, six, twelve and twenty-five to each side.
    TextBefore3, TextAfter3, TextBefore6, TextAfter6, TextBefore12, TextAfter12, TextBefore25, TextAfter25,
    FurnitureWithin3, FurnitureBefore6, FurnitureAfter6, FurnitureWithin12, MeanWordsWithin3, MeanWordsWithin6, TopicWithin3,

    // Its place.
    LinesSinceText, LinesToText, RunLength, RunFurniture, RunLabels, LabelsWithin6, TextShareBefore, PlaceInDocument, SinceBodyBegan, ToBodyEnd, CommentHeadAbove, LegalHeadAbove,

    // The document.
    Lines, TextLines, TextWords, TextWordsShare, FurnitureDensity, BodyShare, MeanWords, UnstoppedLines, LabelLines, FurnitureKinds,
}
