namespace Newslint.Rules.Yaml;

/// <summary>A mistake that leaves nothing to go on with: the text is no YAML, or beyond the limits.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this folder only, always with a place.
internal sealed class YamlProblemException(int line, int column, string message) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public int Line { get; } = Math.Max(1, line);

    public int Column { get; } = Math.Max(1, column);
}
