using System.Text;

namespace Newslint.Configuration;

/// <summary>What files with <c>is_global</c> say together, as Roslyn takes it: weaker than any other file, and section by section for one whole path.</summary>
/// <remarks>Of two files that set the same key the one of the higher <c>global_level</c> counts, and neither where the levels are the same.</remarks>
internal sealed class GlobalConfiguration
{
    private readonly Dictionary<string, ConfigurationSection> _sections = new(StringComparer.Ordinal);
    private readonly ConfigurationSection _forAll;

    /// <param name="files">The files, from the farthest on.</param>
    public GlobalConfiguration(IReadOnlyList<EditorConfigFile> files)
    {
        var forAll = new Merger();
        var byPath = new Dictionary<string, Merger>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            forAll.Add(file.Preamble.RemoveAll(property => property.Key is EditorConfigKeys.IsGlobal or EditorConfigKeys.GlobalLevel), file.GlobalLevel);
            foreach (var section in file.Sections)
            {
                if (PathOf(section.Header.Pattern) is { } path)
                {
                    if (!byPath.TryGetValue(path, out var merger))
                    {
                        byPath.Add(path, merger = new Merger());
                    }

                    merger.Add(section.Properties, file.GlobalLevel);
                }
            }
        }

        _forAll = new ConfigurationSection(null, forAll.Properties);
        foreach (var (path, merger) in byPath)
        {
            _sections.Add(path, new ConfigurationSection(null, merger.Properties));
        }
    }

    /// <summary>What counts for a path, from the weakest on.</summary>
    public IEnumerable<ConfigurationSection> SectionsFor(string path) =>
        _sections.TryGetValue(path, out var section) ? [_forAll, section] : [_forAll];

    /// <summary>The path that a header without signs of a pattern names; null for a pattern and for what is relative.</summary>
    public static string? PathOf(string pattern)
    {
        var path = new StringBuilder(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '*' or '?' or '{' or '}' or ',' or '[' || (pattern[i] == '\\' && ++i == pattern.Length))
            {
                return null;
            }

            path.Append(pattern[i]);
        }

        return path.Length > 0 && path[0] == '/' ? path.ToString() : null;
    }

    private sealed class Merger
    {
        private readonly Dictionary<string, (EditorConfigProperty Property, int Level, bool IsDisputed)> _byKey = new(StringComparer.Ordinal);

        public IReadOnlyList<EditorConfigProperty> Properties =>
            [.. _byKey.Values.Where(entry => !entry.IsDisputed).Select(entry => entry.Property)];

        public void Add(IReadOnlyList<EditorConfigProperty> properties, int level)
        {
            foreach (var property in EditorConfigSection.LastOfEach(properties))
            {
                if (!_byKey.TryGetValue(property.Key, out var known) || known.Level < level)
                {
                    _byKey[property.Key] = (property, level, IsDisputed: false);
                }
                else if (known.Level == level)
                {
                    _byKey[property.Key] = known with { IsDisputed = true };
                }
            }
        }
    }
}
