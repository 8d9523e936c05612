using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Rules;

/// <summary>
/// Makes the fingerprints of the findings of one file, asked for in their order: from the rule, the flagged words, the words beside them on
/// their line, and a count of findings that are alike in all three.
/// </summary>
/// <remarks>
/// Blanks are not part of a fingerprint. The hash is 64-bit FNV-1a, a code unit at a time (Fowler, Noll and Vo, draft-eastlake-fnv).
/// </remarks>
internal sealed class FingerprintMaker(SourceFile file)
{
    /// <summary>UTF-16 code units taken from either side of the flagged words.</summary>
    private const int Reach = 32;

    /// <summary>UTF-16 code units taken from either end of flagged words that are longer than both together: a thousand findings may each flag most of a text.</summary>
    private const int MostOfWords = 512;

    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding.</summary>
    public Fingerprint Next(string ruleId, TextSpan span)
    {
        var hash = HashOf(ruleId, span);

        // Text is the key because a dictionary of numbers would have to be compiled at start-up.
        var key = hash.ToString("x16", CultureInfo.InvariantCulture);
        var ordinal = _seen.GetValueOrDefault(key) + 1;
        _seen[key] = ordinal;
        return new Fingerprint(hash, ordinal);
    }

    /// <summary>A hash of the rule of a finding and the words that it flagged, wherever they stand.</summary>
    public static ulong HashOfWords(LintDiagnostic finding) => HashOfWords(finding.Rule.Id, finding.File.Text.AsSpan(finding.Span.Start, finding.Span.Length));

    private ulong HashOf(string ruleId, TextSpan span)
    {
        var lineStart = file.Lines[file.Lines.LineOf(span.Start)].Start;
        var before = Math.Max(lineStart, span.Start - Reach);
        var lineEnd = file.Lines[file.Lines.LineOf(span.End - 1)].End;
        var after = Math.Clamp(lineEnd, span.End, Math.Min(span.End + Reach, file.Text.Length));

        var hash = HashOfWords(ruleId, file.Text.AsSpan(span.Start, span.Length));
        hash = Add(hash, file.Text.AsSpan(before, span.Start - before));
        return Add(hash, file.Text.AsSpan(span.End, after - span.End));
    }

    private static ulong HashOfWords(string ruleId, ReadOnlySpan<char> words)
    {
        var hash = Add(FnvOffset, ruleId);
        return words.Length <= 2 * MostOfWords ? Add(hash, words) : Add(Add(hash, words[..MostOfWords]), words[^MostOfWords..]);
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
