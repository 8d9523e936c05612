using Newslint.Text;

namespace Newslint.Articles;

/// <summary>Reads one format into articles. A new format is a new class; nothing else changes.</summary>
/// <remarks>Readers have no state and are used by several threads at once. They accept any text: what a format forbids is read as running text.</remarks>
public interface IArticleReader
{
    /// <summary>The file name extensions of the format, lower-case, with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads <paramref name="source"/>; what <paramref name="given"/> says is stronger than what the file says.</summary>
    Article Read(SourceFile source, ArticleMetadata given);
}
