using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Text;

namespace Newslint.Prose.Folders;

/// <summary>What the first pass keeps of a document: eight bytes for each line that it has, and a sum that tells whether it changes.</summary>
public sealed class DocumentSummary
{
    private DocumentSummary(string group, string path, ulong sum, ulong[] lines)
    {
        Group = group;
        Path = LineKey.SumOf(path);
        Sum = sum;
        Lines = lines;
    }

    /// <summary>The group that its lines are counted in.</summary>
    public string Group { get; }

    /// <summary>A number that stands for its path.</summary>
    internal ulong Path { get; }

    /// <summary>A number that stands for its text.</summary>
    internal ulong Sum { get; }

    /// <summary>The keys of its lines, sorted, each once.</summary>
    internal ulong[] Lines { get; }

    /// <summary>The summary of a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="group">The folder that it is compared in, such as the site that it is from.</param>
    public static DocumentSummary Of(SourceFile source, string group)
    {
        var reader = ArticleReaders.For(source.Path);
        var keys = reader is PlainTextReader ? KeysOf(source.Text, FrontMatter.Read(source.Text).BodyStart) : KeysOf(reader.Read(source, ArticleMetadata.None));
        return new DocumentSummary(group, source.Path, LineKey.SumOf(source.Text), keys);
    }

    /// <summary>The keys of plain text, whose lines are those of the article; nothing but keys is made.</summary>
    private static ulong[] KeysOf(string text, int start)
    {
        var keys = new ulong[64];
        var count = 0;
        for (var rest = text.AsSpan(start); !rest.IsEmpty;)
        {
            var length = rest.IndexOfAny('\r', '\n');
            Add(ref keys, ref count, length < 0 ? rest : rest[..length]);
            rest = length < 0 ? [] : rest[(length + 1)..];
        }

        return Distinct(keys, count);
    }

    private static ulong[] KeysOf(Article article)
    {
        var lines = LineFinder.Find(article);
        var keys = new ulong[lines.Length];
        var count = 0;
        foreach (var line in lines)
        {
            Add(ref keys, ref count, article.Slice(line.Span));
        }

        return Distinct(keys, count);
    }

    private static void Add(ref ulong[] keys, ref int count, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || LineKey.Of(line) is not (> LineKey.None and var key))
        {
            return;
        }

        if (count == keys.Length)
        {
            Array.Resize(ref keys, 2 * count);
        }

        keys[count++] = key;
    }

    private static ulong[] Distinct(ulong[] keys, int count)
    {
        Array.Sort((Array)keys, 0, count); // the overload without a type parameter is compiled ahead of time
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (kept == 0 || keys[kept - 1] != keys[i])
            {
                keys[kept++] = keys[i];
            }
        }

        return keys.AsSpan(0, kept).ToArray();
    }
}
