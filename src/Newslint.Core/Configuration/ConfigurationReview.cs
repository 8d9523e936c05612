using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Configuration;

/// <summary>Finds keys and values that are meant for Newslint and that no rule knows.</summary>
/// <remarks>
/// An <c>.editorconfig</c> file is shared with other tools, so a name that is unknown here is told only where it can be meant for nobody else. An id is
/// ours where it begins as those of the rules do (<c>NL</c>, and what the newsroom's own rules begin with), where a letter too many, too few or
/// in the wrong place does not (a long beginning may have two wrong letters; <c>NU1701</c> is NuGet's), or where it is nearly a rule's name.
/// A category is ours where it is nearly one of ours.
/// </remarks>
internal sealed class ConfigurationReview
{
    private const int LongEnoughForWrongLetters = 4;

    private readonly Dictionary<string, RuleDescriptor> _rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _prefixes = new(StringComparer.OrdinalIgnoreCase);

    public ConfigurationReview(IEnumerable<RuleDescriptor> rules)
    {
        foreach (var rule in rules)
        {
            _rules.TryAdd(rule.Id, rule);
            _prefixes.Add(PrefixOf(rule.Id));
        }
    }

    /// <summary>What is unknown in a file.</summary>
    public IEnumerable<ConfigurationProblem> ProblemsOf(EditorConfigFile file)
    {
        foreach (var property in file.Properties)
        {
            if (Complaint(property) is { } message)
            {
                yield return new ConfigurationProblem(file.Path, property.Line, property.KeyColumn, message);
            }
            else if (BadValue(property) is { } problem)
            {
                yield return new ConfigurationProblem(file.Path, property.Line, property.Column, problem);
            }
        }
    }

    /// <summary>What is wrong with a key; null for nothing.</summary>
    private string? Complaint(EditorConfigProperty property)
    {
        var key = property.Key;
        if (RuleSettingKeys.CategoryIn(key) is not null)
        {
            return OfCategory(Written(property, RuleSettingKeys.CategoryPrefix));
        }

        if (RuleSettingKeys.RuleIn(key) is not null)
        {
            return OfRule(Written(property, RuleSettingKeys.RulePrefix));
        }

        if (key.StartsWith(RuleOption.KeyPrefix, StringComparison.Ordinal))
        {
            return OfOption(property.WrittenKey[RuleOption.KeyPrefix.Length..]);
        }

        if (key.StartsWith("newslint", StringComparison.Ordinal))
        {
            return RuleSettingKeys.Own.Contains(key, StringComparer.Ordinal) ? null : OfOwn(property.WrittenKey);
        }

        return OfShape(property.WrittenKey);
    }

    /// <summary>The name in a severity key, as written.</summary>
    private static string Written(EditorConfigProperty property, string prefix) => property.WrittenKey[prefix.Length..^".severity".Length];

    private string? OfRule(string id)
    {
        if (_rules.ContainsKey(id))
        {
            return null;
        }

        if (ByName(id) is { } named)
        {
            return $"'{id}' is the name of a rule, and this key wants its id: write '{RuleSettingKeys.OfRule(named.Id)}'.";
        }

        var prefix = PrefixOf(id);
        var number = id[prefix.Length..];
        if (_prefixes.Contains(prefix))
        {
            return $"There is no rule '{id}'. {Meant(id)}";
        }

        foreach (var known in _prefixes)
        {
            if (IsSlip(prefix, known) && _rules.TryGetValue(known + number, out var rule))
            {
                return $"There is no rule '{id}'. Did you mean '{rule.Id}' ({rule.Name})?";
            }
        }

        return IsId(id) ? null : OfName(id);
    }

    private string Meant(string id)
    {
        return Suggestion.Nearest(id, _rules.Keys) is { } near
            ? $"Did you mean '{near}' ({_rules[near].Name})?"
            : "'newslint rules list' shows all of them.";
    }

    /// <summary>What has not the form of an id may be a name with a slip in it.</summary>
    private string? OfName(string name)
    {
        var near = name.Length < LongEnoughForWrongLetters ? null : Suggestion.Nearest(name, _rules.Values.Select(rule => rule.Name));
        return near is null || ByName(near) is not { } rule || Suggestion.Distance(name, near) > 2
            ? null
            : $"There is no rule '{name}'. Did you mean '{rule.Id}' ({rule.Name})?";
    }

