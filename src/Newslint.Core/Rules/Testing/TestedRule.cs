using System.Collections.Immutable;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>A rule to be tested, with the file that it was read from where there is one.</summary>
/// <param name="Path">The file, or the library that the rule is in.</param>
/// <param name="Rule">The rule; null where its file has mistakes.</param>
/// <param name="Root">The values of the file; null for a rule in code.</param>
/// <param name="Problems">The mistakes.</param>
internal sealed record TestedRule(string Path, Rule? Rule, YamlNode? Root, ImmutableArray<RuleFileProblem> Problems)
{
    /// <summary>Reads a rule file as strictly as one of anybody, whatever its id.</summary>
    public static TestedRule Read(string path, string text)
    {
        try
        {
            return Of(path, YamlTree.Read(text));
        }
        catch (YamlProblemException problem)
        {
            return new TestedRule(path, Rule: null, Root: null, [new RuleFileProblem(path, problem.Line, problem.Column, problem.Message)]);
        }
    }

    /// <summary>Reads a rule from the values of its file.</summary>
    public static TestedRule Of(string path, YamlNode root)
    {
        var file = RuleFile.ReadForTest(path, root);
        return new TestedRule(path, file.Rule, root, file.Problems);
    }
}
