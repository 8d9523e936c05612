using System.Collections.Immutable;
using System.Globalization;

namespace Newslint.Configuration;

/// <summary>An <c>.editorconfig</c> file as it is written.</summary>
/// <remarks>
/// Read as Roslyn reads it, to the letter: <c>=</c> or <c>:</c> after a key, <c>#</c> or <c>;</c> begins a comment anywhere, the lines under a
/// malformed header belong to the section above it. What Roslyn drops in silence is a problem here. Lines are counted as editors do.
/// </remarks>
public sealed class EditorConfigFile
{
    private EditorConfigFile(string path, EditorConfigParser parsed)
    {
        Path = path;
        Preamble = parsed.Preamble;
        Sections = [.. parsed.Sections];
        IsGlobal = Find(EditorConfigKeys.IsGlobal) is not null;
        IsRoot = !IsGlobal && Find(EditorConfigKeys.Root)?.Value == "true";
        Problems = ConfigurationProblem.Sorted(parsed.Problems.Concat(ProblemsOfPreamble()).Concat(ProblemsOfPaths()));
    }

    /// <summary>The path, for messages.</summary>
    public string Path { get; }

    /// <summary>Whether files in the folders above have no say: <c>root = true</c> before the first section.</summary>
    public bool IsRoot { get; }

    /// <summary>Whether the file is one that Roslyn calls global: <c>is_global</c> before the first section, whatever its value.</summary>
    public bool IsGlobal { get; }

    /// <summary>What stands before the first section.</summary>
    public ImmutableArray<EditorConfigProperty> Preamble { get; }

    /// <summary>The sections that can match, in the order of the file.</summary>
    public ImmutableArray<EditorConfigSection> Sections { get; }

    /// <summary>What has no effect, from the top.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; }

    /// <summary>The level of a global file: of two that set the same, that of the higher level counts.</summary>
    internal int GlobalLevel =>
        int.TryParse(Find(EditorConfigKeys.GlobalLevel)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var level) ? level : 0;

    /// <summary>Reads the text of a file; any text can be read, with problems.</summary>
    public static EditorConfigFile Parse(string path, string text)
    {
        var parser = new EditorConfigParser(path, text);
        parser.Parse();
        return new EditorConfigFile(path, parser);
    }

    /// <summary>The properties that can have an effect, from the top.</summary>
    internal IEnumerable<EditorConfigProperty> Properties =>
        (IsGlobal ? Preamble : []).Concat(Sections.SelectMany(section => section.Properties));

    private EditorConfigProperty? Find(string key) => Preamble.LastOrDefault(property => property.Key == key);

    private IEnumerable<ConfigurationProblem> ProblemsOfPreamble()
    {
        foreach (var property in Preamble)
        {
            if (property.Key == EditorConfigKeys.IsGlobal)
            {
                yield return new ConfigurationProblem(Path, property.Line, property.KeyColumn, "'is_global' makes this a file for whole paths, whatever its value: patterns have no effect in it. Take the line out.");
            }
            else if (IsGlobal)
            {
                continue;
            }
            else if (property.Key == EditorConfigKeys.Root && property.Value is not ("true" or "false"))
            {
                yield return new ConfigurationProblem(Path, property.Line, property.Column, $"'{property.Value}' is not a value of 'root': write 'true' or 'false'.");
            }
            else if (RuleSettingKeys.IsOurs(property.Key))
            {
                yield return new ConfigurationProblem(Path, property.Line, property.KeyColumn, $"'{property.WrittenKey}' has no effect before the first section: put it under a header such as '[*.txt]'.");
            }
        }
    }

    private IEnumerable<ConfigurationProblem> ProblemsOfPaths() => IsGlobal
        ? Sections.Where(section => GlobalConfiguration.PathOf(section.Header.Pattern) is null).Select(section => new ConfigurationProblem(
            Path, section.Header.Line, 1, $"'{section.Header.Pattern}' is not the whole path of a file, which 'is_global' asks for. The lines under it have no effect."))
        : [];
}
