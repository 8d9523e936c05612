using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Text;

namespace Newslint.Prose;

/// <summary>A line of a block, as a reader sees it: without list marker and outer blanks.</summary>
public sealed class Line : ITextUnit
{
    internal Line(TextSpan span, Block block, int index)
    {
        Span = span;
        Block = block;
        Index = index;
    }

    /// <inheritdoc/>
    public TextSpan Span { get; }

    /// <summary>The block that the line is in.</summary>
    public Block Block { get; }

    /// <summary>The number of words, cut at blanks.</summary>
    public int Words { get; internal set; }

    /// <summary>How many lines of the document before this one say the same, but for case and blanks.</summary>
    public int Repeats { get; internal set; }

    /// <summary>How many lines of the document say the same, this one included.</summary>
    public int Copies { get; internal set; } = 1;

    /// <summary>Whether the line that it says the same as is the headline.</summary>
    public bool RepeatsHeadline { get; internal set; }

    /// <summary>Its place among the lines of the article.</summary>
    internal int Index { get; }
}
