using System.Globalization;

namespace Newslint.Cli.Input;

/// <summary>The lines that differ between a commit and the files as they are, as git counts lines: they end at LF only.</summary>
internal sealed class ChangedLines
{
    private readonly Dictionary<string, List<(int First, int Last)>> _files = new(StringComparer.Ordinal);

    /// <summary>Whether anything of a file has changed.</summary>
    /// <param name="path">Its path from the top of the work tree, with slashes.</param>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>What has changed in a file.</summary>
    public FileChanges In(string path, string text) => new(text, _files.GetValueOrDefault(path) ?? []);

    /// <summary>Adds a file all of which is new, or cannot be compared.</summary>
    public void AddFile(string path) => _files[path] = [(1, int.MaxValue)];

    /// <summary>Adds what a patch without context lines says.</summary>
    public void AddPatch(string patch)
    {
        List<(int First, int Last)>? ranges = null;
        var lines = patch.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("diff --git ", StringComparison.Ordinal))
            {
                ranges = null;
            }
            else if (lines[i].StartsWith("+++ ", StringComparison.Ordinal))
            {
                var path = GitPath.Unquote(lines[i][4..].TrimEnd('\t'));
                ranges = path == "/dev/null" ? null : _files[path["b/".Length..]] = [];
            }
            else if (lines[i].StartsWith("@@ ", StringComparison.Ordinal))
            {
                var (removed, first, added) = HunkOf(lines[i]);
                if (added > 0)
                {
                    ranges?.Add((first, first + added - 1));
                }

                // What stands in the file may look like a line of the patch.
                i += removed + added;
            }
        }
    }

    /// <summary>The numbers of <c>@@ -a,b +c,d @@</c>: b, c and d; a number that is left out is 1.</summary>
    private static (int Removed, int First, int Added) HunkOf(string header)
    {
        var parts = header.Split(' ');
        var (_, removed) = RangeOf(parts[1]);
        var (first, added) = RangeOf(parts[2]);
        return (removed, first, added);
    }

    private static (int First, int Count) RangeOf(string range)
    {
        var numbers = range[1..].Split(',');
        return (int.Parse(numbers[0], CultureInfo.InvariantCulture), numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1);
    }
}
