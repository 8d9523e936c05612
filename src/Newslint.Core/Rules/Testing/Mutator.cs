using System.Globalization;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>
/// Changes a rule file in every way that an example should notice: without a key, without an item of a list, a flag turned round, a
/// number one off. It knows YAML and no conditions, so that it holds for whatever the language can say; what does not read is no mutant.
/// The entries of long tables are left to <see cref="EntryTest"/>.
/// </summary>
internal sealed class Mutator
{
    /// <summary>What says how a rule is called and explained, not what it does.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "id", "name", "category", "severity", "summary", "message", "why", "related", "links", "tags", "extends", "examples", "says", "safety", "safe-when",
    };

    private readonly YamlNode _root;
    private readonly Predicate<YamlNode> _isOwn;
    private readonly List<Mutant> _mutants = [];

    private Mutator(YamlNode root, Predicate<YamlNode> isOwn)
    {
        _root = root;
        _isOwn = isOwn;
    }

    /// <summary>The changed files, in the order of their places. Not all of them are rules.</summary>
    /// <param name="root">The file.</param>
    /// <param name="isOwn">The nodes to change; the others come from a rule that this one extends, which has examples of its own.</param>
    public static IReadOnlyList<Mutant> Of(YamlNode root, Predicate<YamlNode> isOwn)
    {
        var mutator = new Mutator(root, isOwn);
        if (root is YamlMapping mapping)
        {
            mutator.ChangeMapping(mapping);
        }

        return [.. mutator._mutants.OrderBy(mutant => mutant.Line).ThenBy(mutant => mutant.Column)];
    }

    private void Change(string key, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping when !PhraseTable.IsLong(key, mapping):
                ChangeMapping(mapping);
                break;
            case YamlList list when !PhraseTable.IsLong(key, list):
                ChangeList(key, list);
                break;
            case YamlScalar scalar:
                ChangeScalar(scalar);
                break;
        }
    }

    private void ChangeMapping(YamlMapping mapping)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var (key, value) = mapping.Entries[i];
            if (Words.Contains(key.Value))
            {
                continue;
            }

            // A mapping of one key goes as a whole, where it stands.
            if (mapping.Entries.Count > 1)
            {
                Add(key, $"without '{YamlText.Of(key, value)}'", mapping, YamlEdit.Without(mapping, i));
            }

            if (key.Value == "not")
            {
                Add(key, "without 'not'", mapping, YamlEdit.With(mapping, i, "all", new YamlList(value.Line, value.Column, [value])));
            }

            Change(key.Value, value);
        }
    }

    private void ChangeList(string key, YamlList list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items.Count > 1)
            {
                Add(list.Items[i], $"without '{YamlText.Of(list.Items[i])}'", list, YamlEdit.Without(list, i));
            }

            Change(key, list.Items[i]);
        }
    }

    private void ChangeScalar(YamlScalar scalar)
    {
        if (scalar.Value is "true" or "false")
        {
            var other = scalar.Value == "true" ? "false" : "true";
            Add(scalar, $"'{other}' for '{scalar.Value}'", scalar, YamlEdit.With(scalar, other));
            return;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue && day < DateOnly.MaxValue)
        {
            AddText(scalar, day.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            AddText(scalar, day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            return;
        }

        // A number by itself, or of something: "4", "-1", "5 words".
        var end = scalar.Value.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? blank : scalar.Value.Length;
        if (int.TryParse(scalar.Value.AsSpan(0, end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is > int.MinValue and < int.MaxValue)
        {
            AddText(scalar, string.Create(CultureInfo.InvariantCulture, $"{number - 1}{scalar.Value.AsSpan(end)}"));
            AddText(scalar, string.Create(CultureInfo.InvariantCulture, $"{number + 1}{scalar.Value.AsSpan(end)}"));
        }
    }

    private void AddText(YamlScalar scalar, string text) => Add(scalar, $"'{text}' for '{scalar.Shown}'", scalar, YamlEdit.With(scalar, text));

    private void Add(YamlNode place, string change, YamlNode old, YamlNode replacement)
    {
        if (_isOwn(place))
        {
            _mutants.Add(new Mutant(place.Line, place.Column, change, YamlEdit.Replace(_root, old, replacement)));
        }
    }
}
