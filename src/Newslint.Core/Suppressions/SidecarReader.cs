using System.Collections.Immutable;
using Newslint.Configuration;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Suppressions;

/// <summary>Reads a file of suppressions; mistakes are collected and reading goes on.</summary>
internal sealed class SidecarReader
{
    private static readonly TextShape Text = new();

    private static readonly MappingShape Entry = new(
        "a suppression",
        new Key("rule", Text, "The id, the name or the category of a rule.", IsRequired: true),
        new Key("text", Text, "The flagged words, or words that hold them."),
        new Key("file", Text, "The file, as a path or a pattern from the folder of this file."),
        new Key("reason", Text, "Why they are left alone."));

    private readonly RuleFileScope _scope;
    private readonly ImmutableArray<SidecarEntry>.Builder _entries = ImmutableArray.CreateBuilder<SidecarEntry>();

    private SidecarReader(string path) => _scope = new RuleFileScope(path, isTrusted: false);

    /// <summary>Reads a file; one without entries, or with comments only, is empty.</summary>
    public static SidecarFile Read(string path, string text)
    {
        var reader = new SidecarReader(path);
        try
        {
            if (!IsEmpty(text))
            {
                reader.ReadList(YamlTree.Read(text));
            }
        }
        catch (YamlProblemException problem)
        {
            reader._scope.Report(problem.Line, problem.Column, problem.Message);
        }

        return new SidecarFile(path, reader._entries.ToImmutable(), [.. reader._scope.Problems]);
    }

    private static bool IsEmpty(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (!words.IsEmpty && words[0] != '#')
            {
                return false;
            }
        }

        return true;
    }

    private void ReadList(YamlNode root)
    {
        if (root is not YamlList list)
        {
            _scope.Report(root, $"A list of suppressions is wanted here, not {root.Kind}. Each begins with '- rule: '.");
            return;
        }

        foreach (var item in list.Items)
        {
            if (_scope.Mapping(item, Entry) is { } mapping)
            {
                ReadEntry(mapping);
            }
        }
    }

    private void ReadEntry(YamlMapping mapping)
    {
        var before = _scope.Problems.Count;
        var rule = TextOf(mapping, "rule");
        var text = TextOf(mapping, "text");
        var file = TextOf(mapping, "file");
        var reason = TextOf(mapping, "reason");
        var hasUnknown = RuleFileScope.HasUnknown(mapping, Entry);
        if (mapping["rule"] is { } at && mapping["text"] is null && mapping["file"] is null && !hasUnknown)
        {
            _scope.Report(at, "This names neither words nor a file, and would hide what nobody has looked at. Add 'text' with the flagged words, or 'file'.");
        }

        var path = file is null || SidecarEntry.IsPattern(file) ? file : PathOf(file);
        var pattern = file is not null && SidecarEntry.IsPattern(file) ? EditorConfigGlob.TryParse(file) : null;
        if (file is not null && SidecarEntry.IsPattern(file) && pattern is null)
        {
            _scope.Report(mapping["file"]!, $"'{Shown.Of(file)}' is no pattern: a bracket, a brace or a backslash stands alone. Put a backslash before a sign that is meant as it stands.");
        }

        // A key that is not known may be the one that narrows the entry, so what has a mistake suppresses nothing.
        if (rule is null || _scope.Problems.Count > before || hasUnknown)
        {
            return;
        }

        var place = mapping["rule"]!;
        _entries.Add(new SidecarEntry(rule.Trim(), place.Line, place.Column)
        {
            Text = text is null ? null : KeyText.Of(text),
            File = path,
            Pattern = pattern,
            Reason = reason?.Trim(),
        });
    }

    private string? TextOf(YamlMapping mapping, string key) => mapping[key] is { } node ? _scope.Text(node, key) : null;

    private static string PathOf(string file)
    {
        var path = file.Trim();
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return path.TrimStart('/');
    }
}
