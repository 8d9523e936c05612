using Microsoft.CodeAnalysis.Text;

namespace Newslint.Prose.Quotations;

/// <summary>Whom a quotation is attributed to.</summary>
/// <param name="Span">The noun phrase with its appositions, or the pronoun, in the article text.</param>
/// <param name="Head">The phrase without what is told of it behind a comma, in brackets or with <c>who</c>.</param>
public sealed record Speaker(TextSpan Span, TextSpan Head);
