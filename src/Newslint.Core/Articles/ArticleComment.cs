using Microsoft.CodeAnalysis.Text;

namespace Newslint.Articles;

/// <summary>A comment of the source file, which no reader of the article sees. Offsets are those of the source text.</summary>
/// <param name="Span">From the first of its marks to the last one; to the end of the file where it is never closed.</param>
/// <param name="About">
/// What it speaks about: the next block where it stands alone on its lines, else the lines that it stands on. Empty where nothing follows.
/// </param>
/// <param name="HidesWords">Whether words behind it on its line are HTML to the format, so that they are no part of the article.</param>
public sealed record ArticleComment(TextSpan Span, TextSpan About, bool HidesWords);
