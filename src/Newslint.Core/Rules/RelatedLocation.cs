using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules;

/// <summary>Another place that explains a finding.</summary>
/// <param name="Span">Where, in the text of the source file.</param>
/// <param name="Message">What it has to do with the finding.</param>
public sealed record RelatedLocation(TextSpan Span, string Message);
