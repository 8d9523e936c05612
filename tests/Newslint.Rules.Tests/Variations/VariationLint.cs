using Newslint.Articles;
using Newslint.Prose;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Rules.Tests.Variations;

/// <summary>Lints an article with all shipped rules as they are shipped.</summary>
internal static class VariationLint
{
    private static readonly RuleHost Host = new(new RuleSet(ShippedRules.Read()));

    public static ProseModel Read(string path, string text, ArticleMetadata given) =>
        new(ArticleReaders.For(path).Read(SourceFile.FromText(path, text), given));

    /// <summary>What a desk is warned of, in order.</summary>
    public static IReadOnlyList<LintDiagnostic> Warnings(ProseModel prose) =>
        [.. Host.Lint(prose, RuleSettings.Default).Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning)];

    /// <summary>Fails unless the warnings are exactly the marks.</summary>
    public static void AssertWarnings(IEnumerable<VariationMark> expected, IReadOnlyList<LintDiagnostic> warnings, string text)
    {
        AssertSame(
            expected.OrderBy(mark => mark.Span.Start).Select(mark => mark.Show(text)),
            warnings.OrderBy(warning => warning.Span.Start).Select(warning => new VariationMark(warning.Rule.Id, warning.Span).Show(text)));
    }

    /// <summary>Fails with all of both lists: xunit shortens long strings.</summary>
    public static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, found) = (string.Join("\n", expected), string.Join("\n", actual));
        Assert.True(wanted == found, $"expected:\n{wanted}\nactual:\n{found}");
    }
}
