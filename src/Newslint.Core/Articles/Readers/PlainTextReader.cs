using Newslint.Text;

namespace Newslint.Articles.Readers;

/// <summary>Reads plain text.</summary>
public sealed class PlainTextReader : IArticleReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public Article Read(SourceFile source, ArticleMetadata given) => new() { Source = source, Text = source.Text, Blocks = [] };
}
