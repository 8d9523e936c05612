using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Quotations;

/// <summary>
/// A quotation mark that something is wrong with, or that a comma or full stop stands beside in the way of one country, and the words beside it.
/// </summary>
public sealed class MarkDefect : ITextUnit
{
    internal MarkDefect(MarkProblem problem, MarkGlyph glyph, TextSpan span, TextSpan mark, int block)
    {
        Problem = problem;
        Glyph = glyph;
        Span = span;
        Mark = mark;
        Block = block;
    }

    /// <summary>
    /// The mark and the word that it stands at. Where it is plain which words a missing mark belongs to, all of them; where both marks of a
    /// quotation face the wrong way, the quotation.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>The mark by itself.</summary>
    public TextSpan Mark { get; }

    /// <summary>What is wrong.</summary>
    public MarkProblem Problem { get; }

    /// <summary>The shape of the mark.</summary>
    public MarkGlyph Glyph { get; }

    /// <summary>The index of its block.</summary>
    public int Block { get; }

    /// <summary>Whether the quotation runs on from a paragraph before, and this paragraph lacks the opening mark that tells so.</summary>
    public bool IsContinuation { get; internal init; }

    /// <summary>Whether the quotation is a part of a sentence: a small letter begins it, after a word.</summary>
    public bool IsFragment { get; internal init; }

    /// <summary>Where the commas and full stops of the article stand; known of those beside a mark.</summary>
    public StopHabit Habit { get; internal set; }

    /// <summary>What should stand in the place of <see cref="Span"/>; null where that is not plain.</summary>
    public string? Mended { get; internal init; }
}
