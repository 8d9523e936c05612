using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Benchmarks;

/// <summary>Articles as bytes, with what is known beside them: generated ones, or those of a file of JSON lines.</summary>
internal sealed class NewsCorpus
{
    private const int Seed = 20250305;
    private const int Generated = 300;
    private const int ArticleLength = 4_800;

    private NewsCorpus(string name, List<(byte[] Bytes, ArticleMetadata Metadata)> articles)
    {
        Name = name;
        Articles = articles;
        Words = articles.Sum(article => (long)Encoding.UTF8.GetString(article.Bytes).Split().Count(word => word.Length > 0));
    }

    public string Name { get; }

    public List<(byte[] Bytes, ArticleMetadata Metadata)> Articles { get; }

    /// <summary>What blanks cut the texts into.</summary>
    public long Words { get; }

    /// <summary>Articles made of <c>Words/dispatches.txt</c>: the same in every run.</summary>
    public static NewsCorpus Generate()
    {
        var words = new WordLists();
        var random = new Random(Seed);
        var metadata = PublishedOn("2025-03-06");
        var articles = new List<(byte[], ArticleMetadata)>();
        for (var i = 0; i < Generated; i++)
        {
            articles.Add((Encoding.UTF8.GetBytes(Article(words, random)), metadata));
        }

        return new NewsCorpus("generated", articles);
    }

    /// <summary>The articles of a gzipped file with an object a line: <c>text</c> and <c>date</c>.</summary>
    public static NewsCorpus Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<(byte[], ArticleMetadata)>();
        while (lines.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            var day = record.RootElement.GetProperty("date").GetString()!;
            articles.Add((Encoding.UTF8.GetBytes(record.RootElement.GetProperty("text").GetString()!), PublishedOn(day)));
        }

        return new NewsCorpus(Path.GetFileName(path), articles);
    }

    private static ArticleMetadata PublishedOn(string day) =>
        DateInterval.TryParse(day, out var interval) ? new ArticleMetadata { DateClaims = [new DateClaim(interval, DateSource.Option)] } : ArticleMetadata.None;

    private static string Article(WordLists words, Random random)
    {
        var text = new StringBuilder(words.Fill("{body} and {body} at odds over {thing}\n\n{town}, March 6, 2025 – ", random));
        while (text.Length < ArticleLength)
        {
            var sentences = 1 + random.Next(3);
            for (var i = 0; i < sentences; i++)
            {
                var from = random.Next(4) == 0 ? words.Sentences : words.Dispatches;
                text.Append(words.Fill(from[random.Next(from.Length)], random)).Append(i + 1 < sentences ? " " : "\n\n");
            }
        }

        return text.ToString();
    }
}
