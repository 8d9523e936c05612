namespace Newslint.Prose.Folders;

/// <summary>In how many other stories of a group the lines of an article stand, and what stands around them.</summary>
public sealed class LineStanding
{
    private readonly int _stories;
    private readonly ulong[] _keys;
    private readonly int[] _copies;
    private readonly int[] _runs;
    private readonly FolderEvidence[] _evidence;
    private readonly int _firstOwn;
    private readonly int _lastOwn = -1;

    internal LineStanding(ProseModel prose, FolderGroup group)
    {
        _stories = group.Stories;
        var count = prose.Lines.Count;
        (_keys, _copies, _runs, _evidence) = (new ulong[count], new int[count], new int[count], new FolderEvidence[count]);
        _firstOwn = count;
        var (start, length) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var key = _keys[i] = LineKey.Of(prose.Article.Slice(prose.Lines[i].Span));
            _copies[i] = key == LineKey.None ? 0 : Math.Max(0, group.Repeated.ValueOf(key) - 1);
            if (key == LineKey.None || LineKey.IsNumber(key) || _copies[i] > 0)
            {
                length += _copies[i] > 0 && !LineKey.IsNumber(key) ? 1 : 0;
                continue;
            }

            _runs.AsSpan(start, i - start).Fill(length);
            (start, length) = (i + 1, 0);
            if (LineKey.IsParagraph(key))
            {
                _firstOwn = Math.Min(_firstOwn, i);
                _lastOwn = i;
            }
        }

        _runs.AsSpan(start).Fill(length);
        new FolderJudge(prose, this).Judge(_evidence);
    }

    /// <summary>The number of lines.</summary>
    internal int Count => _copies.Length;

    /// <summary>In how many other stories of the group a line of the article stands.</summary>
    public int CopiesOf(Line line) => _copies[line.Index];

    /// <summary>In how many stories of a hundred it stands, its own counted; 0 where it stands in no other.</summary>
    public int ShareOf(Line line) => ShareAt(line.Index);

    /// <summary>How many lines in a row stand in other stories, lines without letters between them not counted; 0 where it stands in no other.</summary>
    public int RunOf(Line line) => RunAt(line.Index);

    /// <summary>Where it stands beside the article's own paragraphs, which are those that stand in no other story.</summary>
    public FolderPlace PlaceOf(Line line) => PlaceAt(line.Index);

    /// <summary>How much all of this speaks for a line of the page.</summary>
    public FolderEvidence EvidenceOf(Line line) => _evidence[line.Index];

    internal int CopiesAt(int line) => _copies[line];

    internal int ShareAt(int line) => _copies[line] == 0 ? 0 : 100 * (_copies[line] + 1) / _stories;

    internal int RunAt(int line) => _copies[line] == 0 ? 0 : _runs[line];

    internal bool IsNumberAt(int line) => LineKey.IsNumber(_keys[line]);

    /// <summary>Whether a line is a paragraph that stands in no other story.</summary>
    internal bool IsOwnAt(int line) => _copies[line] == 0 && LineKey.IsParagraph(_keys[line]);

    internal FolderPlace PlaceAt(int line) =>
        _lastOwn < 0 ? FolderPlace.None
        : line < _firstOwn ? FolderPlace.Before
        : line > _lastOwn ? FolderPlace.After
        : FolderPlace.Amid;
}
