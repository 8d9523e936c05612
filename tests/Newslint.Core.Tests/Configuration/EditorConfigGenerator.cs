using System.Text;

namespace Newslint.Core.Tests.Configuration;

/// <summary>Writes configuration files and paths that are as odd as files are allowed to be; the same ones for the same seed.</summary>
internal sealed class EditorConfigGenerator(int seed)
{
    private static readonly string[] Names = ["a", "ab", "b", "copy", "p1", "p12", "p007", "p-3", "é", "ü x", "日本", "a b", "[a]", "{a}", "a,b", "a#b", "x;y", "*", "a-c", "\U0001F600", "a\nb", "]"];
    private static readonly string[] Endings = [".txt", ".md", ".TXT", "", ".t", ".txt\n", "7"];
    private static readonly string[] LineEnds = ["\n", "\n", "\n", "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\n", "\r\r\n"];
    private static readonly string[] Blanks = ["", "", "", " ", "\t", "  ", "\u00A0", "\u3000", "\v"];
    private static readonly string[] Comments = ["", "", "", "", "", " # why", " ; why", "#", ";", " # [b]", " ;x = y", "# é"];
    private static readonly string[] Keys =
    [
        "a", "A", "indent_size", "Indent_Style", "charset", "root", "is_global", "global_level", "newslint_style", "NEWSLINT_option.nl1701.limit", "é", "İ", "k.ey-x_y", "a b", "\u212Aey", "",
        "dotnet_diagnostic.NL1701.severity", "dotnet_diagnostic.nl1701.Severity", "dotnet_diagnostic.NL1301.severity", "dotnet_diagnostic..severity", "dotnet_diagnostic.severity",
        "dotnet_analyzer_diagnostic.category-furniture.severity", "dotnet_analyzer_diagnostic.severity", "dotnet_diagnostic.NL1701.severty", "a\U0001F600",
    ];

    private static readonly string[] Values =
    [
        "error", "warning", "Suggestion", "silent", "none", "default", "refactoring", "fatal", "hidden", "", "unset", "UNSET", "True", "x = y", "a:b", "a  b", "é", "İ", "\"q\"", "\\#", "2", "-1", ": v", "\uFEFFx", "[*]",
    ];

