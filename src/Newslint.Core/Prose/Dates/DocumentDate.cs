using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>The day of the article: an interval, who says so, and whether that is certain.</summary>
/// <param name="Interval">The days it may have been.</param>
/// <param name="Source">How it is known.</param>
/// <param name="IsCertain">Whether somebody states it, rather than that it was inferred.</param>
/// <param name="Span">The words in the article text that tell it, where there are any.</param>
public sealed record DocumentDate(DateInterval Interval, DateSource Source, bool IsCertain, TextSpan? Span = null);
