using Newslint.Articles;
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

    public static TheoryData<string> Names => [.. HostileCorpus.Names];

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Names))]
    public async Task Reading_ends_and_blocks_are_sorted_apart_not_empty_and_inside_the_text(string name)
    {
        var bytes = HostileCorpus.Read(name);

        // Off the test's thread, so that the time limit can end a reader that does not.
        await Task.Run(() => ReadAll(name, bytes));
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
