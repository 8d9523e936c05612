using System.Collections.Immutable;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Prose.Folders;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Rules.Tests;

/// <summary>The engine with all shipped rules, as a user runs it on a text file.</summary>
internal static class Linter
{
    public static RuleHost Host { get; } = new(new RuleSet(ShippedRules.Read()));

    /// <summary>Lints a text; <paramref name="published"/> is a day that the user gives.</summary>
    public static LintReport Lint(string text, DateInterval? published) => Lint(text, published, language: null, RuleSettings.Default, folder: []);

    /// <summary>The findings of one rule.</summary>
    public static List<LintDiagnostic> Lint(string text, DateInterval? published, string rule) =>
        [.. Lint(text, published).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == rule)];

    /// <summary>The findings of one rule in an example, or in another text that stands in its place; those that it gave way to count as its own.</summary>
    public static List<LintDiagnostic> Lint(string text, RuleExample example, RuleDescriptor rule)
    {
        var settings = example.Style is { } style ? RuleSettings.Default.WithOption(HouseStyles.Key, style) : RuleSettings.Default;
        foreach (var (name, value) in example.Options)
        {
            settings = settings.WithOption($"{RuleOption.KeyPrefix}{rule.Id}.{name}", value);
        }

        return [.. Lint(text, example.Published, example.Language, settings, example.Folder).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == rule.Id || (!rule.GivesWayTo.IsEmpty && Covers(diagnostic, rule)))];
    }

    private static bool Covers(LintDiagnostic diagnostic, RuleDescriptor rule) =>
        diagnostic.Properties.TryGetValue("covers", out var covered) && covered.Split(' ').Contains(rule.Id, StringComparer.Ordinal);

    private static LintReport Lint(string text, DateInterval? published, string? language, RuleSettings settings, ImmutableArray<string> folder)
    {
        var metadata = new ArticleMetadata
        {
            DateClaims = published is { } day ? [new DateClaim(day, DateSource.Option)] : [],
            Language = language,
        };
        var source = SourceFile.FromText("story.txt", text);
        var others = folder.Select((other, i) => SourceFile.FromText($"{i}.txt", other));
        var summary = new FolderSummary();
        foreach (var document in folder.IsEmpty ? [] : others.Append(source))
        {
            summary.Add(DocumentSummary.Of(document, "folder"));
        }

        return Host.Lint(new ProseModel(new PlainTextReader().Read(source, metadata)), settings, summary.ToIndex().ViewOf(source, "folder"));
    }
}
