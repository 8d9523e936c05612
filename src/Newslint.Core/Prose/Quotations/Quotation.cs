using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Words between quotation marks. A quotation over several paragraphs is one for each of them: an opening mark at
/// every beginning, a closing one at the last.
/// </summary>
public sealed class Quotation : ITextUnit
{
    internal Quotation(PairedMarks marks, TextSpan span, int words)
    {
        Marks = marks;
        Span = span;
        Words = words;
    }

    /// <summary>The quotation with its marks.</summary>
    public TextSpan Span { get; }

    /// <summary>The number of words and numbers between the marks.</summary>
    public int Words { get; }

    /// <summary>What is known about its source.</summary>
    public QuotationStatus Status { get; internal set; } = QuotationStatus.Unattributed;

    /// <summary>How far away its source stands.</summary>
    public SourceReach Reach { get; internal set; }

    /// <summary>Who is quoted, where somebody is named.</summary>
    public Speaker? Speaker { get; internal set; }

    /// <summary>The words that introduce the quotation: “said”, “according to”.</summary>
    public TextSpan? Cue { get; internal set; }

    /// <summary>The index of its block.</summary>
    public int Block => Marks.Block;

    /// <summary>How many paragraphs in a row, its own among them, are nothing but a quotation; 0 where its paragraph says more.</summary>
    public int Run { get; internal set; }

    /// <summary>Whether the closing mark is missing where one is due.</summary>
    public bool IsUnclosed => Marks.IsUnclosed;

    /// <summary>Whether it reads as a whole utterance: a capital at its beginning and a mark of punctuation at its end.</summary>
    public bool IsWhole { get; internal set; }

    /// <summary>Whether it is spelled like a title: every word but the small ones has a capital, and nothing ends it.</summary>
    internal bool IsTitle { get; init; }

    internal PairedMarks Marks { get; }
}
