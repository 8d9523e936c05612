namespace Newslint.Trainer;

/// <summary>A document whose lines somebody has judged.</summary>
/// <param name="Set">The set that it is of.</param>
/// <param name="Site">The site that it comes from; no site is both learned from and judged by.</param>
/// <param name="Language">Its language.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Labels">For each line <c>A</c> article, <c>B</c> furniture or another letter for neither.</param>
internal sealed record LabelledPage(string Set, string Site, string Language, string[] Lines, string Labels)
{
    /// <summary>Lines of a story that is cut short.</summary>
    private const int ShortStory = 4;

    /// <summary>The document with no more than the first lines of its article: few pages of the collections are of short news, and many of the web are.</summary>
    public LabelledPage Short()
    {
        var articles = 0;
        var kept = Enumerable.Range(0, Lines.Length).Where(i => Labels[i] != 'A' || ++articles <= ShortStory).ToArray();
        return new LabelledPage("short-" + Set, Site, Language, [.. kept.Select(i => Lines[i])], string.Concat(kept.Select(i => Labels[i])));
    }

    /// <summary>The document with nothing but the lines of its article.</summary>
    public LabelledPage Clean()
    {
        var lines = Lines.Where((_, i) => Labels[i] == 'A').ToArray();
        return new LabelledPage("clean-" + Set, Site, Language, lines, new string('A', lines.Length));
    }
}
