namespace Newslint.Prose.Quotations;

/// <summary>A quotation mark, or an apostrophe that may be one, and what each way of reading it costs.</summary>
internal sealed class QuoteMark
{
    /// <summary>The cost of what cannot be.</summary>
    public const int Never = 1000;

    /// <summary>The token of the mark, or of the first of two apostrophes.</summary>
    public required int Token { get; init; }

    /// <summary>The number of tokens: one, or two apostrophes.</summary>
    public required int Width { get; init; }

    /// <summary>The character, the first of two.</summary>
    public required char Character { get; init; }

    public required MarkGlyph Glyph { get; init; }

    public required MarkPlace Place { get; init; }

    /// <summary>The number of full stops and the like before it in the article.</summary>
    public required int Stops { get; init; }

    public int EndToken => Token + Width;

    /// <summary>The cost of reading it as an opening mark.</summary>
    public int OpenCost { get; set; }

    /// <summary>The cost of reading it as a closing mark.</summary>
    public int CloseCost { get; set; }

    /// <summary>The cost of reading it as no quotation mark: an apostrophe, a measure in inches.</summary>
    public int IgnoreCost { get; set; } = Never;

    /// <summary>Whether a closing mark here is the genitive of a plural as likely: “the officials’ plan”.</summary>
    public bool MayBeGenitive { get; set; }

    /// <summary>Whether a shape with a direction is read against it, where it opens.</summary>
    public bool IsReversedWhereItOpens { get; set; }

    /// <summary>Whether a shape with a direction is read against it, where it closes.</summary>
    public bool IsReversedWhereItCloses { get; set; }

    /// <summary>What marks must share to be a pair: 0 for double marks, 1 for single ones, 2 and 3 for guillemets.</summary>
    public int Family => FamilyOf(Glyph);

    public static int FamilyOf(MarkGlyph glyph) => glyph switch
    {
        MarkGlyph.SingleCurly or MarkGlyph.SingleStraight or MarkGlyph.SingleLow => 1,
        MarkGlyph.Guillemet => 2,
        MarkGlyph.SingleGuillemet => 3,
        _ => 0,
    };
}
