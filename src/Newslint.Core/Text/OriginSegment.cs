namespace Newslint.Text;

/// <summary>A stretch of article text and the stretch of the source file that it stands for.</summary>
/// <param name="ArticleStart">Offset in the article text.</param>
/// <param name="ArticleLength">Length in the article text.</param>
/// <param name="SourceStart">Offset in the source text.</param>
/// <param name="SourceLength">Length in the source text; differs from <paramref name="ArticleLength"/> for an entity or a joined line.</param>
/// <param name="IsVerbatim">Whether the two stretches hold the same characters, one for one.</param>
public readonly record struct OriginSegment(int ArticleStart, int ArticleLength, int SourceStart, int SourceLength, bool IsVerbatim)
{
    /// <summary>Offset just after the stretch in the article text.</summary>
    public int ArticleEnd => ArticleStart + ArticleLength;

    /// <summary>Offset just after the stretch in the source text.</summary>
    public int SourceEnd => SourceStart + SourceLength;
}
