using Microsoft.CodeAnalysis.Text;

namespace Newslint.Text;

/// <summary>Something that has a place in the article text: a block, a sentence, a quotation, a date.</summary>
public interface ITextUnit
{
    /// <summary>Its place: 0-based UTF-16 offsets, end exclusive.</summary>
    TextSpan Span { get; }
}
