namespace Newslint.Prose.Folders;

/// <summary>In how many other stories of a group the lines of an article stand, and what stands around them.</summary>
public sealed class LineStanding
{
    private readonly int _stories;
    private readonly int[] _copies;
    private readonly int[] _runs;
    private readonly int _firstOwn;
    private readonly int _lastOwn = -1;

    internal LineStanding(ProseModel prose, FolderGroup group)
    {
        _stories = group.Stories;
        _copies = new int[prose.Lines.Count];
        _runs = new int[prose.Lines.Count];
        _firstOwn = _copies.Length;
        for (int i = 0, start = 0; i <= _copies.Length; i++)
        {
            var key = i < _copies.Length ? LineKey.Of(prose.Article.Slice(prose.Lines[i].Span)) : LineKey.None;
            var isAlone = i == _copies.Length;
            if (key != LineKey.None)
            {
                _copies[i] = Math.Max(0, group.Repeated.ValueOf(key) - 1);
                isAlone = _copies[i] == 0;
            }

            if (isAlone)
            {
                _runs.AsSpan(start, i - start).Fill(i - start);
                start = i + 1;
            }

            if (isAlone && LineKey.IsParagraph(key))
            {
                _firstOwn = Math.Min(_firstOwn, i);
                _lastOwn = i;
            }
        }
    }

    /// <summary>In how many other stories of the group a line of the article stands.</summary>
    public int CopiesOf(Line line) => _copies[line.Index];

    /// <summary>In how many stories of a hundred it stands, its own counted; 0 where it stands in no other.</summary>
    public int ShareOf(Line line) => _copies[line.Index] == 0 ? 0 : 100 * (_copies[line.Index] + 1) / _stories;

    /// <summary>How many lines in a row, itself among them, stand in other stories or have no letter; 0 where it stands in no other.</summary>
    public int RunOf(Line line) => _copies[line.Index] == 0 ? 0 : _runs[line.Index];

    /// <summary>Whether paragraphs that stand in no other story come before it and after it.</summary>
    public bool IsAmidOwn(Line line) => _firstOwn < line.Index && line.Index < _lastOwn;
}
