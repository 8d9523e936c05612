using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Rules.Testing;

/// <summary>A rule to be tested, with the file that it was read from where there is one.</summary>
/// <param name="Path">The file, or the library that the rule is in.</param>
/// <param name="Rule">The rule.</param>
internal sealed record TestedRule(string Path, Rule Rule)
{
    private readonly HashSet<YamlNode>? _own;

    /// <summary>A rule of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lists">The lists that it shares with others.</param>
    public TestedRule(ReadRuleFile file, SharedLists lists)
        : this(file.Path, file.Rule)
    {
        Root = file.Root;
        Lists = lists;
        if (file.Change is { } change)
        {
            _own = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
            Collect(change, _own);
        }
    }

    /// <summary>The values that the rule is made of; null for a rule in code.</summary>
    public YamlNode? Root { get; }

    /// <summary>The lists that the file shares with others.</summary>
    public SharedLists Lists { get; } = SharedLists.None;

    /// <summary>Whether a node stands in this file and not in that of a rule that it extends.</summary>
    /// <remarks>Lists and mappings are made anew where one is put over another; the single values in them stay.</remarks>
    public bool IsOwn(YamlNode node) => _own is null || node switch
    {
        YamlList { Items: [var first, ..] } => IsOwn(first),
        YamlMapping { Entries: [var first, ..] } => IsOwn(first.Key),
        _ => _own.Contains(node),
    };

    private static void Collect(YamlNode node, HashSet<YamlNode> nodes)
    {
        switch (node)
        {
            case YamlScalar:
                nodes.Add(node);
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Collect(item, nodes);
                }

                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    nodes.Add(key);
                    Collect(value, nodes);
                }

                break;
        }
    }
}
