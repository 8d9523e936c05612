using System.Globalization;
using Humanizer;
using Newslint.Rules;
using Newslint.Rules.Fixes;

namespace Newslint.Cli.Rendering;

/// <summary>Counts what a run of <c>fix</c> has mended, and says it.</summary>
internal sealed class FixTotals
{
    private int _mended;
    private int _unsafe;

    /// <summary>The files that were read.</summary>
    public int Files { get; private set; }

    /// <summary>Those that are others now.</summary>
    public int ChangedFiles { get; private set; }

    /// <summary>What was mended in one file: <c>3 fixed (NL1701, NL1702 ×2)</c>.</summary>
    public static string Mended(FixedFile file)
    {
        var rules = file.Mended.Select(rule => rule.Value == 1 ? rule.Key : string.Create(CultureInfo.InvariantCulture, $"{rule.Key} ×{rule.Value:N0}"));
        return string.Create(CultureInfo.InvariantCulture, $"{file.Mended.Values.Sum():N0} fixed ({string.Join(", ", rules)})");
    }

    /// <summary>Counts a file.</summary>
    public void Add(FixedFile file)
    {
        Files++;
        ChangedFiles += file.IsChanged ? 1 : 0;
        _mended += file.Mended.Values.Sum();
        _unsafe += file.Left.Diagnostics.Count(finding => finding.Fix is { Safety: FixSafety.Suggestion });
    }

    /// <summary>Counts a file as one that stayed as it was.</summary>
    public void TakeBack(FixedFile file)
    {
        ChangedFiles--;
        _mended -= file.Mended.Values.Sum();
    }

    /// <summary>The last words of the run: <c>Fixed 12 findings in 3 files; 2 more with --unsafe.</c></summary>
    /// <param name="isDiff">Whether nothing was written.</param>
    /// <param name="hasTrouble">Whether something could not be done.</param>
    public string Summary(bool isDiff, bool hasTrouble)
    {
        var said = ChangedFiles == 0
            ? $"Nothing to fix in {Quantity("file", Files)}"
            : $"{(isDiff ? "Would fix" : "Fixed")} {Quantity("finding", _mended)} in {Quantity("file", ChangedFiles)}";
        var more = _unsafe == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"; {_unsafe:N0} {(ChangedFiles == 0 ? string.Empty : "more ")}with --unsafe");
        return $"{said}{more}.{(hasTrouble ? " Not everything could be fixed." : string.Empty)}";
    }

    private static string Quantity(string noun, int count) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}
