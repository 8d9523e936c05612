namespace Newslint.Trainer;

/// <summary>What trees that never saw the site say of a line.</summary>
/// <param name="Sample">The line.</param>
/// <param name="Score">The logarithm of the odds that it is furniture, in hundredths.</param>
/// <param name="IsWholePage">Whether about half of the lines of its document or more are more likely furniture than not.</param>
internal sealed record Verdict(Sample Sample, int Score, bool IsWholePage)
{
    /// <summary>Whether rule NL1730 would report it: its chances of 500 and 880 in 1,000 as logarithms of odds.</summary>
    public bool IsReported => Score >= (IsWholePage ? 0 : 199);

    /// <summary>Whether it would warn of it, at 993 in 1,000.</summary>
    public bool IsWarned => IsWholePage && Score >= 489;
}
