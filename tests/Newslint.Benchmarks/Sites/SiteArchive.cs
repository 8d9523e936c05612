namespace Newslint.Benchmarks.Sites;

/// <summary>
/// An archive of made-up sites, the same in every run. It knows what is furniture: what a site prints around its stories. Stories that sites copy from
/// one another and from themselves, updates, columns under standing heads and tables of scores are there to be left alone.
/// </summary>
internal sealed class SiteArchive(int files, int sites)
{
    private const int Seed = 20251122;
    private const int StoriesOfWire = 40;

    /// <summary>The pages, site by site in turn.</summary>
    public IEnumerable<SitePage> Pages()
    {
        var random = new Random(Seed);
        var words = new WordLists();
        var writer = new StoryWriter(words, random);
        Story[] wire = [.. Enumerable.Range(0, StoriesOfWire).Select(_ => writer.News())];
        Site[] all = [.. Enumerable.Range(0, sites).Select(number => new Site(words, random, number))];
        var last = new Story?[sites];
        for (var i = 0; i < files; i++)
        {
            var site = i % sites;
            var story = random.Next(24) switch
            {
                0 => wire[random.Next(wire.Length)],
                1 when last[site] is { } before => before,
                2 when last[site] is { } before => writer.Update(before),
                3 when last[site] is { } before => writer.Correction(before),
                4 or 5 => writer.Column(),
                _ => writer.News(),
            };
            last[site] = story;
            yield return all[site].Print(story);
        }
    }

    /// <summary>Writes the pages below a folder and gives the bytes that they have.</summary>
    public long Write(string folder)
    {
        var bytes = 0L;
        foreach (var page in Pages())
        {
            var path = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var text = System.Text.Encoding.UTF8.GetBytes(page.Text);
            File.WriteAllBytes(path, text);
            bytes += text.Length;
        }

        return bytes;
    }
}
