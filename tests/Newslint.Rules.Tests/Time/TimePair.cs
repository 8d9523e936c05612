using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Tests.Time;

/// <summary>Two lines that differ in as little as possible: a rule reports the first and leaves the second alone.</summary>
/// <param name="Name">What the pair is called in a list of tests.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Fires">What is reported, with the words marked.</param>
/// <param name="FiresOn">The day that it is published; null where nobody knows.</param>
/// <param name="Silent">What is left alone.</param>
/// <param name="SilentOn">The day that it is published, which may be all that differs.</param>
internal sealed record TimePair(string Name, string Rule, MarkedText Fires, DateInterval? FiresOn, string Silent, DateInterval? SilentOn)
{
    /// <summary>Whether a host reports the first line in the marked words, and nothing in the second.</summary>
    public bool HoldsFor(RuleHost host)
    {
        var found = FindingsOf(host, Fires.Text, FiresOn);
        return found.Count > 0
            && found.TrueForAll(finding => Fires.Spans.Any(finding.Span.OverlapsWith))
            && FindingsOf(host, Silent, SilentOn).Count == 0;
    }

    private List<LintDiagnostic> FindingsOf(RuleHost host, string text, DateInterval? published)
    {
        var metadata = new ArticleMetadata { DateClaims = published is { } day ? [new DateClaim(day, DateSource.Option)] : [] };
        var prose = new ProseModel(new PlainTextReader().Read(SourceFile.FromText("story.txt", text), metadata));
        return [.. host.Lint(prose, RuleSettings.Default).Diagnostics.Where(finding => finding.Rule.Id == Rule)];
    }
}
