using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>What is told of an <c>extends:</c> that leads to no rule.</summary>
internal static class UnknownExtension
{
    /// <summary>The message.</summary>
    /// <param name="extends">The value.</param>
    /// <param name="known">The rules that there are; empty where the file is read by itself.</param>
    public static string MessageFor(YamlNode extends, IReadOnlyCollection<string> known)
    {
        if (extends is not YamlScalar id)
        {
            return $"'extends' wants the id of one rule, such as NL1701, not {extends.Kind}.";
        }

        if (RuleGrammar.ForeignExtensions.TryGetValue(id.Value, out var ours))
        {
            return $"'{id.Shown}' is a way of Vale to look. Here it is '{ours}'.";
        }

        var message = $"There is no rule '{id.Shown}' to extend.";
        return known.Count == 0 ? message : $"{message} {Suggestion.For(id.Value, known)}";
    }
}
