using Microsoft.CodeAnalysis.Text;

namespace Newslint.Prose.Quotations;

/// <summary>Whom a quotation is attributed to.</summary>
/// <param name="Span">The noun phrase or pronoun in the article text.</param>
/// <param name="Entity">The person behind a pronoun, where the text makes it plain.</param>
public sealed record Speaker(TextSpan Span, string? Entity = null);
