namespace Newslint.Rules.Yaml;

/// <summary>Changed copies of a rule file; what is not changed is shared.</summary>
internal static class YamlEdit
{
    /// <summary>The tree with another node in the place of <paramref name="old"/>, which is found by its identity.</summary>
    public static YamlNode Replace(YamlNode root, YamlNode old, YamlNode replacement)
    {
        if (ReferenceEquals(root, old))
        {
            return replacement;
        }

        return root switch
        {
            YamlMapping mapping => ReplaceIn(mapping, old, replacement),
            YamlList list => ReplaceIn(list, old, replacement),
            _ => root,
        };
    }

    /// <summary>A mapping without its entry <paramref name="index"/>.</summary>
    public static YamlMapping Without(YamlMapping mapping, int index)
    {
        List<KeyValuePair<YamlScalar, YamlNode>> entries = [.. mapping.Entries];
        entries.RemoveAt(index);
        return new YamlMapping(mapping.Line, mapping.Column, entries);
    }

    /// <summary>A list without its item <paramref name="index"/>.</summary>
    public static YamlList Without(YamlList list, int index)
    {
        List<YamlNode> items = [.. list.Items];
        items.RemoveAt(index);
        return new YamlList(list.Line, list.Column, items);
    }

    /// <summary>A mapping with another entry in the place of its entry <paramref name="index"/>.</summary>
    public static YamlMapping With(YamlMapping mapping, int index, string key, YamlNode value)
    {
        List<KeyValuePair<YamlScalar, YamlNode>> entries = [.. mapping.Entries];
        var at = entries[index].Key;
        entries[index] = new(new YamlScalar(at.Line, at.Column, key, textColumn: null), value);
        return new YamlMapping(mapping.Line, mapping.Column, entries);
    }

    /// <summary>A value with other text at the same place.</summary>
    public static YamlScalar With(YamlScalar scalar, string text) => new(scalar.Line, scalar.Column, text, textColumn: null);

    private static YamlMapping ReplaceIn(YamlMapping mapping, YamlNode old, YamlNode replacement)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var (key, value) = mapping.Entries[i];
            if (Replace(value, old, replacement) is var changed && !ReferenceEquals(changed, value))
            {
                List<KeyValuePair<YamlScalar, YamlNode>> entries = [.. mapping.Entries];
                entries[i] = new(key, changed);
                return new YamlMapping(mapping.Line, mapping.Column, entries);
            }
        }

        return mapping;
    }

    private static YamlList ReplaceIn(YamlList list, YamlNode old, YamlNode replacement)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (Replace(list.Items[i], old, replacement) is var changed && !ReferenceEquals(changed, list.Items[i]))
            {
                List<YamlNode> items = [.. list.Items];
                items[i] = changed;
                return new YamlList(list.Line, list.Column, items);
            }
        }

        return list;
    }
}
