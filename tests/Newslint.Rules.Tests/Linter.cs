using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Rules.Tests;

/// <summary>The engine with all shipped rules, as a user runs it on a text file.</summary>
internal static class Linter
{
    public static RuleHost Host { get; } = new(new RuleSet(ShippedRules.Read()));

    /// <summary>Lints a text; <paramref name="published"/> is a day that the user gives.</summary>
    public static LintReport Lint(string text, DateInterval? published)
    {
        var metadata = published is { } day ? new ArticleMetadata { DateClaims = [new DateClaim(day, DateSource.Option)] } : ArticleMetadata.None;
        var article = new PlainTextReader().Read(SourceFile.FromText("story.txt", text), metadata);
        return Host.Lint(new ProseModel(article), RuleSettings.Default);
    }

    /// <summary>The findings of one rule.</summary>
    public static List<LintDiagnostic> Lint(string text, DateInterval? published, string rule) =>
        [.. Lint(text, published).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == rule)];
}
