namespace Newslint.Articles;

/// <summary>What a block is in the layout of an article.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title of the article.</summary>
    Headline,

    /// <summary>A short title over a part of the article.</summary>
    Subheading,

    /// <summary>An item of a bulleted or numbered list.</summary>
    ListItem,

    /// <summary>Words set apart as somebody else's.</summary>
    BlockQuote,
}
