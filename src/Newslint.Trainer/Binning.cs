namespace Newslint.Trainer;

/// <summary>Cuts the values of each sign into at most 64 bins of about the same size; the limits of the bins are where trees may test.</summary>
internal sealed class Binning
{
    /// <summary>The most bins of a sign.</summary>
    public const int Most = 64;

    private Binning(int[][] limits) => Limits = limits;

    /// <summary>For each sign the greatest value of each bin but the last.</summary>
    public int[][] Limits { get; }

    /// <summary>The bins for the signs of some samples.</summary>
    public static Binning Of(IReadOnlyList<Sample> samples)
    {
        var signs = samples[0].Signs.Length;
        var limits = new int[signs][];
        for (var sign = 0; sign < signs; sign++)
        {
            var values = samples.Select(sample => sample.Signs[sign]).ToArray();
            Array.Sort(values);
            var cuts = new SortedSet<int>();
            for (var bin = 1; bin < Most; bin++)
            {
                cuts.Add(values[(int)((long)bin * (values.Length - 1) / Most)]);
            }

            cuts.Remove(values[^1]);
            limits[sign] = [.. cuts];
        }

        return new Binning(limits);
    }

    /// <summary>The bin of a value.</summary>
    public byte BinOf(int sign, int value)
    {
        var at = Array.BinarySearch(Limits[sign], value);
        return (byte)(at < 0 ? ~at : at);
    }
}
