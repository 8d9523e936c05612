using System.Collections.Concurrent;

namespace Newslint.Rules;

/// <summary>How long rules take, added up over articles and threads.</summary>
/// <remarks>A view of the prose that several rules look at counts for the first one that asks for it.</remarks>
/// <param name="clock">Measures; the library has no clock of its own.</param>
public sealed class RuleTimings(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, RuleTiming> _times = new(StringComparer.Ordinal);

    /// <summary>The rules that ran, slowest first, then by id.</summary>
    public IReadOnlyList<RuleTiming> Rules =>
        [.. _times.Values.OrderByDescending(timing => timing.Time).ThenBy(timing => timing.Rule.Id, StringComparer.Ordinal)];

    /// <summary>The moment, for <see cref="End"/>.</summary>
    internal long Begin() => clock.GetTimestamp();

    /// <summary>A rule has run on an article since <paramref name="began"/>.</summary>
    internal void End(RuleDescriptor rule, long began) =>
        _times.GetOrAdd(rule.Id, static (_, rule) => new RuleTiming(rule), rule).Add(clock.GetElapsedTime(began));
}
