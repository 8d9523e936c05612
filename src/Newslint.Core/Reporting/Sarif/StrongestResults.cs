namespace Newslint.Reporting.Sarif;

/// <summary>Keeps the results that GitHub shows where there are more: by level, then precision, then in the order in which they came.</summary>
/// <param name="most">How many are kept.</param>
/// <remarks>What is held does not grow beyond <paramref name="most"/> results.</remarks>
internal sealed class StrongestResults(int most)
{
    /// <summary>One list for each rank, the strongest first; within a list in the order in which they came.</summary>
    private readonly List<(int Number, byte[] Json)>[] _ranks = [.. Enumerable.Range(0, Ranks).Select(_ => new List<(int, byte[])>())];
    private int _weakest;
    private int _kept;

    /// <summary>How many ranks there are: three levels, and two precisions in each.</summary>
    public const int Ranks = 6;

    /// <summary>How many came.</summary>
    public int Seen { get; private set; }

    /// <summary>How many were left out.</summary>
    public int Dropped => Seen - _kept;

    /// <summary>Whether a result of a rank would be kept if it came now.</summary>
    public bool Wants(int rank) => _kept < most || rank < _weakest;

    /// <summary>Takes a result; 0 is the strongest rank. One that is not wanted is only counted.</summary>
    public void Add(int rank, byte[] json)
    {
        Seen++;
        if (!Wants(rank))
        {
            return;
        }

        if (_kept == most)
        {
            _ranks[_weakest].RemoveAt(_ranks[_weakest].Count - 1);
            _kept--;
        }

        _ranks[rank].Add((Seen, json));
        _kept++;
        _weakest = Math.Max(_weakest, rank);
        while (_weakest > 0 && _ranks[_weakest].Count == 0)
        {
            _weakest--;
        }
    }

    /// <summary>The results that were kept, in the order in which they came.</summary>
    public IEnumerable<byte[]> InOrder()
    {
        var all = new List<(int Number, byte[] Json)>(_kept);
        foreach (var rank in _ranks)
        {
            all.AddRange(rank);
        }

        all.Sort(static (one, other) => one.Number.CompareTo(other.Number));
        return all.Select(result => result.Json);
    }
}
