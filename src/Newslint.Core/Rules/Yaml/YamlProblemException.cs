namespace Newslint.Rules.Yaml;

/// <summary>A mistake that leaves nothing to go on with: the text is no YAML, or beyond the limits.</summary>
internal sealed class YamlProblemException(int line, int column, string message) : Exception(message)
{
    public int Line { get; } = Math.Max(1, line);

    public int Column { get; } = Math.Max(1, column);
}
