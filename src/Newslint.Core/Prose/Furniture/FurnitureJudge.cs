using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Furniture;

/// <summary>Judges the lines of a document by their looks, their neighbours and their place: how sure it is that each is no part of the article.</summary>
internal sealed class FurnitureJudge
{
    /// <summary>The file of the trees.</summary>
    public const string ModelFile = "rules/models/furniture-lines.txt";

    private static BoostedTrees? _shipped;

    private readonly IReadOnlyList<Line> _lines;
    private readonly PageMeasure _page;
    private readonly int[] _scores;

    /// <summary>Judges all lines of an article.</summary>
    public FurnitureJudge(Article article, IReadOnlyList<Line> lines)
    {
        _lines = lines;
        _page = new PageMeasure(article, lines);
        _scores = new int[lines.Count];
        var signs = new SignReader(_page, lines);
        for (var i = 0; i < _scores.Length; i++)
        {
            _scores[i] = Trees.Score(signs.Read(i));
        }
    }

    private static BoostedTrees Trees => _shipped ??= BoostedTrees.Parse(ShippedContent.Read(ModelFile));

    /// <summary>The logarithm of the odds that a line is furniture, in hundredths.</summary>
    public int ScoreOf(int line) => _scores[line];
}
