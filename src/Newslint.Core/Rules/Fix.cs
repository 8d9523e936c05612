using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules;

/// <summary>Edits that mend a finding. All of them are applied, or none.</summary>
/// <param name="Safety">How far it may go by itself.</param>
/// <param name="Edits">The edits, sorted and without overlap; offsets are those of the finding that the fix belongs to.</param>
public sealed record Fix(FixSafety Safety, ImmutableArray<TextChange> Edits)
{
    /// <summary>
    /// Whether whole lines go: those that the edit touches. The host widens the edit to them and to the blank lines that nothing stands
    /// between any more, and drops the fix where they hold more than the words and plain marks.
    /// </summary>
    public bool TakesLines { get; init; }

    /// <summary>A fix that puts <paramref name="text"/> in the place of <paramref name="span"/>.</summary>
    public static Fix Replace(TextSpan span, string text, FixSafety safety) => new(safety, [new TextChange(span, text)]);

    /// <summary>A fix that takes <paramref name="span"/> out.</summary>
    public static Fix Delete(TextSpan span, FixSafety safety) => Replace(span, string.Empty, safety);

    /// <summary>A fix that takes out the lines that <paramref name="span"/> stands on, so that what is around them joins as if they had never been there.</summary>
    public static Fix DeleteLines(TextSpan span, FixSafety safety) => Delete(span, safety) with { TakesLines = true };

    /// <summary>The name of a tier in rule files and for programs.</summary>
    public static string NameOf(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Suggestion => "suggestion",
        _ => "display",
    };
}
