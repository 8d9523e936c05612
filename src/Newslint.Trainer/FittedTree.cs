namespace Newslint.Trainer;

/// <summary>A complete tree: the node after a passed test of node <c>n</c> is <c>2n + 1</c>, after a failed one <c>2n + 2</c>.</summary>
internal sealed class FittedTree(int depth)
{
    /// <summary>What each inner node tests.</summary>
    public int[] Signs { get; } = new int[(1 << depth) - 1];

    /// <summary>The greatest value that passes the test.</summary>
    public int[] Limits { get; } = new int[(1 << depth) - 1];

    /// <summary>The last bin that passes the test; -1 where all do.</summary>
    public int[] Bins { get; } = new int[(1 << depth) - 1];

    /// <summary>What each node says, as a logarithm of odds.</summary>
    public double[] Values { get; } = new double[(2 << depth) - 1];
}
