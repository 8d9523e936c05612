using Newslint.Cli.Input;
using Newslint.Cli.Rendering;
using Newslint.Reporting;
using Newslint.Reporting.Html;
using Newslint.Reporting.Sarif;

namespace Newslint.Cli.Reports;

/// <summary>The formats that <c>--format</c> knows.</summary>
internal static class ReportFormats
{
    private static readonly (string Name, Func<ReportTarget, IDiagnosticWriter> Writer)[] All =
    [
        ("text", target => new TextReportWriter(target.Text, target.WantsColor, target.ShowsSuggestions)),
        ("msbuild", target => new MSBuildWriter(target.Text)),
        ("jsonl", target => new JsonLinesWriter(target.Stream)),
        ("sarif", target => new SarifWriter(target.Stream, SarifRunOf(target))),
        ("github", target => new GitHubWriter(target.Text, Tree())),
        ("gitlab", target => new GitLabWriter(target.Stream, Tree())),
        ("junit", target => new JUnitWriter(target.Stream)),
        ("checkstyle", target => new CheckstyleWriter(target.Stream)),
        ("rdjson", target => new RdJsonWriter(target.Stream)),
        ("html", target => new HtmlReportWriter(target.Stream, AboutNewslint.Version)),
    ];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = Array.ConvertAll(All, format => format.Name);

    /// <summary>A writer of a format, which has written nothing yet.</summary>
    public static IDiagnosticWriter WriterFor(ReportTarget target)
    {
        var writer = Array.Find(All, format => format.Name == target.Request.Format).Writer(target);
        return target.Request.IsBaseline ? new BaselineWriter(writer) : writer;
    }

    private static SarifRun SarifRunOf(ReportTarget target) => new()
    {
        Rules = target.Session.Rules,
        Version = AboutNewslint.Version,
        Profile = target.Sarif.Profile,
        Category = target.Sarif.Category,
        Tree = Tree(),
        SourceVersion = GitWorkTree.VersionOf(Environment.CurrentDirectory),
    };

    private static SourceTree Tree() => GitWorkTree.TreeOf(Environment.CurrentDirectory);
}
