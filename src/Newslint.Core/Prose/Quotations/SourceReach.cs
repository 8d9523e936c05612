namespace Newslint.Prose.Quotations;

/// <summary>How far from a quotation its source stands.</summary>
public enum SourceReach
{
    /// <summary>No source was found.</summary>
    None,

    /// <summary>In its sentence, in a colon before it or in its signature.</summary>
    Sentence,

    /// <summary>In another sentence of its paragraph.</summary>
    Paragraph,

    /// <summary>In a paragraph before, from which the marks carry it over: an opening mark at each paragraph, a closing one at the last.</summary>
    Marks,

    /// <summary>In the paragraph before, whose speaker plausibly goes on; nothing but the sense says so.</summary>
    ParagraphBefore,
}
