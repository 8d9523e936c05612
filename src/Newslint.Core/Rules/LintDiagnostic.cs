using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Rules;

/// <summary>
/// A finding: Roslyn's <see cref="Diagnostic"/>, which cannot be subclassed, with what Newslint adds to it.
/// Spans are offsets in the text of the source file.
/// </summary>
public sealed record LintDiagnostic
{
    private Diagnostic? _roslyn;

    /// <summary>The rule that found it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The severity after configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The file it is in.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The flagged words: 0-based UTF-16 offsets, end exclusive, never empty.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What stands for the placeholders of the message, in their order.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Places that explain the finding.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>What would mend it, as offsets in the text of the source file; null where nothing certain is known.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The name by which the finding is known again in another version of the file.</summary>
    public Fingerprint Fingerprint { get; init; }

    /// <summary>Why somebody wants it left alone; null for a finding that is to be told.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>What a baseline knows of it; <see cref="BaselineState.None"/> where there is no baseline.</summary>
    public BaselineState BaselineState { get; init; }

    /// <summary>More facts for programs, by name in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Where the span begins and ends, 0-based.</summary>
    public LinePositionSpan Lines => File.Lines.PositionsOf(Span);

    /// <summary>The message, complete.</summary>
    public string Message => Arguments.IsEmpty
        ? Rule.MessageFormat
        : string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The same as Roslyn knows it, for hosts that speak Roslyn.</summary>
    public Diagnostic Roslyn => _roslyn ??= Diagnostic.Create(
        Rule.Roslyn,
        Location.Create(File.Path, Span, Lines),
        RuleDescriptor.ToRoslyn(Severity),
        additionalLocations: Related.Select(related => Location.Create(File.Path, related.Span, File.Lines.PositionsOf(related.Span))),
        properties: null,
        messageArgs: [.. Arguments]);
}
