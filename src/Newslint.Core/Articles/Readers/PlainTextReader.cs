using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Articles.Readers;

/// <summary>
/// Reads plain text with the light marks that people use in it: <c>#</c> before a heading, <c>-</c>, <c>•</c> or
/// <c>1.</c> before a list item, <c>&gt;</c> before a quotation. The article text is the whole file.
/// </summary>
/// <remarks>
/// A line is a paragraph, and so is a run of lines between blank ones where the text is hard-wrapped; see
/// <see cref="HardWrap"/>.
/// </remarks>
public sealed class PlainTextReader : IArticleReader
{
    private const int LongestTitle = 200;
    private const int MostWordsInHeadline = 28;
    private const int MostWordsInSubheading = 14;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public Article Read(SourceFile source, ArticleMetadata given)
    {
        var frontMatter = FrontMatter.Read(source.Text);
        var metadata = given.Over(frontMatter.Metadata);
        var blocks = ReadBlocks(source, frontMatter.BodyStart);
        return new Article
        {
            Source = source,
            Text = source.Text,
            Blocks = blocks,
            Headline = metadata.Headline ?? HeadlineOf(source.Text, blocks),
            Bylines = metadata.Bylines,
            Language = metadata.Language,
            DateClaims = metadata.DateClaims,
            Notes = frontMatter.Notes,
            Allowed = frontMatter.Allowed,
        };
    }

    private static string? HeadlineOf(string text, ImmutableArray<Block> blocks) =>
        blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline) is { } headline ? text.Substring(headline.Span.Start, headline.Span.Length) : null;

    private static ImmutableArray<Block> ReadBlocks(SourceFile source, int bodyStart)
    {
        var lines = TextLine.ReadAll(source, bodyStart);
        var isWrapped = HardWrap.IsUsedIn(lines);
        var blocks = ImmutableArray.CreateBuilder<Block>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (isWrapped && last + 1 < lines.Count && HardWrap.Continues(lines[last], lines[last + 1]))
            {
                last++;
            }

            var span = TextSpan.FromBounds(lines[i].Content.Start, lines[last].Content.End);
            blocks.Add(new Block(KindOf(source.Text, lines, i, last, span), span));
            i = last + 1;
        }

        return blocks.DrainToImmutable();
    }

    private static BlockKind KindOf(string text, List<TextLine> lines, int first, int last, TextSpan span)
    {
        var line = lines[first];
        if (line.Marker != LineMarker.None)
        {
            return line.Marker switch
            {
                LineMarker.Heading => first == 0 ? BlockKind.Headline : BlockKind.Subheading,
                LineMarker.Quote => BlockKind.BlockQuote,
                _ => BlockKind.ListItem,
            };
        }

        if (first != last || span.Length > LongestTitle || last + 1 == lines.Count && first == 0)
        {
            return BlockKind.Paragraph;
        }

        var words = text.AsSpan(span.Start, span.Length);
        if (!LooksLikeTitle(words))
        {
            return BlockKind.Paragraph;
        }

        var count = CountWords(words);
        return first == 0
            ? count <= MostWordsInHeadline ? BlockKind.Headline : BlockKind.Paragraph
            : count <= MostWordsInSubheading ? BlockKind.Subheading : BlockKind.Paragraph;
    }

    private static bool LooksLikeTitle(ReadOnlySpan<char> words) =>
        (char.IsUpper(words[0]) || char.IsDigit(words[0]) || words[0] is '‘' or '“' or '\'' or '"')
        && !EndsWithQuotedSentence(words)
        && words[^1] is not ('.' or ',' or ';' or ':' or '”' or '“' or '"' or '»' or '«' or '…' or '!')
        && !words.EndsWith("''", StringComparison.Ordinal);

    /// <summary>
    /// ‘It will cost four hundred million.’: speech in single marks is no title, though a title may end in a genitive, or in speech after
    /// the speaker's name.
    /// </summary>
    private static bool EndsWithQuotedSentence(ReadOnlySpan<char> words) =>
        words.Length > 1 && words[^1] is '’' or '\'' && words[^2] is '.' or ',' or '!' or '?' or '…'
        && (words[0] is '‘' or '\'' || words.Contains(". ", StringComparison.Ordinal));

    private static int CountWords(ReadOnlySpan<char> words)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in words)
        {
            var isBlank = char.IsWhiteSpace(c);
            count += isBlank || inWord ? 0 : 1;
            inWord = !isBlank;
        }

        return count;
    }
}
