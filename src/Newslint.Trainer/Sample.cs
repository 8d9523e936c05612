namespace Newslint.Trainer;

/// <summary>A line: what is seen of it, and what it is.</summary>
internal sealed class Sample
{
    /// <summary>The signs, by their number.</summary>
    public required int[] Signs { get; init; }

    /// <summary>Whether it is furniture.</summary>
    public required bool IsFurniture { get; init; }

    /// <summary>Whether somebody has judged it; headlines, bylines and captions are left open.</summary>
    public required bool IsJudged { get; init; }

    /// <summary>The words of the line.</summary>
    public required int Words { get; init; }

    /// <summary>The document that it stands in.</summary>
    public required LabelledPage Page { get; init; }
}
