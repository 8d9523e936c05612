using Newslint.Knowledge;
using Newslint.Rules;

namespace Newslint.Core.Tests;

/// <summary>Rules made by hand, for tests of what comes after linting.</summary>
internal static class TestRules
{
    public static RuleDescriptor AdLabel { get; } = new()
    {
        Id = "NL1701",
        Name = "ad-label",
        Category = "furniture",
        DefaultSeverity = Severity.Warning,
        Summary = "An advertisement label was left in the copy.",
        Why = "Ad labels are page furniture; readers of the copy should never see them.",
        MessageFormat = "'{0}' is an advertisement label left in the copy.",
        Examples =
        [
            new RuleExample(IsBad: true, "He spoke.\n\n[|Advertisement|]\n\nShe answered."),
            new RuleExample(IsBad: false, "The advertisement ran for a week."),
        ],
    };

    public static RuleDescriptor StaleTitle { get; } = new()
    {
        Id = "NL1301",
        Name = "stale-title",
        Category = "people",
        DefaultSeverity = Severity.Suggestion,
        Summary = "A title is out of date.",
        Why = "A wrong title is a correction waiting to happen.",
        MessageFormat = "'{0}' is out of date: {1} held the office then.",
        Examples =
        [
            new RuleExample(
                IsBad: false, "“Former President Trump called me,” she said.", DateInterval.Day(new DateOnly(2025, 3, 6)), "the words are ``` quoted"),
        ],
    };
}
