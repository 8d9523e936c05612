using System.Collections.Immutable;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Prose;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Core.Tests.Rules;

/// <summary>Runs a few rules over a text.</summary>
internal static class TestLint
{
    public static LintReport Run(string text, params Rule[] rules) => Run(text, RuleSettings.Default, rules);

    public static LintReport Run(string text, RuleSettings settings, params Rule[] rules) => new RuleHost(new RuleSet(rules)).Lint(ModelOf(text), settings);

    public static ProseModel ModelOf(string text) => new(new PlainTextReader().Read(SourceFile.FromText("story.txt", text), ArticleMetadata.None));

    /// <summary>What a rule sees of a text in which none of its phrases stand.</summary>
    public static RuleContext ContextOf(ProseModel prose) => new(prose, RuleSettings.Default, new PhraseHits(0), [], ImmutableArray.CreateBuilder<string>());

    /// <summary>The text with marks around what the rule found.</summary>
    public static string Marked(string text, Rule rule) => MarkedText.Write(text, Run(text, rule).Diagnostics.Select(diagnostic => diagnostic.Span));

    /// <summary>A rule made of YAML: what it is about, and its other keys.</summary>
    public static Rule Yaml(string unit, string keys, string id = "HOUSE0001", string message = "It is '{text}'.")
    {
        var file = RuleFile.Read("house.yml", $"id: {id}\nname: hand-made\ncategory: house\nseverity: warning\nwhy: A test wants it.\nmessage: \"{message}\"\non: {unit}\n{keys}\n", isShipped: false);
        Assert.Empty(file.Problems);
        return file.Rule!;
    }
}
