using System.Text.RegularExpressions;

namespace Newslint.Core.Tests.Architecture;

/// <summary>A file's namespace is its folder, and its one public type has its name.</summary>
internal static partial class FileLayout
{
    /// <summary>One sentence for each fault of a source file at <paramref name="path"/>, relative to the project's folder.</summary>
    public static IEnumerable<string> FindFaults(string rootNamespace, string path, string source)
    {
        var folders = Path.GetDirectoryName(path)!.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        var expected = string.Join('.', [rootNamespace, .. folders]);
        if (Namespace().Match(source).Groups[1].Value is var actual && actual != expected)
        {
            yield return $"{path}: the namespace is '{actual}', the folder says '{expected}'.";
        }

        // A part of a partial class adds its own word: Lexicon.Verbs.cs.
        var name = Path.GetFileName(path).Split('.')[0];
        string[] types = [.. PublicType().Matches(source).Select(match => match.Groups[1].Value)];
        if (types.Length > 1 || (types.Length == 1 && types[0] != name))
        {
            yield return $"{path}: holds {string.Join(" and ", types)}; one public type stands in one file of its name.";
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:class|struct|interface|enum|record struct|record class|record|delegate [^(]*?) ?\b(\w+)(?=\s*[<({:;\r\n])", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
