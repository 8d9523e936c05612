using System.Globalization;
using System.Text;
using Newslint.Text;

namespace Newslint.Rules.Fixes;

/// <summary>
/// Mends a file in rounds: lints it, makes the fixes that can be made together, and lints what came out, until nothing is to be done. So
/// what is mended once stays as it is when it is mended again.
/// </summary>
/// <param name="lint">Lints a file.</param>
/// <param name="atLeast">How safe a fix must be; what is only an idea is never made.</param>
public sealed class FixRounds(Func<SourceFile, LintReport> lint, FixSafety atLeast)
{
    /// <summary>Fixes of one place take turns; more turns than this are two rules that undo each other's work.</summary>
    private const int Most = 10;

    /// <summary>The file with its fixes, all of them or, with a refusal, none; null where the bytes are no text.</summary>
    /// <exception cref="OperationCanceledException">It was stopped between two rounds.</exception>
    public FixedFile? Run(string path, byte[] bytes, CancellationToken stop)
    {
        if (!SourceFile.TryDecode(path, bytes, out var source))
        {
            return null;
        }

        var unchanged = new FixedFile
        {
            Before = source,
            BytesBefore = bytes,
            After = source,
            Bytes = bytes,
            Kept = KeptText.By([], source.Text.Length),
            Left = lint(source),
        };
        try
        {
            return Mend(unchanged, stop);
        }
        catch (EncoderFallbackException exception)
        {
            return unchanged with { Refusal = $"A fix writes {Shown(exception)}, which the encoding of the file does not have. Save the file as UTF-8 first." };
        }
        catch (ArgumentException exception)
        {
            return unchanged with { Refusal = $"A fix cannot be made: {exception.Message}" };
        }
    }

    private FixedFile Mend(FixedFile unchanged, CancellationToken stop)
    {
        var file = unchanged;
        for (var round = 1; Wanted(file.Left) is { Count: > 0 } wanted; round++)
        {
            stop.ThrowIfCancellationRequested();
            if (round > Most)
            {
                var ids = new SortedSet<string>(wanted.ConvertAll(finding => finding.Rule.Id), StringComparer.Ordinal);
                return unchanged with { Refusal = $"There is no end to its fixes: these rules undo each other's work or their own ({string.Join(", ", ids)})." };
            }

            var plan = FixPlan.For(file.After.Text, wanted.ConvertAll(finding => finding.Fix!));
            var bytes = SourceEditor.Apply(file.After, file.Bytes, plan.Edits);
            if (bytes.AsSpan().SequenceEqual(file.Bytes))
            {
                return file;
            }

            if (!SourceFile.TryDecode(file.Before.Path, bytes, out var after))
            {
                return unchanged with { Refusal = "With its fixes the file would be no text any more." };
            }

            file = file with { After = after, Bytes = bytes, Kept = Kept(file, after, plan), Mended = Count(file.Mended, wanted, plan), Left = lint(after) };
        }

        return file;
    }

    private List<LintDiagnostic> Wanted(LintReport report)
    {
        var wanted = new List<LintDiagnostic>();
        foreach (var finding in report.Diagnostics)
        {
            if (finding.Fix is { } fix && fix.Safety >= atLeast && fix.Safety > FixSafety.Display)
            {
                wanted.Add(finding);
            }
        }

        return wanted;
    }

    /// <summary>Bytes that are no UTF-8 may be among those that went; what is left is then read in another way, and nothing can be compared.</summary>
    private static IReadOnlyList<KeptText> Kept(FixedFile file, SourceFile after, FixPlan plan) => after.Encoding == file.After.Encoding
        ? KeptText.Through(file.Kept, KeptText.By(plan.Edits, file.After.Text.Length))
        : [];

    private static SortedDictionary<string, int> Count(IReadOnlyDictionary<string, int> before, List<LintDiagnostic> wanted, FixPlan plan)
    {
        var mended = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, count) in before)
        {
            mended.Add(id, count);
        }

        for (var i = 0; i < wanted.Count; i++)
        {
            if (plan.IsMade[i])
            {
                mended[wanted[i].Rule.Id] = mended.GetValueOrDefault(wanted[i].Rule.Id) + 1;
            }
        }

        return mended;
    }

    private static string Shown(EncoderFallbackException exception)
    {
        if (exception.IsUnknownSurrogate())
        {
            var character = new string([exception.CharUnknownHigh, exception.CharUnknownLow]);
            return string.Create(CultureInfo.InvariantCulture, $"'{character}' (U+{char.ConvertToUtf32(character, 0):X})");
        }

        return char.IsSurrogate(exception.CharUnknown)
            ? "half a character"
            : string.Create(CultureInfo.InvariantCulture, $"'{exception.CharUnknown}' (U+{(int)exception.CharUnknown:X4})");
    }
}
