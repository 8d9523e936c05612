namespace Newslint.Trainer;

/// <summary>How trees are fitted.</summary>
internal sealed record TrainingOptions
{
    /// <summary>A headline, byline or caption is no furniture, but half of the lines that nobody judged are none of these.</summary>
    private const double WeightOfOpen = 0.15;

    /// <summary>How many trees.</summary>
    public int Trees { get; init; } = 200;

    /// <summary>How many tests lead to a leaf.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>How much of what a tree finds is taken.</summary>
    public double Step { get; init; } = 0.15;

    /// <summary>Draws what leaves say towards nothing.</summary>
    public double Shrinkage { get; init; } = 3;

    /// <summary>How much a leaf must hold at least.</summary>
    public double LeastCurvature { get; init; } = 3;

    /// <summary>How much a line counts. There are ten times as many lines of blogs as of news pages, and what is left in extracted copy is rare.</summary>
    public static double WeightOf(Sample sample) => (sample.IsJudged ? 1 : WeightOfOpen) * sample.Page.Set switch
    {
        "F-wcxb" => 0.5,
        "F-sh" or "F-fundus" => 2,
        _ => 1,
    };
}
