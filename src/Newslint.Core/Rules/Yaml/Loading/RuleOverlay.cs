namespace Newslint.Rules.Yaml.Loading;

/// <summary>Makes one rule of a rule and what a file changes about it. What is wrong with the change goes to the scope.</summary>
internal sealed class RuleOverlay(RuleFileScope scope)
{
    /// <summary>The keys that look for phrases, under which <c>add</c> and <c>remove</c> find a list.</summary>
    private static readonly string[] PhraseKeys = ["find", "phrase"];

    /// <summary>The rule <paramref name="original"/> with the changes of <paramref name="overlay"/>.</summary>
    public YamlMapping Apply(YamlMapping original, YamlMapping overlay)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>(original.Entries);
        foreach (var (key, value) in overlay.Entries)
        {
            switch (key.Value)
            {
                case "extends" or "add" or "remove":
                    break;
                case "on" or "find" or "replace" or "consistent":
                    scope.Report(key, $"'{key.Value}' cannot be changed: a rule that looks for something else is a rule of its own.");
                    break;
                case "match":
                    Set(entries, key, original["match"] is { } match ? Both("all", match, value) : value);
                    break;
                case "unless":
                    Set(entries, key, original["unless"] is { } unless ? Both("any", unless, value) : value);
                    break;
                case "where" or "options" or "styles":
                    Set(entries, key, original[key.Value] is YamlMapping before && value is YamlMapping after ? Joined(before, after) : value);
                    break;
                default:
                    Set(entries, key, value);
                    break;
            }
        }

        if (overlay["examples"] is null)
        {
            entries.RemoveAll(entry => entry.Key.Value == "examples");
        }

