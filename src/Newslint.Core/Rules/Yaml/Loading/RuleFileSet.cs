using System.Collections.Immutable;
using Newslint.Rules.Yaml.Reading;

namespace Newslint.Rules.Yaml.Loading;

/// <summary>
/// Rule files that are read together: they share lists, and may change shipped rules and each other's. A file with mistakes is left out;
/// the others are read.
/// </summary>
internal sealed class RuleFileSet
{
    private readonly SharedLists _lists = new();
    private readonly List<RuleFileProblem> _problems = [];
    private readonly List<RuleFileProblem> _warnings = [];
    private readonly Dictionary<string, ParsedRuleFile> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<(ParsedRuleFile File, Rule Rule, YamlMapping? Change)> _files = [];
    private readonly List<ParsedRuleFile> _shippedTrees = [];
    private readonly bool _allowsShippedIds;

    private RuleFileSet(IEnumerable<Rule> shipped, bool allowsShippedIds)
    {
        _allowsShippedIds = allowsShippedIds;
        foreach (var rule in shipped)
        {
            _rules.Add(rule.Descriptor.Id, rule);
            _names.Add(rule.Descriptor.Name);
            _order.Add(rule.Descriptor.Id);
        }
    }

    /// <summary>The good rules: the shipped ones, changed as the files say, then those of the files in their order.</summary>
    public ImmutableArray<Rule> Rules => [.. _order.Select(id => _rules[id])];

    /// <summary>The files that hold good rules, those that change others last.</summary>
    public IReadOnlyList<ReadRuleFile> Files => _files.ConvertAll(good => new ReadRuleFile(good.File.Path, RootOf(good.File), good.Rule, good.Change));

    /// <summary>The lists that the files share.</summary>
    public SharedLists Lists => _lists;

    /// <summary>All mistakes, file by file.</summary>
    public IReadOnlyList<RuleFileProblem> Problems => _problems;

    /// <summary>What does not keep a rule from working, though its writer may have meant something else.</summary>
    public IReadOnlyList<RuleFileProblem> Warnings => _warnings;

    /// <summary>Reads files.</summary>
    /// <param name="files">The files, in the order in which they count.</param>
    /// <param name="shipped">The rules that are there already.</param>
    /// <param name="shippedTrees">Gives the values of the shipped rules and lists, for files that change or use them.</param>
    /// <param name="allowsShippedIds">Whether ids may begin with NL, for tests of the shipped rules.</param>
    public static RuleFileSet Read(
        IReadOnlyList<ParsedRuleFile> files, IEnumerable<Rule> shipped, Func<IEnumerable<ParsedRuleFile>> shippedTrees, bool allowsShippedIds = false)
    {
        var set = new RuleFileSet(shipped, allowsShippedIds);
        var rules = new List<ParsedRuleFile>();
        foreach (var file in files)
        {
            if (file.Rule is not null || set.IsRule(file))
            {
                rules.Add(file);
            }
        }

        // Of a folder of rules that stand for themselves nothing shipped is read a second time.
        if (set._lists.OwnNames.Count > 0 || rules.Exists(file => file.Rule is null))
        {
            set.ReadShipped(shippedTrees());
        }

        set.ReadRules(rules);
        return set;
    }

    private static string? IdOf(YamlMapping root) => (root["id"] as YamlScalar)?.Value;

    private static YamlMapping RootOf(ParsedRuleFile file) => (YamlMapping)file.Root!;

    /// <summary>Whether a file holds a rule; other files are dealt with.</summary>
    private bool IsRule(ParsedRuleFile file)
    {
        switch (file.Root)
        {
            case null:
                _problems.Add(file.Problem!);
                return false;
            case YamlMapping lists when SharedLists.AreIn(lists):
                var scope = new RuleFileScope(file.Path, isTrusted: false);
                _lists.Add(lists, scope);
                _problems.AddRange(scope.Problems);
                return false;
            case YamlMapping:
                return true;
            default:
                _problems.AddRange(RuleFile.Read(new RuleFileScope(file.Path, isTrusted: false), file.Root, _lists).Problems);
                return false;
        }
    }

    /// <summary>Takes the shipped lists, and makes those shipped rules anew whose lists the files of the folder add to.</summary>
    private void ReadShipped(IEnumerable<ParsedRuleFile> files)
    {
        var lists = new SharedLists();
        foreach (var file in files)
        {
            if (SharedLists.AreIn(file.Root!))
            {
                lists.Add(RootOf(file), new RuleFileScope(file.Path, isTrusted: true));
            }
            else
            {
                _shippedTrees.Add(file);
            }
        }

        _lists.PutOver(lists);
        foreach (var file in _shippedTrees)
        {
            var id = IdOf(RootOf(file))!;
            if (_rules.ContainsKey(id) && Uses(file.Root!, _lists.OwnNames))
            {
                _rules[id] = RuleFile.Read(new RuleFileScope(file.Path, isTrusted: true), file.Root!, _lists).Rule!;
            }
        }
    }

