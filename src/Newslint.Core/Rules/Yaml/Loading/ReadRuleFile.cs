namespace Newslint.Rules.Yaml.Loading;

/// <summary>A rule file that holds a good rule.</summary>
/// <param name="Path">The file.</param>
/// <param name="Root">The values that the rule is made of: those of the file, over those of the rule that it extends.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Change">The values of the file alone where it extends another rule; null where it does not.</param>
internal sealed record ReadRuleFile(string Path, YamlMapping Root, Rule Rule, YamlMapping? Change);