        var merged = new YamlMapping(overlay.Line, overlay.Column, entries);
        merged = Change(merged, overlay["add"], isAdded: true);
        return Change(merged, overlay["remove"], isAdded: false);
    }

    private static void Set(List<KeyValuePair<YamlScalar, YamlNode>> entries, YamlScalar key, YamlNode value)
    {
        var at = entries.FindIndex(entry => entry.Key.Value == key.Value);
        if (at < 0)
        {
            entries.Add(new(key, value));
        }
        else
        {
            entries[at] = new(key, value);
        }
    }

    private static YamlMapping Both(string key, YamlNode one, YamlNode other) =>
        new(other.Line, other.Column, [new(new YamlScalar(other.Line, other.Column, key, textColumn: null), new YamlList(other.Line, other.Column, [one, other]))]);

    private static YamlMapping Joined(YamlMapping before, YamlMapping after)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>(before.Entries);
        foreach (var (key, value) in after.Entries)
        {
            Set(entries, key, value);
        }

        return new YamlMapping(after.Line, after.Column, entries);
    }

    private YamlMapping Change(YamlMapping rule, YamlNode? change, bool isAdded)
    {
        switch (change)
        {
            case null:
                return rule;
            case YamlMapping when rule["replace"] is YamlMapping table:
                return ChangeTable(rule, table, change, isAdded);
            case YamlMapping byName:
                foreach (var (name, phrases) in byName.Entries)
                {
                    rule = (rule["where"] as YamlMapping)?[name.Value] is { } fragment
                        ? ChangeList(rule, name, ListsIn(fragment), phrases, isAdded)
                        : Unknown(rule, name);
                }

                return rule;
            case YamlList or YamlScalar when !isAdded && rule["replace"] is YamlMapping table:
                return ChangeTable(rule, table, change, isAdded);
            default:
                return ChangeList(rule, change, ListsIn(rule), change, isAdded);
        }
    }

    private YamlMapping Unknown(YamlMapping rule, YamlScalar name)
    {
        var known = (rule["where"] as YamlMapping)?.Entries.Select(entry => entry.Key.Value) ?? [];
        scope.Report(name, $"The rule has no list '{name.Shown}' under 'where'. {Suggestion.For(name.Value, known)}");
        return rule;
    }

    private YamlMapping ChangeList(YamlMapping rule, YamlNode place, List<YamlNode> lists, YamlNode phrases, bool isAdded)
    {
        if (lists.Count != 1)
        {
            scope.Report(place, lists.Count == 0 ? "The rule has no list of phrases here." : "The rule has several lists of phrases: name the one that changes, as it is called under 'where'.");
            return rule;
        }

        if (lists[0] is YamlMapping { } shared)
        {
            return (YamlMapping)YamlEdit.Replace(rule, shared, ChangeShared(shared, phrases, isAdded));
        }

        var before = lists[0] is YamlList list ? list.Items : [lists[0]];
        var changed = new List<YamlNode>(before);
        foreach (var phrase in scope.Scalars(phrases, "phrases"))
        {
            var at = changed.FindIndex(item => item is YamlScalar known && KeyText.Of(known.Value) == KeyText.Of(phrase.Value));
            if (isAdded == at >= 0)
            {
                scope.Report(phrase, isAdded ? $"'{phrase.Shown}' is in the list already."
                    : $"'{phrase.Shown}' is not in the list. {Suggestion.For(phrase.Value, before.OfType<YamlScalar>().Select(known => known.Value))}");
            }
            else if (isAdded)
            {
                changed.Add(phrase);
            }
            else
            {
                changed.RemoveAt(at);
            }
        }

        return (YamlMapping)YamlEdit.Replace(rule, lists[0], new YamlList(lists[0].Line, lists[0].Column, changed));
    }

    /// <summary>What is added stands beside the shared list, and what is removed is an exception from it: other rules may use the list.</summary>
    private static YamlMapping ChangeShared(YamlMapping shared, YamlNode phrases, bool isAdded)
    {
        var key = isAdded ? "any" : "except";
        var before = shared[key] is { } known ? known is YamlList list ? list.Items : [known] : [];
        var changed = new YamlList(phrases.Line, phrases.Column, [.. before, .. phrases is YamlList more ? more.Items : [phrases]]);
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>(shared.Entries);
        Set(entries, new YamlScalar(phrases.Line, phrases.Column, key, textColumn: null), changed);
        return new YamlMapping(shared.Line, shared.Column, entries);
    }

    private YamlMapping ChangeTable(YamlMapping rule, YamlMapping table, YamlNode change, bool isAdded)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>(table.Entries);
        if (isAdded && change is YamlMapping added)
        {
            foreach (var (phrase, with) in added.Entries)
            {
                Set(entries, phrase, with);
            }
        }
        else
        {
            foreach (var phrase in scope.Scalars(change, "phrases"))
            {
                if (entries.RemoveAll(entry => KeyText.Of(entry.Key.Value) == KeyText.Of(phrase.Value)) == 0)
                {
                    scope.Report(phrase, $"'{phrase.Shown}' is not replaced by the rule. {Suggestion.For(phrase.Value, table.Entries.Select(entry => entry.Key.Value))}");
                }
            }
        }

        return (YamlMapping)YamlEdit.Replace(rule, table, new YamlMapping(table.Line, table.Column, entries));
    }

    /// <summary>The lists of phrases in a rule or a condition, in their order.</summary>
    private static List<YamlNode> ListsIn(YamlNode node)
    {
        var lists = new List<YamlNode>();
        AddLists(node, lists);
        return lists;
    }

    private static void AddLists(YamlNode node, List<YamlNode> lists)
    {
        switch (node)
        {
            case YamlList list:
                foreach (var item in list.Items)
                {
                    AddLists(item, lists);
                }

                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    if (key.Value is "examples" or "unless" or "suggestion-when")
                    {
                        continue;
                    }

                    if (!PhraseKeys.Contains(key.Value, StringComparer.Ordinal))
                    {
                        AddLists(value, lists);
                    }
                    else if (value is not YamlMapping phrases || phrases["any"] is not null || phrases["list"] is not null)
                    {
                        lists.Add(value is YamlMapping { } own && own["list"] is null ? own["any"]! : value);
                    }
                }

                break;
        }
    }
}
