using Newslint.Articles;
using Newslint.Core.Tests.Rules;
using Newslint.Prose;
using Newslint.Rules;
using Newslint.Suppressions;
using Newslint.Text;

namespace Newslint.Core.Tests.Suppressions;

/// <summary>Two rules, one for gates and one for dams, and what of their findings is left when suppressions have been heard.</summary>
internal static class AllowLint
{
    public static Rule Gates { get; } = HandMadeRule.Finding("T0001", "gate");

    public static Rule Dams { get; } = HandMadeRule.Finding("T0002", "dam");

    public static LintReport Run(string path, string text, RuleSettings? settings = null, SidecarSet? sidecars = null) =>
        Run(SourceFile.FromText(path, text), settings, sidecars, Gates, Dams);

    public static LintReport Run(SourceFile source, RuleSettings? settings, SidecarSet? sidecars, params Rule[] running)
    {
        settings ??= RuleSettings.Default;
        var prose = new ProseModel(ArticleReaders.For(source.Path).Read(source, ArticleMetadata.None));
        var set = new RuleSet(running);
        var report = new RuleHost(set).Lint(prose, settings);
        return new Suppressor([Gates.Descriptor, Dams.Descriptor], set, sidecars).Apply(report, prose.Article, settings, source.Path);
    }

    /// <summary>The lines, from 1, and ids of findings: <c>3 T0001</c>.</summary>
    public static string Told(LintReport report) => Shown(report.Diagnostics);

    public static string Hidden(LintReport report) => Shown(report.Hidden);

    private static string Shown(IEnumerable<LintDiagnostic> findings) =>
        string.Join(", ", findings.Select(finding => $"{finding.Lines.Start.Line + 1} {finding.Rule.Id}"));

    /// <summary>The text of each finding of a rule about suppressions, with its message.</summary>
    public static string[] Reports(LintReport report) =>
        [.. report.Diagnostics.Where(finding => finding.Rule.Category == "host").Select(finding => $"{finding.File.Text.Substring(finding.Span.Start, finding.Span.Length)}: {finding.Rule.Id} {finding.Message}")];
}
