using System.Globalization;
using Newslint.Articles;
using Newslint.Prose;
using Newslint.Prose.Folders;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose.Folders;

public sealed class FolderSummaryTests
{
    private const string Lead = "The mayor told the council on Monday that the old bridge will stay closed until the spring.";
    private const string Second = "The vote was close, and both sides say that they will not let it rest at that.";
    private const string Third = "He has worked there for twenty years and has never seen the like of it, he said.";
    private const string Other = "Nobody in the harbor could say why the ferry had left without its captain and half of its passengers.";
    private const string Another = "The school board wants to build a new gym, and it wants the town to pay for most of it.";
    private const string Furniture = "Sign up for our letter";

    [Fact]
    public void Summaries_merge_to_the_same_index_in_any_order_and_grouping()
    {
        var random = new Random(7);
        var documents = Documents(random, 120);
        var expected = Shown(Merged(documents), documents);

        for (var round = 0; round < 20; round++)
        {
            var shuffled = documents.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(expected, Shown(Tree(shuffled, random), documents));
        }
    }

    [Fact]
    public void A_document_that_comes_twice_counts_once() =>
        Assert.Equal([0], Copies([("a", $"{Lead}\n{Furniture}"), ("a", $"{Lead}\n{Furniture}")], Furniture));

    [Fact]
    public void A_line_knows_in_how_many_other_stories_it_stands() =>
        Assert.Equal([2, 2, 2], Copies([("a", $"{Lead}\n{Furniture}"), ("b", $"{Other}\n{Furniture}"), ("c", $"{Another}\n{Furniture}")], Furniture));

    [Fact]
    public void Copies_of_a_story_count_as_one() =>
        Assert.Equal([0, 0], Copies([("a", $"{Lead}\n{Second}\n{Third}"), ("b", $"{Lead}\n{Second}\n{Third}")], Second));

    [Fact]
    public void So_do_an_update_and_a_correction() =>
        Assert.Equal([1, 1, 1, 1], Copies([("a", $"{Lead}\n{Second}\n{Furniture}"), ("b", $"{Lead}\n{Second}\n{Other}\n{Furniture}"), ("c", $"{Lead}\n{Second}\nAn earlier version of this story gave another year, which was wrong.\n{Furniture}"), ("d", $"{Another}\n{Furniture}")], Furniture));

    [Fact]
    public void A_chain_of_many_copies_is_one_story()
    {
        var copies = Enumerable.Range(0, 40).Select(i => ($"{i}", $"{Lead}\n{Second}\n{Third}\n{Furniture}")).Append(("z", $"{Another}\n{Furniture}"));

        Assert.All(Copies([.. copies], Furniture), count => Assert.Equal(1, count));
    }

    [Fact]
    public void Briefs_under_the_furniture_of_a_site_are_stories_of_their_own()
    {
        string[] pitches = [.. Enumerable.Range(0, 3).Select(i => $"Our letter number {(char)('a' + i)} tells you every morning before breakfast what matters in the town.")];
        var random = new Random(3);
        var pages = Enumerable.Range(0, 30).Select(i => ($"{i:D2}", $"{Paragraph(random)}\n{Paragraph(random)}\n{string.Join('\n', pitches)}")).ToArray();

        Assert.All(Copies(pages, pitches[0]), count => Assert.Equal(29, count));
    }

    [Fact]
    public void Groups_do_not_know_of_one_another()
    {
        var summary = new FolderSummary();
        summary.Add(Summary("a", $"{Lead}\n{Furniture}", "one"));
        summary.Add(Summary("b", $"{Other}\n{Furniture}", "two"));

        Assert.Equal([0, 0], View(summary.ToIndex(), "a", $"{Lead}\n{Furniture}", "one").Select(line => line.Copies));
        Assert.Null(summary.ToIndex().ViewOf(SourceFile.FromText("c.txt", Lead), "three"));
    }

