using System.IO.Compression;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>Reads packs of rules: folders and zip archives with a manifest. An archive comes from anybody, so it is read within limits and never unpacked.</summary>
internal sealed class PackReader(List<string> problems)
{
    private const int MostFiles = 50_000;
    private const long LargestFile = 1 << 20;
    private const long MostBytes = 256L << 20;

    /// <summary>Whether a path is an archive.</summary>
    public static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    /// <summary>The manifest of a folder; null where it is no pack, or the manifest has mistakes.</summary>
    public PackManifest? ManifestOf(string folder)
    {
        var path = Path.Combine(folder, PackManifest.FileName);
        return File.Exists(path) ? Manifest(path.Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(path)) : null;
    }

    /// <summary>The rule files of an archive, in ordinal order of their paths.</summary>
    public IReadOnlyList<ParsedRuleFile> Read(string path)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            using var archive = ZipFile.OpenRead(path);
            return Read(shown, archive);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            problems.Add($"{shown}: error: The archive cannot be read: {exception.Message}");
            return [];
        }
    }

    private List<ParsedRuleFile> Read(string shown, ZipArchive archive)
    {
        var files = new List<ParsedRuleFile>();
        var manifestEntry = archive.Entries.Where(entry => entry.Name == PackManifest.FileName).MinBy(entry => entry.FullName.Length);
        if (manifestEntry is null)
        {
            problems.Add($"{shown}: error: The archive is no pack of rules: there is no {PackManifest.FileName} in it.");
            return files;
        }

        if (archive.Entries.Count > MostFiles || archive.Entries.Sum(entry => entry.Length) > MostBytes)
        {
            problems.Add($"{shown}: error: The archive holds more than {MostFiles} files or {MostBytes >> 20} MB, which no pack needs.");
            return files;
        }

        if (Manifest($"{shown}/{manifestEntry.FullName}", Bytes(manifestEntry)) is not { } manifest)
        {
            return files;
        }

        var root = manifestEntry.FullName[..^PackManifest.FileName.Length];
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (entry.FullName.StartsWith(root, StringComparison.Ordinal) && manifest.Includes(entry.FullName[root.Length..]) && Text($"{shown}/{entry.FullName}", Bytes(entry)) is { } text)
            {
                files.Add(ParsedRuleFile.Parse($"{shown}/{entry.FullName}", text));
            }
        }

        return files;
    }

    private PackManifest? Manifest(string shown, byte[] bytes)
    {
        var mistakes = new List<RuleFileProblem>();
        var manifest = Text(shown, bytes) is { } text ? PackManifest.Read(shown, text, mistakes) : null;
        problems.AddRange(mistakes.Select(mistake => mistake.ToString()));
        return manifest;
    }

    private string? Text(string shown, byte[] bytes)
    {
        if (SourceFile.TryDecode(shown, bytes, out var source))
        {
            return source.Text;
        }

        problems.Add($"{shown}(1,1): error: This is not a text file.");
        return null;
    }

    /// <summary>The bytes of an entry, one more than the largest file at most: what an archive says of its sizes need not be true.</summary>
    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[(int)Math.Min(entry.Length, LargestFile + 1)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..read];
    }
}
