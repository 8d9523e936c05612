namespace Newslint.Rules.Yaml.Loading;

/// <summary>A rule file before anybody knows what it does beside others: its values, or why it has none.</summary>
internal sealed class ParsedRuleFile
{
    private readonly Func<YamlNode>? _unpack;
    private YamlNode? _root;

    /// <summary>A file with these values.</summary>
    public ParsedRuleFile(string path, YamlNode root)
    {
        Path = path;
        _root = root;
    }

    /// <summary>A file that is a good rule by itself, with values that are seldom asked for again.</summary>
    public ParsedRuleFile(string path, Rule rule, Func<YamlNode> unpack)
    {
        Path = path;
        Rule = rule;
        _unpack = unpack;
    }

    private ParsedRuleFile(RuleFileProblem problem)
    {
        Path = problem.Path;
        Problem = problem;
    }

    /// <summary>The file, for messages.</summary>
    public string Path { get; }

    /// <summary>The values; null where the text is no YAML.</summary>
    public YamlNode? Root => _root ??= _unpack?.Invoke();

    /// <summary>Why there are no values.</summary>
    public RuleFileProblem? Problem { get; }

    /// <summary>The rule, where the file needs no other to be a good one; null where that is not known.</summary>
    public Rule? Rule { get; private init; }

    /// <summary>Parses a text, and makes the rule where it stands by itself. What is wrong with a rule is told when it is read beside the others.</summary>
    public static ParsedRuleFile Parse(string path, string text)
    {
        YamlNode root;
        try
        {
            root = YamlTree.Read(text);
        }
        catch (YamlProblemException problem)
        {
            return new ParsedRuleFile(new RuleFileProblem(path, problem.Line, problem.Column, problem.Message));
        }

        var standsAlone = root is YamlMapping mapping && mapping["extends"] is null && !SharedLists.AreIn(root);
        return new ParsedRuleFile(path, root) { Rule = standsAlone ? RuleFile.Read(path, root, isShipped: false).Rule : null };
    }
}
