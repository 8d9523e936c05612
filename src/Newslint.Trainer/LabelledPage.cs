namespace Newslint.Trainer;

/// <summary>A document whose lines somebody has judged.</summary>
/// <param name="Set">The set that it is of.</param>
/// <param name="Site">The site that it comes from; no site is both learned from and judged by.</param>
/// <param name="Language">Its language.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Labels">For each line <c>A</c> article, <c>B</c> furniture or another letter for neither.</param>
internal sealed record LabelledPage(string Set, string Site, string Language, string[] Lines, string Labels)
{
    /// <summary>The document with nothing but the lines of its article.</summary>
    public LabelledPage Clean()
    {
        var lines = Lines.Where((_, i) => Labels[i] == 'A').ToArray();
        return new LabelledPage("clean-" + Set, Site, Language, lines, new string('A', lines.Length));
    }
}