    /// <summary>Whether a rule names one of some shared lists.</summary>
    private static bool Uses(YamlNode node, IReadOnlyCollection<string> lists) => node switch
    {
        YamlMapping mapping => mapping.Entries.Any(entry => entry.Key.Value == "list" ? Names(entry.Value, lists) : Uses(entry.Value, lists)),
        YamlList list => list.Items.Any(item => Uses(item, lists)),
        _ => false,
    };

    private static bool Names(YamlNode node, IReadOnlyCollection<string> lists) => node switch
    {
        YamlScalar name => lists.Contains(name.Value),
        YamlList names => names.Items.Any(name => Names(name, lists)),
        _ => false,
    };

    private void ReadRules(List<ParsedRuleFile> files)
    {
        var changes = new List<ParsedRuleFile>();
        foreach (var file in files)
        {
            if (file.Rule is not null || RootOf(file)["extends"] is null)
            {
                Add(file, change: null);
            }
            else
            {
                changes.Add(file);
            }
        }

        if (changes.Count == 0)
        {
            return;
        }

        foreach (var file in _shippedTrees)
        {
            _trees.TryAdd(IdOf(RootOf(file))!, file);
        }

        ReadChanges(changes);
    }

    /// <summary>Rules that are made of others come after these, whatever the order of the files.</summary>
    private void ReadChanges(List<ParsedRuleFile> changes)
    {
        while (changes.Count > 0)
        {
            var waiting = changes.FindAll(file => (RootOf(file)["extends"] as YamlScalar)?.Value is not { } id || !_trees.ContainsKey(id));
            if (waiting.Count == changes.Count)
            {
                break;
            }

            foreach (var file in changes.Except(waiting))
            {
                Extend(file.Path, RootOf(file));
            }

            changes = waiting;
        }

        foreach (var file in changes)
        {
            var scope = new RuleFileScope(file.Path, isTrusted: false);
            var extends = RootOf(file)["extends"]!;
            scope.Report(extends, UnknownExtension.MessageFor(extends, _trees.Keys));
            _problems.AddRange(scope.Problems);
        }
    }

    private void Extend(string path, YamlMapping change)
    {
        var extended = ((YamlScalar)change["extends"]!).Value;
        var scope = new RuleFileScope(path, isTrusted: false);
        var merged = new ParsedRuleFile(path, new RuleOverlay(scope).Apply(RootOf(_trees[extended]), change));
        if (scope.Problems.Count > 0)
        {
            _problems.AddRange(scope.Problems.OrderBy(problem => problem.Line));
        }
        else if (IdOf(change) is not null)
        {
            Add(merged, change);
        }
        else if (Checked(merged, allowsShippedId: true) is { } rule)
        {
            _rules[extended] = rule;
            _trees[extended] = merged;
            _files.Add((merged, rule, change));
        }
    }

    private void Add(ParsedRuleFile file, YamlMapping? change)
    {
        var id = file.Rule?.Descriptor.Id ?? IdOf(RootOf(file));
        if (id is not null && _rules.ContainsKey(id))
        {
            var other = _trees.TryGetValue(id, out var known) ? $", in {known.Path}" : string.Empty;
            Report(file, "id", $"Another rule has the id '{Shown.Of(id)}' already{other}. Give this one its own, or write 'extends: {Shown.Of(id)}' to change that rule.");
            return;
        }

        if ((file.Rule ?? Checked(file, _allowsShippedIds)) is not { } rule)
        {
            return;
        }

        if (!_names.Add(rule.Descriptor.Name))
        {
            Report(file, "name", $"Another rule is called '{rule.Descriptor.Name}' already. Give this one a name of its own.");
            return;
        }

        _rules.Add(rule.Descriptor.Id, rule);
        _order.Add(rule.Descriptor.Id);
        _trees[rule.Descriptor.Id] = file;
        _files.Add((file, rule, change));
    }

    private void Report(ParsedRuleFile file, string key, string message)
    {
        var at = RootOf(file)[key]!;
        _problems.Add(new RuleFileProblem(file.Path, at.Line, at.Column, message));
    }

    private Rule? Checked(ParsedRuleFile file, bool allowsShippedId)
    {
        var read = RuleFile.Read(new RuleFileScope(file.Path, isTrusted: false) { AllowsShippedIds = allowsShippedId }, file.Root!, _lists);
        _problems.AddRange(read.Problems);
        _warnings.AddRange(read.Warnings);
        return read.Rule;
    }
}
