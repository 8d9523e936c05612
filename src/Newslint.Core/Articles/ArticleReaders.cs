using Newslint.Articles.Readers;

namespace Newslint.Articles;

/// <summary>The readers of all formats, chosen by file name extension.</summary>
public static class ArticleReaders
{
    private static readonly IArticleReader PlainText = new PlainTextReader();
    private static readonly IArticleReader[] All = [PlainText, new MarkdownReader()];

    /// <summary>The reader for a path; plain text for what has no extension or an unknown one.</summary>
    public static IArticleReader For(string path) => Registered(path) ?? PlainText;

    /// <summary>Whether files with the extension of <paramref name="path"/> are looked for in folders.</summary>
    public static bool IsRegistered(string path) => Registered(path) is not null;

    private static IArticleReader? Registered(string path)
    {
        var extension = Path.GetExtension(path);
        return Array.Find(All, reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
