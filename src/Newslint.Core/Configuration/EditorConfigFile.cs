using System.Collections.Immutable;

namespace Newslint.Configuration;

/// <summary>An <c>.editorconfig</c> file as it is written.</summary>
/// <remarks>
/// Read as Roslyn reads it (<c>=</c> or <c>:</c> after a key; <c>#</c> or <c>;</c> begins a comment anywhere), save that what
/// Roslyn drops in silence is a problem here, and that what follows a malformed section header belongs to no section
/// instead of the one before.
/// </remarks>
public sealed class EditorConfigFile
{
    private EditorConfigFile(string path, bool isRoot, ImmutableArray<EditorConfigSection> sections, ImmutableArray<ConfigurationProblem> problems)
    {
        Path = path;
        IsRoot = isRoot;
        Sections = sections;
        Problems = problems;
    }

    /// <summary>The path, for messages.</summary>
    public string Path { get; }

    /// <summary>Whether files in the folders above have no say: <c>root = true</c> before the first section.</summary>
    public bool IsRoot { get; }

    /// <summary>The sections that can match, in the order of the file.</summary>
    public ImmutableArray<EditorConfigSection> Sections { get; }

    /// <summary>The lines that could not be read, from the top.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; }

    /// <summary>Reads the text of a file; any text can be read, with problems.</summary>
    public static EditorConfigFile Parse(string path, string text)
    {
        var parser = new EditorConfigParser(path, text);
        parser.Parse();
        return new EditorConfigFile(path, parser.IsRoot, [.. parser.Sections], [.. parser.Problems]);
    }
}
