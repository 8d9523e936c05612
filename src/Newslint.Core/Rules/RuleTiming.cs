namespace Newslint.Rules;

/// <summary>How long a rule took.</summary>
public sealed class RuleTiming
{
    private long _ticks;
    private int _articles;

    internal RuleTiming(RuleDescriptor rule) => Rule = rule;

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>The time over all articles and threads.</summary>
    public TimeSpan Time => TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    /// <summary>The articles that it was run on; one that its phrases do not occur in is not counted.</summary>
    public int Articles => _articles;

    internal void Add(TimeSpan time)
    {
        Interlocked.Add(ref _ticks, time.Ticks);
        Interlocked.Increment(ref _articles);
    }
}
