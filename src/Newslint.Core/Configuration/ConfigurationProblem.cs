using System.Collections.Immutable;

namespace Newslint.Configuration;

/// <summary>Something in a configuration file that has no effect, and what to write instead.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record ConfigurationProblem(string Path, int Line, int Column, string Message)
{
    /// <summary>Whether the whole file has no effect, because it cannot be read: nobody knows what the results lack then.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Problems by path and place.</summary>
    internal static ImmutableArray<ConfigurationProblem> Sorted(IEnumerable<ConfigurationProblem> problems)
    {
        ConfigurationProblem[] sorted = [.. problems];
        Array.Sort(sorted, Compare);
        return [.. sorted];
    }

    private static int Compare(ConfigurationProblem one, ConfigurationProblem other)
    {
        var order = string.CompareOrdinal(one.Path, other.Path);
        order = order != 0 ? order : one.Line - other.Line;
        order = order != 0 ? order : one.Column - other.Column;
        return order != 0 ? order : string.CompareOrdinal(one.Message, other.Message);
    }
}
