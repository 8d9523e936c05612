using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Core.Tests.Text;
using Newslint.Text;

namespace Newslint.Core.Tests.Articles.Readers;

/// <summary>What must hold of the origin map of any Markdown, tried on Markdown put together at random.</summary>
public sealed class MarkdownOriginTests
{
    private static readonly string[] Words =
        ["mayor", "said", "“rain”", "café", "cafe\u0301", "😀", "5,000", "U.S.", "a_b_c", "it's", "x\u2028y", "n\u00A0b", "\uFEFFz", "q\u0085r"];

    private static readonly string[] Marks =
        ["*", "**", "_", "__", "`", "``", "[", "](u)", "![", "]", "<b>", "</b>", "<br>", "&amp;", "&nbsp;", "&#65;", "&copy", "\\*", "\\", "\\\\", "<http://a.b>", "|", "~~", "<!-- c -->", "  ", "\t", "\0", "\uD83D", "!"];

    private static readonly string[] LineStarts =
        ["", "", "", "# ", "## ", "##\t", "> ", "> > ", "- ", "  - ", "1. ", "   ", "    ", "\t", "| ", "|---|---|", "---", "===", "```", "[r]: u", "<div>", ">", "* * *", ">\t- "];

    private static readonly string[] Breaks = ["\n", "\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "  \n", "\\\n", "\n \t\n"];

    [Fact]
    public void Spans_that_are_one_to_one_hold_the_same_characters_and_all_spans_run_forward()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var generator = new TextGenerator(seed);
            var article = Read(RandomMarkdown(generator));
            foreach (var block in article.Blocks)
            {
                CheckSpan(article, block.Span);
                for (var i = 0; i < 20; i++)
                {
                    var start = block.Span.Start + generator.Below(block.Span.Length);
                    CheckSpan(article, new TextSpan(start, 1 + generator.Below(block.Span.End - start)));
                }
            }

            CheckOrder(article);
        }
    }

    [Fact]
    public void Only_entities_and_code_over_several_lines_are_not_one_to_one()
    {
        var readAsPlainText = 0;
        for (var seed = 0; seed < 3_000; seed++)
        {
            var article = Read(RandomMarkdown(new TextGenerator(seed)).Replace('\0', ' '));
            readAsPlainText += article.Origins == OriginMap.Identity ? 1 : 0;
            for (var at = 0; at < article.Text.Length; at++)
            {
                var span = new TextSpan(at, 1);
                var source = article.Source.Text.AsSpan(article.Origins.ToSource(span).Start, article.Origins.ToSource(span).Length);
                var isExplained = source.StartsWith("&") || source.ContainsAny('\r', '\n');

                Assert.True(isExplained || char.IsWhiteSpace(article.Text[at]) || article.Origins.IsOneToOne(span), $"Seed {seed}, offset {at}");
            }
        }

        Assert.InRange(readAsPlainText, 0, 10);
    }

    [Fact]
    public void Lines_and_columns_of_words_cut_out_of_the_file_give_the_words()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var generator = new TextGenerator(seed);
            var article = Read(RandomMarkdown(generator));
            var fileLines = article.Source.Text.Replace("\r\n", "\n").Split('\n', '\r');
            foreach (var word in WordsOf(article).Where(article.Origins.IsOneToOne))
            {
                var positions = article.Source.Lines.PositionsOf(article.Origins.ToSource(word));

                Assert.Equal(article.Slice(word), fileLines[positions.Start.Line].AsSpan()[positions.Start.Character..positions.End.Character]);
            }
        }
    }

    private static void CheckSpan(Article article, TextSpan span)
    {
        var source = article.Origins.ToSource(span);
        Assert.InRange(source.End, source.Start + 1, article.Source.Text.Length);
        if (article.Origins.IsOneToOne(span))
        {
            Assert.Equal(article.Slice(span), article.Source.Text.AsSpan(source.Start, source.Length));
        }
    }

    private static void CheckOrder(Article article)
    {
        var end = 0;
        for (var at = 0; at < article.Text.Length; at++)
        {
            var source = article.Origins.ToSource(new TextSpan(at, 1));
            var isInside = at > 0 && article.Origins.ToSource(new TextSpan(at - 1, 1)) == source;
            Assert.True(source.Start >= end || isInside, $"{at} leads to {source}, behind {end}.");
            end = source.End;
        }
    }

    private static IEnumerable<TextSpan> WordsOf(Article article)
    {
        var start = 0;
        for (var at = 0; at <= article.Text.Length; at++)
        {
            if (at < article.Text.Length && article.Text[at] is not (' ' or '\n' or '\r'))
            {
                continue;
            }

            if (at > start)
            {
                yield return TextSpan.FromBounds(start, at);
            }

            start = at + 1;
        }
    }

    private static string RandomMarkdown(TextGenerator generator)
    {
        var text = new StringBuilder(generator.Below(8) == 0 ? "---\ntitle: T\n---\n" : "");
        for (var line = generator.Below(12); line >= 0; line--)
        {
            text.Append(generator.Pick(LineStarts));
            for (var piece = generator.Below(10); piece > 0; piece--)
            {
                text.Append(generator.Pick(generator.Below(3) == 0 ? Marks : Words)).Append(generator.Below(2) == 0 ? " " : "");
            }

            text.Append(generator.Pick(Breaks));
        }

        return text.ToString();
    }

    private static Article Read(string markdown) => new MarkdownReader().Read(SourceFile.FromText("a.md", markdown), ArticleMetadata.None);
}
