using Newslint.Articles;
using Newslint.Prose;
using Newslint.Suppressions;
using Newslint.Text;

namespace Newslint.Rules.Tests;

/// <summary>Each finding of the two seeds is suppressed in each way: exactly the others stay, where they were.</summary>
public sealed class SeedSuppressionTests
{
    public static TheoryData<string> Seeds => ["000_bcf94fea307463a2.txt", "001_b3dc4f4702d9f0c1.txt"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void By_front_matter(string seed)
    {
        foreach (var path in new[] { "/copy/story.txt", "/copy/story.md" })
        {
            var text = Text(seed, path);
            var all = Lint(path, text).Diagnostics;
            foreach (var id in all.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal))
            {
                var head = $"---\nnewslint-allow: {id}\n---\n";
                var report = Lint(path, head + text);

                Assert.Equal(Keys(all.Where(finding => finding.Rule.Id != id), 0, head.Length), Keys(report.Diagnostics));
                Assert.Equal(Keys(all.Where(finding => finding.Rule.Id == id), 0, head.Length), Keys(report.Hidden));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void By_a_comment_before_the_block_and_one_behind_the_line(string seed)
    {
        var text = Text(seed, "story.md");
        var all = Lint("story.md", text).Diagnostics;
        Assert.NotEmpty(all);
        foreach (var finding in all)
        {
            var line = finding.File.Lines[finding.Lines.Start.Line];
            Check(finding, line.Start, $"<!-- newslint-allow {finding.Rule.Id}: it is so -->\n\n");
            Check(finding, line.End, $" <!-- newslint-allow {finding.Rule.Name}: it is so -->");
        }

        void Check(LintDiagnostic finding, int at, string comment)
        {
            var report = Lint("story.md", text.Insert(at, comment));
            var line = finding.Lines.Start.Line;
            var hidden = all.Where(other => other.Rule == finding.Rule && other.Lines.Start.Line <= line && other.Lines.End.Line >= line);

            Assert.Equal(Keys(all.Except(hidden), at, comment.Length), Keys(report.Diagnostics));
            Assert.Equal(Keys(hidden, at, comment.Length), Keys(report.Hidden));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void By_a_file_beside_it(string seed)
    {
        foreach (var path in new[] { "/copy/story.txt", "/copy/story.md" })
        {
            var text = Text(seed, path);
            var all = Lint(path, text).Diagnostics;
            foreach (var finding in all)
            {
                var words = text.Substring(finding.Span.Start, finding.Span.Length);
                var yaml = new NewSidecarEntry(finding.Rule.Id, words, "story.txt", "so").ToYaml("", "\n").Replace("  file: story.txt\n", "", StringComparison.Ordinal).Replace("  file: \"story.txt\"\n", "", StringComparison.Ordinal);
                var report = Lint(path, text, new SidecarSet(folder => folder == "/copy" ? yaml : null, _ => false));
                var hidden = all.Where(other => other.Rule == finding.Rule && KeyText.Of(text.AsSpan(other.Span.Start, other.Span.Length)) == KeyText.Of(words));

                Assert.Equal(Keys(all.Except(hidden)), Keys(report.Diagnostics));
                Assert.Equal(Keys(hidden), Keys(report.Hidden));
            }
        }
    }

    /// <summary>A seed; as Markdown each of its lines is a paragraph.</summary>
    private static string Text(string seed, string path)
    {
        var text = File.ReadAllText(Repository.PathOf("seeds", seed));
        return path.EndsWith(".md", StringComparison.Ordinal) ? text.Replace("\n", "\n\n", StringComparison.Ordinal) : text;
    }

    private static LintReport Lint(string path, string text, SidecarSet? sidecars = null)
    {
        var article = ArticleReaders.For(path).Read(SourceFile.FromText(path, text), ArticleMetadata.None);
        var report = Linter.Host.Lint(new ProseModel(article), RuleSettings.Default);
        return new Suppressor(Linter.Host.Rules.Rules.Select(rule => rule.Descriptor), Linter.Host.Rules, sidecars).Apply(report, article, RuleSettings.Default, path);
    }

    /// <summary>Findings as they are where <paramref name="length"/> characters came in at <paramref name="at"/>.</summary>
    private static IEnumerable<string> Keys(IEnumerable<LintDiagnostic> findings, int at = int.MaxValue, int length = 0) => findings.Select(finding =>
    {
        var start = finding.Span.Start + (finding.Span.Start >= at ? length : 0);
        var end = finding.Span.End + (finding.Span.End > at ? length : 0);
        return $"{finding.Rule.Id} {start}..{end}";
    });
}
