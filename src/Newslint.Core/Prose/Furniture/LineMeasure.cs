namespace Newslint.Prose.Furniture;

/// <summary>What can be counted in a line by itself, without knowing what it says.</summary>
internal struct LineMeasure
{
    /// <summary>Characters, in UTF-16 code units.</summary>
    public int Length;

    /// <summary>Words; two ideographs or kana count as one.</summary>
    public int Words;

    /// <summary>Words that are common function words of some language; four hiragana count as one.</summary>
    public int FunctionWords;

    /// <summary>Words that begin with a capital.</summary>
    public int Capitalised;

    /// <summary>Words that furniture is made of.</summary>
    public int FurnitureWords;

    /// <summary>The kinds of furniture that its words are used in, as the bits of <see cref="Knowledge.FurnitureTraits"/>.</summary>
    public int Kinds;

    /// <summary>Digits.</summary>
    public int Digits;

    /// <summary>Commas.</summary>
    public int Commas;

    /// <summary>Bars, bullets, arrows, slashes and their like.</summary>
    public int Separators;

    /// <summary>Double quotation marks of any shape.</summary>
    public int QuoteMarks;

    /// <summary>Places inside the line where a sentence ends and another begins.</summary>
    public int SentenceBreaks;

    /// <summary>How the line ends.</summary>
    public LineEnding Ending;

    /// <summary>What else can be seen.</summary>
    public LineFlags Flags;

    /// <summary>Where the hashes of its words of content begin in the list of the document.</summary>
    public int FirstContentWord;

    /// <summary>How many words of content it has there.</summary>
    public int ContentWords;

    /// <summary>Whether it reads as running text: long enough, with function words or, in a language that is not known, small letters, to a full stop.</summary>
    public readonly bool IsText => Words >= 10 && Ending <= LineEnding.Exclamation && (FunctionWords >= 2 || (Words >= 12 && Capitalised * 2 < Words));

    /// <summary>Whether half of its words or more are words of furniture.</summary>
    public readonly bool IsLabel => FurnitureWords > 0 && FurnitureWords * 2 >= Words;

    /// <summary>Whether some flag is set.</summary>
    public readonly bool Has(LineFlags flag) => (Flags & flag) != 0;
}
