using Newslint.Text;

namespace Newslint.Articles.Readers;

/// <summary>Reads Markdown.</summary>
public sealed class MarkdownReader : IArticleReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public Article Read(SourceFile source, ArticleMetadata given) => new PlainTextReader().Read(source, given);
}
