using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Articles;

/// <summary>What somebody says about the day an article was published.</summary>
/// <param name="Interval">The days it may have been.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Span">The words that say so in the article text, where they stand there.</param>
public sealed record DateClaim(DateInterval Interval, DateSource Source, TextSpan? Span = null);
