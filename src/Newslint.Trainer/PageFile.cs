using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Newslint.Articles;
using Newslint.Prose;
using Newslint.Prose.Furniture;
using Newslint.Text;

namespace Newslint.Trainer;

/// <summary>Reads labelled pages, one JSON object a line in a compressed file, and what a reader said of some of their lines.</summary>
internal static class PageFile
{
    private static readonly string[] Names = ["fullpage.jsonl.gz", "residue.jsonl.gz"];

    /// <summary>The pages of all files in a folder.</summary>
    public static IEnumerable<LabelledPage> ReadAll(string folder, Dictionary<string, char> verdicts) => Names.SelectMany(name => Read(Path.Combine(folder, name), verdicts));

    /// <summary>The pages of a file; verdicts win over labels, but not over “neither”.</summary>
    private static IEnumerable<LabelledPage> Read(string path, Dictionary<string, char> verdicts)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var lines = root.GetProperty("lines").EnumerateArray().Select(text => text.GetString()!).ToArray();
            var labels = root.GetProperty("labels").GetString()!;
            var judged = string.Concat(lines.Select((text, i) => labels[i] == 'I' ? 'I' : verdicts.GetValueOrDefault(HashOf(text), labels[i])));
            yield return new LabelledPage(root.GetProperty("tier").GetString()!, root.GetProperty("site").GetString()!, root.GetProperty("lang").GetString()!, lines, judged);
        }
    }

    /// <summary>The verdicts of a file: hash of the line, tab, letter.</summary>
    public static Dictionary<string, char> ReadVerdicts(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1][0]);

    /// <summary>The judged lines of a page as the linter sees them.</summary>
    public static IEnumerable<Sample> Samples(LabelledPage page)
    {
        var text = string.Concat(page.Lines.Select(line => line + "\n"));
        if (text.Length == 0 || !SourceFile.TryDecode("page.txt", Encoding.UTF8.GetBytes(text), out var source))
        {
            yield break;
        }

        var article = ArticleReaders.For(source.Path).Read(source, new ArticleMetadata());
        var lines = new ProseModel(article).Lines;
        var signs = new SignReader(new PageMeasure(article, lines), lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var read = signs.Read(i);
            var number = source.Lines.LineOf(lines[i].Span.Start);
            var label = page.Labels[number];
            if (label is 'A' or 'B' or 'I')
            {
                yield return new Sample { Signs = [.. read], IsFurniture = label == 'B', IsJudged = label != 'I', Words = page.Lines[number].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, Page = page };
            }
        }
    }

    private static string HashOf(string line)
    {
#pragma warning disable CA5350 // The verdicts name lines by this hash; it protects nothing.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(line)));
#pragma warning restore CA5350
    }
}
