using System.Numerics;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Furniture;

/// <summary>Judges the lines of a document by their looks, their neighbours and their place: how likely each is no part of the article.</summary>
/// <remarks>
/// The trees were fitted to pages of several hundred sites (<c>eng/train-furniture.sh</c>). They know no phrases and no site: words count by their
/// class, and everything is linear in the text.
/// </remarks>
internal sealed class FurnitureJudge
{
    private const string ModelFile = "rules/models/furniture-lines.txt";

    /// <summary>A document with so many lines that look like furniture is a whole page: articles in it are the exception.</summary>
    private const int PercentOfPage = 40;

    /// <summary>A page has more than one kind of furniture: share buttons and notices, a menu and teasers.</summary>
    private const int KindsOfPage = 2;

    /// <summary>Results of games, a poem and a list have lines as short as a menu's: without a story around them nobody can tell.</summary>
    private const int LeastWords = 100;

    private static BoostedTrees? _shipped;

    private readonly SignReader _signs;
    private readonly int[] _scores;

    /// <summary>Judges all lines of an article.</summary>
    public FurnitureJudge(Article article, IReadOnlyList<Line> lines)
    {
        Page = new PageMeasure(article, lines);
        _scores = new int[lines.Count];
        _signs = new SignReader(Page, lines);
        for (var i = 0; i < _scores.Length; i++)
        {
            _scores[i] = Trees.Score(_signs.Read(i));
        }

        IsWholePage = IsWhole(_scores, BitOperations.PopCount((uint)Page.Kinds));
    }

    /// <summary>What was measured of the lines.</summary>
    public PageMeasure Page { get; }

    /// <summary>Whether the document is a whole page with its furniture rather than an article in which some was left.</summary>
    public bool IsWholePage { get; }

    private static BoostedTrees Trees => _shipped ??= BoostedTrees.Parse(ShippedContent.Read(ModelFile));

    /// <summary>Whether scores are those of a whole page, and not of an article that is made of lists.</summary>
    /// <param name="scores">The scores of all lines.</param>
    /// <param name="kinds">How many kinds of furniture there are lines of.</param>
    public static bool IsWhole(int[] scores, int kinds)
    {
        var suspects = 0;
        foreach (var score in scores)
        {
            suspects += score > 0 ? 1 : 0;
        }

        return kinds >= KindsOfPage && suspects * 100 > scores.Length * PercentOfPage;
    }

    /// <summary>How likely a line is furniture, in thousandths; 0 where there is too little to judge by.</summary>
    public int ChanceOf(int line) => !IsWholePage && Page.TextWords[^1] < LeastWords ? 0 : (int)Math.Round(1000 / (1 + Math.Exp(-_scores[line] / 100.0)), MidpointRounding.AwayFromZero);

    /// <summary>What speaks most for furniture in a line, the strongest first.</summary>
    public string ReasonsFor(int line)
    {
        var signs = _signs.Read(line);
        var shares = new int[signs.Length];
        Trees.Explain(signs, shares);
        return SignReasons.Strongest(shares);
    }
}
