using System.Collections.Immutable;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Reading;

namespace Newslint.Rules.Yaml;

/// <summary>A rule file as it was read: the rule, or all mistakes at once.</summary>
/// <param name="Path">The file.</param>
/// <param name="Rule">The rule; null where there are mistakes.</param>
/// <param name="Problems">The mistakes, in the order of the file.</param>
public sealed record RuleFile(string Path, Rule? Rule, ImmutableArray<RuleFileProblem> Problems)
{
    /// <summary>What does not keep the rule from working, though its writer may have meant something else: in the order of the file.</summary>
    public ImmutableArray<RuleFileProblem> Warnings { get; init; } = [];

    /// <summary>Reads a rule. Nothing in a rule file is run, and nothing is opened.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isShipped">Whether the file ships with Newslint, which alone may use ids that begin with NL.</param>
    public static RuleFile Read(string path, string text, bool isShipped)
    {
        try
        {
            return Read(path, YamlTree.Read(text), isShipped);
        }
        catch (YamlProblemException problem)
        {
            return new RuleFile(path, Rule: null, [new RuleFileProblem(path, problem.Line, problem.Column, problem.Message)]);
        }
    }

    /// <summary>Reads a rule from the values of its file.</summary>
    internal static RuleFile Read(string path, YamlNode root, bool isShipped) => Read(new RuleFileScope(path, isShipped), root, SharedLists.None);

    /// <summary>Reads a rule as strictly as one of anybody, whatever its id; <paramref name="observe"/> may wrap its conditions.</summary>
    internal static RuleFile ReadForTest(string path, YamlNode root, SharedLists lists, Func<Condition, YamlNode, Condition>? observe = null) =>
        Read(new RuleFileScope(path, isTrusted: false) { AllowsShippedIds = true, Observe = observe }, root, lists);

    /// <summary>Reads a rule that may use shared lists; mistakes go to the scope.</summary>
    internal static RuleFile Read(RuleFileScope scope, YamlNode root, SharedLists lists)
    {
        YamlRule? rule = null;
        if (root is YamlMapping mapping)
        {
            rule = new RuleFileReader(scope, mapping, lists).Read();
        }
        else
        {
            var hint = root is YamlScalar text && text.Value.Contains(':', StringComparison.Ordinal) ? " After the colon of a key stands a blank." : string.Empty;
            scope.Report(root, $"A rule file is a mapping that begins with 'id: ', not {root.Kind}.{hint}");
        }

        var isGood = scope.Problems.Count == 0;
        return new RuleFile(scope.Path, isGood ? rule : null, isGood ? [] : InOrder(scope.Problems)) { Warnings = scope.Warnings.Count == 0 ? [] : InOrder(scope.Warnings) };
    }

    private static ImmutableArray<RuleFileProblem> InOrder(IEnumerable<RuleFileProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