    private static readonly string[] Pieces =
    [
        "*", "*", "**", "?", "a", "b", "p", "copy", ".txt", ".md", "/", "/", "{a,b}", "{,a}", "{a,p{1..12}}", "{a/b,b/*}", "{1..3}", "{12..1}", "{-5..5}", "{0..9999999999}", "{a..c}", "{1..}", "{+1..2}", "{}",
        "[ab]", "[!a]", "[a-c]", "[^a]", "[ac-]", "[-a]", "[]a]", "[!]a]", "[\\]]", "[\\d]", "[\\w-]", "[a\\-c]", "[.#]", "[a/b]", "[*?]", "[{,}]", "[[]", "[a-c-e]", "[ -~]", "[é-ü]", "[😀]",
        "\\*", "\\[", "\\{a\\}", "\\#", "\\;", "\\,", "\\\\", "\\/", "é", "ü x", " ", "日本", "\U0001F600", "-", "7", "007", "}", "{", "[", "]", ",", "\\", "#", ";", "!", "+", "(", ")", "$", "^", "|", ".", "a\\",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Texts of configuration files by folder, the farthest first, along one way down from the root.</summary>
    public List<(string Folder, string Text)> Files()
    {
        var files = new List<(string, string)>();
        var folder = "/";
        for (var depth = 0; depth < 4; depth++)
        {
            if (_random.Next(3) > 0)
            {
                files.Add((folder, Text()));
            }

            folder = (folder.Length == 1 ? folder : folder + "/") + OneOf(Names);
        }

        return files;
    }

    /// <summary>A path in the folder of one of the files, or below; about half are as a header of that file would have it.</summary>
    public string PathBelow(IReadOnlyList<(string Folder, string Text)> files)
    {
        var (folder, text) = files.Count > 0 ? files[Math.Max(_random.Next(files.Count), _random.Next(files.Count))] : ("/", string.Empty);
        var path = new StringBuilder(folder.TrimEnd('/'));
        if (_random.Next(2) == 0 && NameIn(text) is { } named)
        {
            return path.Append('/').Append(named).ToString();
        }

        for (var depth = _random.Next(3); depth > 0; depth--)
        {
            path.Append('/').Append(OneOf(Names));
        }

        return path.Append('/').Append(OneOf(Names)).Append(OneOf(Endings)).ToString();
    }

    /// <summary>What a header of a text would match if its signs were none; null for what is no path.</summary>
    private string? NameIn(string text)
    {
        string[] headers = [.. text.Split('\n').Where(line => line.Contains('[', StringComparison.Ordinal) && line.LastIndexOf(']') > line.IndexOf('[', StringComparison.Ordinal))];
        if (headers.Length == 0)
        {
            return null;
        }

        var header = OneOf(headers);
        var name = header[(header.IndexOf('[', StringComparison.Ordinal) + 1)..header.LastIndexOf(']')].Replace("*", OneOf(Names), StringComparison.Ordinal)
            .Replace("?", "x", StringComparison.Ordinal).Replace("\\", string.Empty, StringComparison.Ordinal).Replace(":", string.Empty, StringComparison.Ordinal).Replace("{a,", string.Empty, StringComparison.Ordinal)
            .Replace("{1..3}", "2", StringComparison.Ordinal).Replace("{12..1}", "12", StringComparison.Ordinal).Replace("[!a]", "b", StringComparison.Ordinal)
            .Replace("[ab]", "a", StringComparison.Ordinal).Replace("}", string.Empty, StringComparison.Ordinal).Trim('/');
        return name.Length == 0 || name.Split('/').Any(part => part is "" or "." or "..") ? null : name;
    }

    private string Text()
    {
        var text = new StringBuilder();
        Append(text, OneOf(["", "", "", "root = true", "ROOT: True # yes", "root = false", "root = yes", "newslint_style = ap"]));
        if (_random.Next(12) == 0)
        {
            Append(text, OneOf(["is_global = true", "Is_Global:false", "is_global ="]));
            Append(text, OneOf(["", "global_level = 3", "global_level = x", "a = global", "dotnet_diagnostic.NL1701.severity = error"]));
        }

        for (var lines = _random.Next(4, 16); lines > 0; lines--)
        {
            Append(text, _random.Next(10) switch
            {
                < 2 => Header(),
                3 => OneOf(["# comment", "  ; [*]", "", " \t", "nonsense", "[", "[]", "[a", "[a] b", "] a = b", "= v", "[ ]", "[*]]", "/a/b.txt"]),
                _ => Property(),
            });
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string line) => text.Append(line).Append(OneOf(LineEnds));

    private string Property() => OneOf(Blanks) + OneOf(Keys) + OneOf(Blanks) + OneOf(["=", "=", "=", ":", "", "=="]) + OneOf(Blanks) + OneOf(Values) + OneOf(Blanks) + OneOf(Comments);

    private string Header()
    {
        var pattern = OneOf(["", "", "", "*", "**", "/", "/a/", "a/"]);
        for (var pieces = _random.Next(1, 5); pieces > 0; pieces--)
        {
            pattern += OneOf(Pieces);
        }

        return OneOf(Blanks) + "[" + (_random.Next(3) == 0 ? OneOf(["*", "*", "*.txt", "**", "**.{txt,md}", "[!x]*", "*{0..9}*", "{*,[\\w]*}", "/a/b.txt", "/a/b/copy.txt", "/a/p1.txt"]) : pattern) + "]" + OneOf(Blanks) + OneOf(Comments);
    }

    private string OneOf(string[] choices) => choices[_random.Next(choices.Length)];
}