    [Fact]
    public void A_document_that_is_another_now_is_noticed_and_one_that_is_new_is_not()
    {
        var summary = new FolderSummary();
        summary.Add(Summary("a.txt", Lead, "one"));
        var index = summary.ToIndex();

        Assert.False(index.ViewOf(SourceFile.FromText("a.txt", Lead), "one")!.HasChanged);
        Assert.True(index.ViewOf(SourceFile.FromText("a.txt", Other), "one")!.HasChanged);
        Assert.False(index.ViewOf(SourceFile.FromText("b.txt", Other), "one")!.HasChanged);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void What_is_counted_is_what_is_looked_up(string path)
    {
        const string text = "---\ntitle: Tide\n---\n# Tide\n\n1. [Read more](http://a.example)\n- ***Sign up***\n\n> Quoted “words”\n\n   Loose line \r\nNext\rLast";
        var summary = new FolderSummary();
        summary.Add(DocumentSummary.Of(SourceFile.FromText(path, text), "one"));
        summary.Add(DocumentSummary.Of(SourceFile.FromText("other-" + path, text.Replace("Tide", "Ebb", StringComparison.Ordinal) + "\n\n" + Other), "one"));

        var lines = View(summary.ToIndex(), path, text, "one");

        Assert.All(lines.Where(line => !line.Text.Contains("Tide", StringComparison.Ordinal)), line => Assert.True(line.Copies == 1, line.Text));
        Assert.Equal(0, lines.Single(line => line.Text == "Tide").Copies);
    }

    private static int[] Copies((string Path, string Text)[] pages, string line)
    {
        var summary = new FolderSummary();
        foreach (var (path, text) in pages)
        {
            summary.Add(Summary(path, text, "one"));
        }

        var index = summary.ToIndex();
        return [.. pages.DistinctBy(page => page.Path).Select(page => View(index, page.Path, page.Text, "one").First(found => found.Text == line).Copies)];
    }

    private static List<(string Text, int Copies)> View(FolderIndex index, string path, string text, string group)
    {
        var source = SourceFile.FromText(path, text);
        var article = ArticleReaders.For(path).Read(source, ArticleMetadata.None);
        var prose = new ProseModel(article);
        var lines = index.ViewOf(source, group)!.LinesOf(prose);
        return [.. prose.Lines.Select(line => (article.Text.Substring(line.Span.Start, line.Span.Length), lines.CopiesOf(line)))];
    }

    private static DocumentSummary Summary(string path, string text, string group) => DocumentSummary.Of(SourceFile.FromText(path, text), group);

    private static FolderIndex Merged(IEnumerable<(string Path, string Text, string Group)> documents)
    {
        var summary = new FolderSummary();
        foreach (var (path, text, group) in documents)
        {
            summary.Add(Summary(path, text, group));
        }

        return summary.ToIndex();
    }

    /// <summary>Summaries of single documents, merged two at a time by chance.</summary>
    private static FolderIndex Tree((string Path, string Text, string Group)[] documents, Random random)
    {
        var parts = documents.Select(document =>
        {
            var single = new FolderSummary();
            single.Add(Summary(document.Path, document.Text, document.Group));
            return single;
        }).ToList();
        while (parts.Count > 1)
        {
            var (one, other) = (random.Next(parts.Count), random.Next(parts.Count));
            if (one != other)
            {
                parts[one].Merge(parts[other]);
                parts.RemoveAt(other);
            }
        }

        return parts[0].ToIndex();
    }

    private static string Shown(FolderIndex index, IEnumerable<(string Path, string Text, string Group)> documents) =>
        string.Join('\n', documents.Select(document =>
            $"{document.Path} {string.Join(' ', View(index, document.Path, document.Text, document.Group).Select(line => line.Copies.ToString(CultureInfo.InvariantCulture)))}"));

    /// <summary>Pages of few paragraphs, so that there are copies, updates and paragraphs in many of them.</summary>
    private static (string Path, string Text, string Group)[] Documents(Random random, int count)
    {
        string[] paragraphs = [.. Enumerable.Range(0, 60).Select(_ => Paragraph(random))];
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var first = random.Next(50);
            var body = paragraphs.Skip(first).Take(2 + random.Next(6)).Append(Furniture).Append(paragraphs[random.Next(3)]);
            return ($"{i}.txt", string.Join('\n', body), $"{i % 3}");
        })];
    }

    private static string Paragraph(Random random) =>
        string.Join(' ', Enumerable.Range(0, 14).Select(_ => string.Concat(Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26)))))) + ".";
}
