using System.Collections.Immutable;
using System.Globalization;

namespace Newslint.Rules;

/// <summary>
/// Names for the findings of a file that stay the same while the text around them changes: from the rule, the flagged words, the
/// words beside them on their line, and a count of findings that are alike in all three.
/// </summary>
internal static class DiagnosticFingerprints
{
    /// <summary>UTF-16 code units taken from either side of the flagged words.</summary>
    private const int Reach = 32;

    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>The fingerprints of <paramref name="diagnostics"/>, one for one: 16 hexadecimal digits, a colon, and the count from 1.</summary>
    /// <remarks>
    /// Blanks are not part of a fingerprint, nor is the path. The hash is 64-bit FNV-1a, a code unit at a time
    /// (Fowler, Noll and Vo, draft-eastlake-fnv).
    /// </remarks>
    public static string[] Of(ImmutableArray<LintDiagnostic> diagnostics)
    {
        var fingerprints = new string[diagnostics.Length];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fingerprints.Length; i++)
        {
            var hash = HashOf(diagnostics[i]).ToString("x16", CultureInfo.InvariantCulture);
            seen[hash] = seen.GetValueOrDefault(hash) + 1;
            fingerprints[i] = string.Create(CultureInfo.InvariantCulture, $"{hash}:{seen[hash]}");
        }

        return fingerprints;
    }

    private static ulong HashOf(LintDiagnostic diagnostic)
    {
        var (file, span) = (diagnostic.File, diagnostic.Span);
        var lineStart = file.Lines[file.Lines.LineOf(span.Start)].Start;
        var before = Math.Max(lineStart, span.Start - Reach);
        var lineEnd = file.Lines[file.Lines.LineOf(span.End - 1)].End;
        var after = Math.Clamp(lineEnd, span.End, Math.Min(span.End + Reach, file.Text.Length));

        var hash = Add(FnvOffset, diagnostic.Rule.Id);
        hash = Add(hash, file.Text.AsSpan(span.Start, span.Length));
        hash = Add(hash, file.Text.AsSpan(before, span.Start - before));
        return Add(hash, file.Text.AsSpan(span.End, after - span.End));
    }

    private static ulong Add(ulong hash, ReadOnlySpan<char> part)
    {
        foreach (var unit in part)
        {
            if (!char.IsWhiteSpace(unit))
            {
                hash = (hash ^ unit) * FnvPrime;
            }
        }

        // Ends the part: a blank never stands inside one.
        return (hash ^ ' ') * FnvPrime;
    }
}
