namespace Newslint.Articles.Readers;

/// <summary>Front matter (a stand-in until the reader lands).</summary>
internal sealed record FrontMatter(int BodyStart, ArticleMetadata Metadata)
{
    public static FrontMatter Read(string text) => new(0, ArticleMetadata.None);
}
