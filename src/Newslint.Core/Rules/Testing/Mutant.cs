using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>A rule file with one change, which an example should notice.</summary>
/// <param name="Line">Where the change is, 1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Change">What was changed, such as <c>without 'kind: paragraph'</c>.</param>
/// <param name="Root">The changed file.</param>
internal sealed record Mutant(int Line, int Column, string Change, YamlNode Root);
