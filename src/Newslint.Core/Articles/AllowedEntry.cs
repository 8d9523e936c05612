using Microsoft.CodeAnalysis.Text;

namespace Newslint.Articles;

/// <summary>An entry of <c>newslint-allow</c> in the front matter of an article.</summary>
/// <param name="Words">The rules that it names, as they stand there; empty where it names none.</param>
/// <param name="Span">Where that stands in the source text.</param>
/// <param name="Reason">What is written behind the rules; null where there is nothing.</param>
public sealed record AllowedEntry(string Words, TextSpan Span, string? Reason);
