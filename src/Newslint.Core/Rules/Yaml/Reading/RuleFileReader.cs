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

    /// <summary>Keys that unknown ones were meant to be: of these nobody tells a second time that they are missing.</summary>
    private readonly List<string?> _meant = [];

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
        var supersedes = _root["supersedes"] is { } list ? _identity.ReadSupersedes(list, id) : [];
        var givesWayTo = _root["gives-way-to"] is { } categories ? _identity.ReadCategories(categories) : [];
        var links = _root["links"] is { } linkNode ? _identity.ReadLinks(linkNode) : [];
        if (_root["options"] is { } options)
        {
            _settings.ReadOptions(options);
        }

        var styles = _root["styles"] is { } styleNode ? _settings.ReadStyles(styleNode) : ImmutableSortedDictionary<string, RuleStyle>.Empty;
        var examples = _root["examples"] is { } exampleNode ? new ExampleReader(_scope, _draft.Options).Read(exampleNode) : [];
        var unit = ReadUnit();
        var scope = ReadScope(unit);
        ReadNeeds();
        var messageNode = Required("message");
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
        var unless = _root["unless"] is { } unlessNode ? conditions.Read(unlessNode) : null;
        var suggestionWhen = _root["suggestion-when"] is { } whenNode ? conditions.Read(whenNode) : null;
        var outcome = new OutcomeReader(_scope, _draft, unit);
        var message = messageNode is not null ? outcome.ReadTemplate(messageNode, "message") : null;
        var flag = _root["flag"] is { } flagNode ? outcome.ReadFlag(flagNode) : FlaggedPart.Unit;
        var related = _root["related"] is { } relatedNode ? outcome.ReadRelated(relatedNode) : [];
        var fix = ReadFix(outcome, head, conditions);
        if (!_scope.IsTrusted && _scope.Problems.Count == 0)
        {
            WarnOfUnused(conditions);
        }

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
                GivesWayTo = givesWayTo,
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

        _scope.CheckKeys(_root, RuleGrammar.Rule, key =>
        {
            _meant.Add(RuleGrammar.MeantBy(key.Value, RuleGrammar.Rule));
            var hint = RuleGrammar.Foreign.TryGetValue(key.Value, out var ours) ? $"Did you mean '{ours}'?"
                : ConditionHints.IsCondition(key.Value) ? "It is a condition: write it under 'match:'."
                : Suggestion.For(key.Value, RuleGrammar.Rule.Names);
            return $"'{key.Shown}' is no key of a rule. {hint}";
        });

        if (_root["extends"] is { } extends)
        {
            _scope.Report(extends, UnknownExtension.MessageFor(extends, []));
        }

        foreach (var change in (string[])["add", "remove"])
        {
            if (_root.KeyOf(change) is { } key && _root["extends"] is null)
            {
                _scope.Report(key, $"'{change}' changes the phrases of another rule. Write 'extends:' with its id too.");
            }
        }
    }

    /// <summary>Tells of what nothing uses, and of rules that nothing shows to work.</summary>
    private void WarnOfUnused(ConditionReader conditions)
    {
        if (_root["where"] is { } where)
        {
            conditions.WarnOfUnused(where);
        }

        foreach (var (name, _) in (_root["options"] as YamlMapping)?.Entries ?? [])
        {
            if (_draft.Options.ContainsKey(name.Value) && !_draft.UsedOptions.Contains(name.Value))
            {
                _scope.Warn(name, $"No condition asks for the option '{name.Shown}'. Write '${name.Shown}' or 'option: {name.Shown}' where it counts, or leave it out.");
            }
        }

        if (_root["examples"] is not YamlList list || !list.Items.Any(item => (item as YamlMapping)?["bad"] is not null))
        {
            _scope.Warn((YamlNode?)_root.KeyOf("examples") ?? _root, "No example shows what the rule reports. Write one with 'bad:' and [|marks|] under 'examples:'.");
        }
    }

    private YamlNode? Required(string key)
    {
        var node = _root[key];
        if (node is null && !_meant.Contains(key))
        {
            var says = RuleGrammar.Rule.Keys.First(known => known.Name == key).Says;
            _scope.Report(_root, $"The key '{key}' is missing ({RuleFileScope.Small(says)}).");
        }

        return node;
    }

    /// <summary>What the rule is asked about: the unit of <c>on:</c>, or the words that it looks for itself.</summary>
    private UnitTable? ReadUnit()
    {
        string[] given = Array.FindAll((string[])["find", "replace", "consistent", "on"], key => _root[key] is not null);
        foreach (var other in given.Skip(1))
        {
            _scope.Report(_root.KeyOf(other)!, $"A rule has one of 'find', 'replace', 'consistent' and 'on'; '{given[0]}' stands here already.");
        }

        if (given is [])
        {
            if (!_meant.Exists(key => key is "find" or "replace" or "consistent" or "on"))
            {
                _scope.Report(_root, "The rule looks for nothing: write one of 'find', 'replace', 'consistent', or 'on' with 'match'.");
            }

            return null;
        }

        if (given[0] != "on")
        {
            return MatchUnits.Table;
        }

        var node = _root["on"]!;
        if (node is YamlScalar { Value: "match" })
        {
            _scope.Report(node, "'match' is what 'find', 'replace' and 'consistent' find: write one of these instead of 'on'.");
            return null;
        }

        return _scope.Choice(node, "a unit", [.. UnitTable.NamesInArticles]) is { } name ? UnitTable.Named(name) : null;
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

    private FixTemplate? ReadFix(OutcomeReader outcome, Head? head, ConditionReader conditions)
    {
        var substitutes = head is ReplaceHead or ConsistentHead;
        if (_root["fix"] is { } fix)
        {
            return outcome.ReadFix(fix, substitutes, conditions);
        }

        return substitutes ? new SubstituteFix(new FixTier(FixSafety.Suggestion, null)) : null;
    }

    private RuleScope ReadScope(UnitTable? unit)
    {
        string[]? blocks = _root["in"] is { } node ? [.. _scope.Choices(node, "a kind of block", "kinds of block", BlockUnits.Kinds)] : null;
        var quotations = _root["quotations"] is { } choice ? _scope.Choice(choice, "something to do with quotations", ["include", "skip", "only"]) : null;
        if (quotations == "skip" && unit?.Kind == UnitKind.Quotation)
        {
            _scope.Report(_root["quotations"]!, "The rule is asked about quotations and leaves all of them out.");
        }

        return new RuleScope(blocks, quotations switch
        {
            "include" => QuotationScope.Include,
            "skip" => QuotationScope.Skip,
            "only" => QuotationScope.Only,
            _ => unit?.Kind == UnitKind.Match ? QuotationScope.Skip : QuotationScope.Include,
        });
    }

    private void ReadNeeds()
    {
        if (_root["needs"] is { } node)
        {
            _draft.Needs.UnionWith(_scope.Choices(node, "something that a rule can need", "things that a rule can need", ["date", "language", "headline"]));
        }
    }
}
