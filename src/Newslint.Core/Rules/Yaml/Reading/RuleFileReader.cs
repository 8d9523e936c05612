using System.Collections.Immutable;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Fixes;
using Newslint.Rules.Yaml.Grammar;
using Newslint.Rules.Yaml.Heads;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Makes a rule of the keys of one file; mistakes are collected and reading goes on.</summary>
internal sealed class RuleFileReader
{
    private readonly RuleFileScope _scope;
    private readonly YamlMapping _root;
    private readonly RuleDraft _draft;
    private readonly IdentityReader _identity;
    private readonly SettingsReader _settings;

    /// <summary>A reader of one file.</summary>
    /// <param name="scope">Where mistakes go.</param>
    /// <param name="root">The mapping of the file.</param>
    /// <param name="sharedLists">The lists that the files of the folder share, by name.</param>
    public RuleFileReader(RuleFileScope scope, YamlMapping root, SharedLists sharedLists)
    {
        _scope = scope;
        _root = root;
        _draft = new RuleDraft(sharedLists);
        _identity = new IdentityReader(scope);
        _settings = new SettingsReader(scope, _draft);
    }

    /// <summary>The rule; null where it cannot be made.</summary>
    public YamlRule? Read()
    {
        CheckKeys();
        var id = Required("id") is { } idNode ? _identity.ReadId(idNode) : null;
        var name = Required("name") is { } nameNode ? _identity.ReadName(nameNode) : null;
        var category = Required("category") is { } categoryNode ? _scope.Choice(categoryNode, "a category", RuleCategories.All) : null;
        var severity = Required("severity") is { } severityNode ? _settings.ReadSeverity(severityNode) : null;
        var why = Required("why") is { } whyNode ? _scope.Text(whyNode, "why") : null;
        var summary = _root["summary"] is { } summaryNode ? _scope.Text(summaryNode, "summary") : null;
        var examples = _root["examples"] is { } exampleNode ? new ExampleReader(_scope).Read(exampleNode) : [];
        var supersedes = _root["supersedes"] is { } list ? _identity.ReadSupersedes(list, id) : [];
        var links = _root["links"] is { } linkNode ? _identity.ReadLinks(linkNode) : [];
        if (_root["options"] is { } options)
        {
            _settings.ReadOptions(options);
        }

        var styles = _root["styles"] is { } styleNode ? _settings.ReadStyles(styleNode) : ImmutableSortedDictionary<string, RuleStyle>.Empty;
        CheckExampleOptions(examples);
        var unit = ReadUnit();
        if (unit is null)
        {
            return null;
        }

        var conditions = new ConditionReader(_scope, _draft, unit);
        var head = ReadHead(conditions);
        if (_root["where"] is { } where)
        {
            conditions.ReadFragments(where);
        }

        var match = ReadMatch(conditions, isNeeded: unit.Kind != UnitKind.Match);
        var unless = _root["unless"] is { } unlessNode ? conditions.ReadSilencing(unlessNode) : null;
        var suggestionWhen = _root["suggestion-when"] is { } whenNode ? conditions.Read(whenNode) : null;
        var outcome = new OutcomeReader(_scope, _draft, unit);
        var message = Required("message") is { } messageNode ? outcome.ReadTemplate(messageNode, "message") : null;
        var flag = _root["flag"] is { } flagNode ? outcome.ReadFlag(flagNode) : FlaggedPart.Unit;
        var related = _root["related"] is { } relatedNode ? outcome.ReadRelated(relatedNode) : [];
        var fix = ReadFix(outcome, head);
        var scope = ReadScope(unit);
        ReadNeeds();
        if (_scope.Problems.Count > 0 || id is null || name is null || category is null || severity is null || why is null || message is null)
        {
            return null;
        }

        return new YamlRule
        {
            Known = new RuleDescriptor
            {
                Id = id,
                Name = name,
                Category = category,
                DefaultSeverity = severity.Value,
                Summary = summary ?? FirstSentence(why),
                Why = why,
                MessageFormat = message.Format,
                Examples = examples,
                Supersedes = supersedes,
                Links = links,
                Options = [.. _draft.Options.Values],
                Styles = styles,
            },
            Needs = [.. _draft.Needs],
            On = unit,
            Head = head,
            Scope = scope,
            Match = match,
            Unless = unless,
            SuggestionWhen = suggestionWhen,
            Flag = flag,
            Message = message,
            Related = related,
            Fix = fix,
            Literals = _draft.PhraseLists,
            Patterns = _draft.Patterns,
        };
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text.Trim() : text[..(end + 1)];
    }

