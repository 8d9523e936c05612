namespace Newslint.Prose.Quotations;

/// <summary>An opening quotation mark and where its quotation ends, as token indices.</summary>
internal sealed class PairedMarks
{
    public required int Block { get; init; }

    /// <summary>The opening mark.</summary>
    public required int Open { get; init; }

    /// <summary>The token after the quotation: after its closing mark, or the end of the paragraph.</summary>
    public required int End { get; init; }

    /// <summary>The first token between the marks.</summary>
    public required int InnerStart { get; init; }

    /// <summary>The token after the last one between the marks.</summary>
    public required int InnerEnd { get; init; }

    /// <summary>The shape of the opening mark.</summary>
    public required MarkGlyph Glyph { get; init; }

    /// <summary>The shape of the closing mark, where there is one.</summary>
    public MarkGlyph? CloseGlyph { get; init; }

    /// <summary>Whether the two marks differ: <c>“so"</c>.</summary>
    public bool IsMixed => CloseGlyph is { } close && close != Glyph && Glyph is not (MarkGlyph.Low or MarkGlyph.SingleLow);

    /// <summary>Whether it goes on from the paragraph before.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Whether it goes on in the next paragraph, which begins with an opening mark.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Whether a closing mark is missing where one is due.</summary>
    public bool IsUnclosed { get; set; }
}
