using System.Diagnostics;
using System.Globalization;
using Newslint.Benchmarks.Sites;
using Newslint.Prose.Folders;
using Newslint.Text;

namespace Newslint.Benchmarks;

/// <summary>
/// What it costs to look for furniture in a generated archive of sites on two threads, beside reading and decoding the same files, what memory it
/// takes, and how much of the furniture is found.
/// </summary>
internal static class ArchiveSpeed
{
    private const int Threads = 2;
    private const int FilesPerSite = 500;

    /// <summary>Generates archives in <paramref name="folder"/> where they are not there yet, and measures.</summary>
    public static int Run(string newslint, string folder, int files, int rounds)
    {
        var half = Generate(folder, files / 2);
        var whole = Generate(folder, files);
        Measure(newslint, folder, half, rounds: 1);
        Measure(newslint, folder, whole, rounds);
        MeasureIndex(whole);
        return 0;
    }

    private static (SiteArchive Archive, string Folder) Generate(string folder, int files)
    {
        var archive = new SiteArchive(files, Math.Max(1, files / FilesPerSite));
        var path = Path.Combine(folder, $"sites-{files}");
        if (!Directory.Exists(path))
        {
            archive.Write(path);
        }

        return (archive, path);
    }

    private static void Measure(string newslint, string folder, (SiteArchive Archive, string Folder) generated, int rounds)
    {
        var command = new Command(Path.GetFileName(generated.Folder), generated.Folder, newslint, ".", "--only", "furniture,residue", "--format", "jsonl", "--fail-on", "never", "--jobs", $"{Threads}")
        {
            Output = Path.Combine(folder, $"{Path.GetFileName(generated.Folder)}.jsonl"),
        };
        command.RunForMemory();
        var (reading, bytes) = (double.MaxValue, 0L);
        for (var i = 0; i < rounds; i++)
        {
            var (seconds, read) = ReadAndDecode(generated.Folder);
            (reading, bytes) = (Math.Min(reading, seconds), read);
            command.Run();
        }

        var megabytes = bytes / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{command.Name}: {megabytes:F1} MB; read and decoded in {reading:F2} s; linted in {command.Wall:F2} s, {command.Cpu:F2} s of all processors: {megabytes / command.Wall:F1} MB/s, {command.Wall / reading:F1} times reading; peak {command.Memory:F0} MB"));
        var score = new FolderScore(File.ReadLines(command.OutputPath));
        foreach (var page in generated.Archive.Pages())
        {
            score.Add(page);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{command.Name}: recall {score.Recall:F4}, precision {score.Precision:F4} ({score.Found} found, {score.Missed} missed, {score.False} false)"));
        File.WriteAllLines(Path.Combine(folder, $"{command.Name}.wrong"), score.Wrong);
    }

    /// <summary>Seconds for what no linter can save: every file read and decoded, on as many threads.</summary>
    private static (double Seconds, long Bytes) ReadAndDecode(string folder)
    {
        var watch = Stopwatch.StartNew();
        var bytes = 0L;
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories), new ParallelOptions { MaxDegreeOfParallelism = Threads }, file =>
        {
            var content = File.ReadAllBytes(file);
            SourceFile.TryDecode(file, content, out _);
            Interlocked.Add(ref bytes, content.Length);
        });
        return (watch.Elapsed.TotalSeconds, bytes);
    }

    private static void MeasureIndex((SiteArchive Archive, string Folder) generated)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var summary = new FolderSummary();
        var watch = Stopwatch.StartNew();
        foreach (var page in generated.Archive.Pages())
        {
            watch.Start();
            summary.Add(DocumentSummary.Of(SourceFile.FromText(page.Path, page.Text), page.Path[..page.Path.IndexOf('/', StringComparison.Ordinal)]));
            watch.Stop();
        }

        var summarised = watch.Elapsed.TotalSeconds;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        watch.Restart();
        var index = summary.ToIndex();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index: {index.DistinctLines} distinct lines, {index.RepeatedLines} of them repeated; the first pass holds {(double)held / index.DistinctLines:F1} bytes a distinct line, the second {(double)index.Bytes / index.DistinctLines:F1}; summarised in {summarised:F2} s, counted in {watch.Elapsed.TotalSeconds:F2} s, one thread"));
        GC.KeepAlive(summary);
    }
}