    private void CheckKeys()
    {
        if (_scope.IsTrusted)
        {
            return;
        }

        foreach (var (key, value) in _root.Entries)
        {
            if (key.Value is "extends")
            {
                _scope.Report(value, value is YamlScalar id ? $"There is no rule '{id.Shown}' to extend." : "'extends' wants the id of one rule, such as NL1701.");
            }

            if (key.Value is "add" or "remove")
            {
                _scope.Report(key, $"'{key.Value}' changes the phrases of another rule: write 'extends:' and its id.");
            }

            if (RuleGrammar.Rule.Names.Contains(key.Value, StringComparer.Ordinal))
            {
                continue;
            }

            var hint = RuleGrammar.Foreign.TryGetValue(key.Value, out var ours) ? $"Did you mean '{ours}'?"
                : ConditionReader.Structural.Any(condition => condition.Name == key.Value) ? $"It is a condition: write it under 'match:'."
                : Suggestion.For(key.Value, RuleGrammar.Rule.Names);
            _scope.Report(key, $"'{key.Shown}' is no key of a rule. {hint}");
        }
    }

    private void CheckExampleOptions(ImmutableArray<RuleExample> examples)
    {
        foreach (var example in examples)
        {
            foreach (var (name, value) in example.Options)
            {
                if (!_draft.Options.TryGetValue(name, out var option))
                {
                    _scope.Report(_root["examples"]!, $"An example sets the option '{Shown.Of(name)}', which is not under 'options'. {Suggestion.For(name, _draft.Options.Keys)}");
                }
                else if (!option.Allows(value))
                {
                    _scope.Report(_root["examples"]!, $"An example sets the option '{name}' to '{Shown.Of(value)}', but it is {option.Expected}.");
                }
            }
        }
    }

    private YamlNode? Required(string key)
    {
        var node = _root[key];
        if (node is null)
        {
            _scope.Report(_root, $"The key '{key}' is missing.");
        }

        return node;
    }

    /// <summary>What the rule is asked about: the unit of <c>on:</c>, or the words that it looks for itself.</summary>
    private UnitTable? ReadUnit()
    {
        string[] given = Array.FindAll((string[])["find", "replace", "consistent", "on"], key => _root[key] is not null);
        switch (given)
        {
            case []:
                _scope.Report(_root, "The rule looks for nothing: write one of 'find', 'replace', 'consistent', or 'on' with 'match'.");
                return null;
            case ["on"]:
                return _scope.Choice(_root["on"]!, "a unit", [.. UnitTable.NamesInArticles]) is { } name ? UnitTable.Named(name) : null;
            case [_]:
                return MatchUnits.Table;
            default:
                _scope.Report(_root[given[1]]!, $"A rule has one of 'find', 'replace', 'consistent' and 'on'; '{given[0]}' stands here already.");
                return null;
        }
    }

    private Head? ReadHead(ConditionReader conditions)
    {
        var heads = new HeadReader(_scope, _draft, conditions.Phrases, conditions.Patterns);
        return _root["find"] is { } find ? heads.ReadFind(find)
            : _root["replace"] is { } replace ? heads.ReadReplace(replace)
            : _root["consistent"] is { } consistent ? heads.ReadConsistent(consistent)
            : null;
    }

    private Condition? ReadMatch(ConditionReader conditions, bool isNeeded)
    {
        if (isNeeded)
        {
            return Required("match") is { } match ? conditions.Read(match) : null;
        }

        return _root["match"] is { } narrowing ? conditions.Read(narrowing) : null;
    }

    private FixTemplate? ReadFix(OutcomeReader outcome, Head? head)
    {
        var substitutes = head is ReplaceHead or ConsistentHead;
        if (_root["fix"] is { } fix)
        {
            return outcome.ReadFix(fix, substitutes);
        }

        return substitutes ? new SubstituteFix(FixSafety.Suggestion) : null;
    }

    private RuleScope ReadScope(UnitTable unit)
    {
        string[]? blocks = null;
        if (_root["in"] is { } node)
        {
            blocks = [.. _scope.Scalars(node, "kinds of block").Select(kind => _scope.Choice(kind, "a kind of block", BlockUnits.Kinds)).OfType<string>()];
        }

        var quotations = _root["quotations"] is { } choice ? _scope.Choice(choice, "something to do with quotations", ["include", "skip", "only"]) : null;
        return new RuleScope(blocks, quotations switch
        {
            "include" => QuotationScope.Include,
            "skip" => QuotationScope.Skip,
            "only" => QuotationScope.Only,
            _ => unit.Kind == UnitKind.Match ? QuotationScope.Skip : QuotationScope.Include,
        });
    }

    private void ReadNeeds()
    {
        if (_root["needs"] is not { } node)
        {
            return;
        }

        foreach (var scalar in _scope.Scalars(node, "things that a rule can need"))
        {
            if (_scope.Choice(scalar, "something a rule can need", ["date", "language", "headline"]) is { } need)
            {
                _draft.Needs.Add(need);
            }
        }
    }
}
