using Newslint.Text;

namespace Newslint.Articles.Readers;

/// <summary>Reads Markdown: CommonMark, pipe tables and YAML front matter.</summary>
/// <remarks>
/// The article text is the words without their markup: emphasis and links keep their words; images, code blocks and HTML are
/// left out; blocks stand an empty line apart. What Markdown cannot be parsed from (nested beyond sense) is read as plain text.
/// </remarks>
public sealed class MarkdownReader : IArticleReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public Article Read(SourceFile source, ArticleMetadata given)
    {
        var frontMatter = FrontMatter.Read(source.Text);
        if (MarkdownText.TryRead(source.Text, frontMatter.BodyStart) is not { } read)
        {
            return new PlainTextReader().Read(source, given);
        }

        var metadata = given.Over(frontMatter.Metadata);
        var headline = read.Blocks is [{ Kind: BlockKind.Headline } first, ..] ? read.Text.Substring(first.Span.Start, first.Span.Length) : null;
        return new Article
        {
            Source = source,
            Text = read.Text,
            Blocks = read.Blocks,
            Origins = read.Origins,
            Headline = metadata.Headline ?? headline,
            Bylines = metadata.Bylines,
            Language = metadata.Language,
            DateClaims = metadata.DateClaims,
            Notes = frontMatter.Notes,
            Allowed = frontMatter.Allowed,
            Comments = read.Comments,
        };
    }
}
