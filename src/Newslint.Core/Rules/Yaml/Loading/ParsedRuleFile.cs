namespace Newslint.Rules.Yaml.Loading;

/// <summary>A rule file before anybody knows what its values mean: its tree, or why it has none.</summary>
/// <param name="Path">The file, for messages.</param>
/// <param name="Root">The values; null where the text is no YAML.</param>
/// <param name="Problem">Why there are none.</param>
internal sealed record ParsedRuleFile(string Path, YamlNode? Root, RuleFileProblem? Problem = null)
{
    /// <summary>Parses a text.</summary>
    public static ParsedRuleFile Parse(string path, string text)
    {
        try
        {
            return new ParsedRuleFile(path, YamlTree.Read(text));
        }
        catch (YamlProblemException problem)
        {
            return new ParsedRuleFile(path, Root: null, new RuleFileProblem(path, problem.Line, problem.Column, problem.Message));
        }
    }
}
