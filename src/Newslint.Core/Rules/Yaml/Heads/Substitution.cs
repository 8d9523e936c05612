using Newslint.Knowledge;

namespace Newslint.Rules.Yaml.Heads;

/// <summary>What to write instead of something.</summary>
/// <param name="With">One text, or several to choose from.</param>
/// <param name="Since">The first day on which it is so; null for always.</param>
/// <param name="Until">The last day on which it is so; null for always.</param>
internal sealed record Substitution(string[] With, DateOnly? Since, DateOnly? Until)
{
    /// <summary>Whether days matter.</summary>
    public bool IsDated => Since is not null || Until is not null;

    /// <summary>Whether it is so on every day that an article may be of.</summary>
    public bool Applies(RuleContext context) =>
        !IsDated || (context.Prose.DocumentDate is { } document && Covers(document.Interval));

    private bool Covers(DateInterval days) => (Since is null || days.From >= Since) && (Until is null || days.To <= Until);
}
