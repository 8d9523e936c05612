using Newslint.Articles;
using Newslint.Core.Tests.Rules;
using Newslint.Prose;
using Newslint.Rules;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Core.Tests.Hostile;

public sealed class HostileInputTests
{
    private static readonly IArticleReader[] Readers =
    [
        .. typeof(IArticleReader).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IArticleReader)) && type.IsClass)
            .Select(type => (IArticleReader)Activator.CreateInstance(type)!),
    ];

    private static readonly RuleHost Host = new(new RuleSet(ShippedRules.Read()));

    public static TheoryData<string> Names => [.. HostileCorpus.Names];

    [Theory(Timeout = 300_000)]
    [MemberData(nameof(Names))]
    public async Task Reading_ends_and_blocks_are_sorted_apart_not_empty_and_inside_the_text(string name)
    {
        var bytes = HostileCorpus.Read(name);

        // Off the test's thread, so that the time limit can end a reader that does not.
        await Task.Run(() => ReadAll(name, bytes));
    }

    [Theory(Timeout = 300_000)]
    [MemberData(nameof(Names))]
    public async Task Linting_ends_without_a_fault_and_every_unit_lies_in_the_text(string name)
    {
        var bytes = HostileCorpus.Read(name);

        await Task.Run(() => LintAll(name, bytes));
    }

    [Fact]
    public void The_corpus_is_the_same_each_time() =>
        Assert.All(HostileCorpus.All, file => Assert.True(file.Bytes.AsSpan().SequenceEqual(HostileCorpus.Read(file.Name))));

    private static void ReadAll(string name, byte[] bytes)
    {
        if (!SourceFile.TryDecode(name, bytes, out var source))
        {
            Assert.Contains((byte)0, bytes);
            return;
        }

        Assert.Equal(source.Text.Length, source.Lines[source.Lines.Count - 1].End);
        foreach (var reader in Readers)
        {
            CheckBlocks(reader.Read(source, ArticleMetadata.None));
        }
    }

    private static void LintAll(string name, byte[] bytes)
    {
        if (!SourceFile.TryDecode(name, bytes, out var source))
        {
            return;
        }

        foreach (var reader in Readers)
        {
            var prose = new ProseModel(reader.Read(source, ArticleMetadata.None));
            var report = Host.Lint(prose, RuleSettings.Default);

            Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Rule.Category == "host");
            Assert.All(report.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start + 1, source.Text.Length));
            foreach (var kind in UnitTable.Names)
            {
                var units = UnitTable.Named(kind)!.UnitsOf(prose);
                CheckUnits(units, prose);
                ReadFields(UnitTable.Named(kind)!, units, TestLint.ContextOf(prose));
            }
        }
    }

    private static void CheckUnits(IReadOnlyList<ITextUnit> units, ProseModel prose)
    {
        var start = 0;
        foreach (var unit in units)
        {
            Assert.False(unit.Span.IsEmpty);
            Assert.InRange(unit.Span.Start, start, unit.Span.End);
            Assert.InRange(unit.Span.End, unit.Span.Start, prose.Article.Text.Length);
            start = unit.Span.Start;
        }
    }

    /// <summary>Reads every field of units all over the text; none fails.</summary>
    private static void ReadFields(UnitTable table, IReadOnlyList<ITextUnit> units, RuleContext context)
    {
        const int sample = 200;
        for (var i = 0; i < units.Count; i += 1 + (units.Count / sample))
        {
            foreach (var field in table.FieldNames)
            {
                Assert.NotNull(table.Field(field)!.Print(context, units[i]));
                _ = (table.Field(field) as KeyField)?.Key(context, units[i]);
            }
        }
    }

    private static void CheckBlocks(Article article)
    {
        var (end, sourceEnd) = (0, 0);
        foreach (var block in article.Blocks)
        {
            var origin = article.Origins.ToSource(block.Span);
            Assert.False(block.Span.IsEmpty);
            Assert.InRange(block.Span.Start, end, article.Text.Length);
            Assert.InRange(block.Span.End, block.Span.Start, article.Text.Length);
            Assert.InRange(origin.Start, sourceEnd, article.Source.Text.Length);
            Assert.InRange(origin.End, origin.Start, article.Source.Text.Length);
            (end, sourceEnd) = (block.Span.End, origin.End);
        }
    }
}
