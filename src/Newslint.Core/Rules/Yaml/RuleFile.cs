using System.Collections.Immutable;

namespace Newslint.Rules.Yaml;

/// <summary>A rule file as it was read: the rule, or all mistakes at once.</summary>
/// <param name="Path">The file.</param>
/// <param name="Rule">The rule; null where there are mistakes.</param>
/// <param name="Problems">The mistakes, in the order of the file.</param>
public sealed record RuleFile(string Path, Rule? Rule, ImmutableArray<RuleFileProblem> Problems)
{
    /// <summary>Reads a rule. Nothing in a rule file is run, and nothing is opened.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isShipped">Whether the file ships with Newslint, which alone may use ids that begin with NL.</param>
    public static RuleFile Read(string path, string text, bool isShipped)
    {
        var scope = new RuleFileScope(path, isShipped);
        YamlRule? rule = null;
        try
        {
            if (YamlTree.Read(text) is YamlMapping mapping)
            {
                rule = new RuleFileReader(scope, mapping).Read();
            }
            else
            {
                scope.Report(1, 1, "A rule file is a mapping that begins with 'id: '.");
            }
        }
        catch (YamlProblemException problem)
        {
            scope.Report(problem.Line, problem.Column, problem.Message);
        }

        var problems = scope.Problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToImmutableArray();
        return new RuleFile(path, problems.IsEmpty ? rule : null, problems);
    }
}
