using System.Collections.Immutable;

namespace Newslint.Rules.Yaml.Loading;

/// <summary>
/// Rule files that are read together: they share lists, and may change shipped rules and each other's. A file with mistakes is left out;
/// the others are read.
/// </summary>
internal sealed class RuleFileSet
{
    private readonly SharedLists _lists = new();
    private readonly List<RuleFileProblem> _problems = [];
    private readonly Dictionary<string, (YamlMapping Root, string Path)> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<ReadRuleFile> _files = [];
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
    public IReadOnlyList<ReadRuleFile> Files => _files;

    /// <summary>The lists that the files share.</summary>
    public SharedLists Lists => _lists;

    /// <summary>All mistakes, file by file.</summary>
    public IReadOnlyList<RuleFileProblem> Problems => _problems;

    /// <summary>Reads files.</summary>
    /// <param name="files">The files, in the order in which they count.</param>
    /// <param name="shipped">The rules that are there already.</param>
    /// <param name="shippedTrees">Gives the values of the shipped rules, for files that change one.</param>
    /// <param name="allowsShippedIds">Whether ids may begin with NL, for tests of the shipped rules.</param>
    public static RuleFileSet Read(
        IReadOnlyList<ParsedRuleFile> files, IEnumerable<Rule> shipped, Func<IEnumerable<ParsedRuleFile>> shippedTrees, bool allowsShippedIds = false)
    {
        var set = new RuleFileSet(shipped, allowsShippedIds);
        var rules = new List<(string Path, YamlMapping Root)>();
        foreach (var file in files)
        {
            if (set.Sort(file) is { } root)
            {
                rules.Add((file.Path, root));
            }
        }

        set.ReadRules(rules, shippedTrees);
        return set;
    }

    private static string? IdOf(YamlMapping root) => (root["id"] as YamlScalar)?.Value;

    /// <summary>The mapping of a file that holds a rule; other files are dealt with.</summary>
    private YamlMapping? Sort(ParsedRuleFile file)
    {
        switch (file.Root)
        {
            case null:
                _problems.Add(file.Problem!);
                return null;
            case YamlMapping lists when SharedLists.AreIn(lists):
                var scope = new RuleFileScope(file.Path, isTrusted: false);
                _lists.Add(lists, scope);
                _problems.AddRange(scope.Problems);
                return null;
            case YamlMapping root:
                return root;
            default:
                _problems.AddRange(RuleFile.Read(new RuleFileScope(file.Path, isTrusted: false), file.Root, _lists).Problems);
                return null;
        }
    }

    private void ReadRules(List<(string Path, YamlMapping Root)> files, Func<IEnumerable<ParsedRuleFile>> shippedTrees)
    {
        var changes = new List<(string Path, YamlMapping Root)>();
        foreach (var file in files)
        {
            if (file.Root["extends"] is null)
            {
                Add(file.Path, file.Root, IdOf(file.Root), change: null);
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

        foreach (var file in shippedTrees())
        {
            _trees.TryAdd(IdOf((YamlMapping)file.Root!)!, ((YamlMapping)file.Root!, file.Path));
        }

        ReadChanges(changes);
    }

    /// <summary>Rules that are made of others come after these, whatever the order of the files.</summary>
    private void ReadChanges(List<(string Path, YamlMapping Root)> changes)
    {
        while (changes.Count > 0)
        {
            var waiting = changes.FindAll(file => (file.Root["extends"] as YamlScalar)?.Value is not { } id || !_trees.ContainsKey(id));
            if (waiting.Count == changes.Count)
            {
                break;
            }

            foreach (var file in changes.Except(waiting))
            {
                Extend(file.Path, file.Root);
            }

            changes = waiting;
        }

        foreach (var (path, root) in changes)
        {
            var scope = new RuleFileScope(path, isTrusted: false);
            scope.Report(root["extends"]!, root["extends"] is YamlScalar id
                ? $"There is no rule '{id.Shown}' to extend. {Suggestion.For(id.Value, _trees.Keys)}"
                : "'extends' wants the id of one rule, such as NL1701.");
            _problems.AddRange(scope.Problems);
        }
    }

    private void Extend(string path, YamlMapping change)
    {
        var extended = ((YamlScalar)change["extends"]!).Value;
        var scope = new RuleFileScope(path, isTrusted: false);
        var merged = new RuleOverlay(scope).Apply(_trees[extended].Root, change);
        if (scope.Problems.Count > 0)
        {
            _problems.AddRange(scope.Problems.OrderBy(problem => problem.Line));
        }
        else if (IdOf(change) is { } id)
        {
            Add(path, merged, id, change);
        }
        else if (Checked(path, merged, allowsShippedId: true) is { } rule)
        {
            _rules[extended] = rule;
            _trees[extended] = (merged, path);
            _files.Add(new ReadRuleFile(path, merged, rule, change));
        }
    }

    private void Add(string path, YamlMapping root, string? id, YamlMapping? change)
    {
        if (id is not null && _rules.ContainsKey(id))
        {
            var other = _trees.TryGetValue(id, out var known) ? $", in {known.Path}" : string.Empty;
            _problems.Add(new RuleFileProblem(path, root["id"]!.Line, root["id"]!.Column, $"Another rule has the id '{Shown.Of(id)}' already{other}. Give this one its own, or write 'extends: {Shown.Of(id)}' to change that rule."));
            return;
        }

        if (Checked(path, root, _allowsShippedIds) is not { } rule)
        {
            return;
        }

        if (_names.Add(rule.Descriptor.Name))
        {
            _rules.Add(rule.Descriptor.Id, rule);
            _order.Add(rule.Descriptor.Id);
            _trees[rule.Descriptor.Id] = (root, path);
            _files.Add(new ReadRuleFile(path, root, rule, change));
        }
        else
        {
            _problems.Add(new RuleFileProblem(path, root["name"]!.Line, root["name"]!.Column, $"Another rule is called '{rule.Descriptor.Name}' already. Give this one a name of its own."));
        }
    }

    private Rule? Checked(string path, YamlMapping root, bool allowsShippedId)
    {
        var file = RuleFile.Read(new RuleFileScope(path, isTrusted: false) { AllowsShippedIds = allowsShippedId }, root, _lists);
        _problems.AddRange(file.Problems);
        return file.Rule;
    }
}