    private static string? OfCategory(string category)
    {
        if (RuleCategories.All.Contains(category, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        return Suggestion.Nearest(category, RuleCategories.All) is { } near && Suggestion.Distance(category, near) <= 2
            ? $"There is no category '{category}'. Did you mean '{near}'?"
            : null;
    }

    private string? OfOption(string name)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        if (point <= 0 || point == name.Length - 1)
        {
            return $"'{RuleOption.KeyPrefix}{name}' names no option: write '{RuleOption.KeyPrefix}', the id of a rule, '.' and the name of one of its options.";
        }

        var (id, option) = (name[..point], name[(point + 1)..]);
        if (!_rules.TryGetValue(id, out var rule))
        {
            return ByName(id) is { } named
                ? $"'{id}' is the name of a rule, and this key wants its id: write '{RuleOption.KeyPrefix}{named.Id}.{option}'."
                : $"There is no rule '{id}' whose options could be set. {Meant(id)}";
        }

        return Find(rule, option) is not null ? null
            : rule.Options.IsEmpty ? $"{rule.Id} ({rule.Name}) has no options."
            : $"{rule.Id} ({rule.Name}) has no option '{option}'. {Suggestion.For(option, rule.Options.Select(known => known.Name))}";
    }

    private static string OfOwn(string key) =>
        $"'{key}' is no key of Newslint. {Suggestion.For(key, [.. RuleSettingKeys.Own, RuleOption.KeyPrefix + "RULE.NAME"])}";

    /// <summary>A key that is no severity, although it names one of the rules or all but begins as the keys of Newslint do.</summary>
    private string? OfShape(string key)
    {
        var first = key.IndexOf('.', StringComparison.Ordinal);
        var end = key.IndexOf('.', first + 1);
        var name = first < 0 ? string.Empty : end < 0 ? key[(first + 1)..] : key[(first + 1)..end];
        if (_rules.TryGetValue(name, out var rule))
        {
            return $"'{key}' sets nothing. Write '{RuleSettingKeys.OfRule(rule.Id)}'.";
        }

        foreach (var own in RuleSettingKeys.Own)
        {
            if (Suggestion.Distance(key, own) <= 2)
            {
                return $"'{key}' is no key of Newslint. Did you mean '{own}'?";
            }
        }

        return null;
    }

    /// <summary>What is wrong with a value; null for nothing. Severities are read without knowing any rule.</summary>
    private string? BadValue(EditorConfigProperty property)
    {
        if (property.Key == HouseStyles.Key)
        {
            return HouseStyles.All.Contains(property.Value, StringComparer.Ordinal) ? null : $"'{property.Value}' is not a house style. {Suggestion.For(property.Value, HouseStyles.All)}";
        }

        if (!property.Key.StartsWith(RuleOption.KeyPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = property.Key[RuleOption.KeyPrefix.Length..].Split('.', 2);
        return Find(_rules[name[0]], name[1]) is { } option && !option.Allows(property.Value)
            ? $"'{property.Value}' cannot be the value of '{property.WrittenKey}', which is {option.Expected}. '{option.Default}' is used."
            : null;
    }

    private static RuleOption? Find(RuleDescriptor rule, string option) =>
        rule.Options.FirstOrDefault(known => known.Name.Equals(option, StringComparison.OrdinalIgnoreCase));

    private RuleDescriptor? ByName(string name) =>
        _rules.Values.FirstOrDefault(rule => rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The letters that an id begins with.</summary>
    private static string PrefixOf(string id)
    {
        var length = 0;
        while (length < id.Length && char.IsAsciiLetter(id[length]))
        {
            length++;
        }

        return id[..length];
    }

    /// <summary>Whether a name is letters and then digits, as ids of all tools are.</summary>
    private static bool IsId(string name)
    {
        var digits = name.AsSpan(PrefixOf(name).Length);
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsSlip(string prefix, string known)
    {
        var distance = Suggestion.Distance(prefix, known);
        return known.Length >= LongEnoughForWrongLetters ? distance <= 2 : distance == 1 && (prefix.Length != known.Length || IsSwapped(prefix, known));
    }

    private static bool IsSwapped(string prefix, string known) =>
        prefix.Length == 2 && char.ToUpperInvariant(prefix[0]) == char.ToUpperInvariant(known[1]) && char.ToUpperInvariant(prefix[1]) == char.ToUpperInvariant(known[0]);
}
