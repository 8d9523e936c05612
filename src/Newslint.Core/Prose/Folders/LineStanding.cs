namespace Newslint.Prose.Folders;

/// <summary>In how many other stories of a group the lines of an article stand, and what stands around them.</summary>
public sealed class LineStanding
{
    /// <summary>Fewer words of content say nothing about what a line is about.</summary>
    private const int FewestTopicWords = 3;

    private readonly ProseModel _prose;
    private readonly int _stories;
    private readonly int[] _copies;
    private readonly int[] _runs;
    private readonly int _firstOwn;
    private readonly int _lastOwn = -1;
    private LineTable? _ownTopics;

    internal LineStanding(ProseModel prose, FolderGroup group)
    {
        _prose = prose;
        _stories = group.Stories;
        _copies = new int[prose.Lines.Count];
        _runs = new int[prose.Lines.Count];
        _firstOwn = _copies.Length;
        var (start, length) = (0, 0);
        for (var i = 0; i < _copies.Length; i++)
        {
            var key = LineKey.Of(prose.Article.Slice(prose.Lines[i].Span));
            _copies[i] = key == LineKey.None ? 0 : Math.Max(0, group.Repeated.ValueOf(key) - 1);
            if (key == LineKey.None || LineKey.IsNumber(key) || _copies[i] > 0)
            {
                length += _copies[i] > 0 && !LineKey.IsNumber(key) ? 1 : 0;
                continue;
            }

            EndRun(start, i, length);
            (start, length) = (i + 1, 0);
            if (LineKey.IsParagraph(key))
            {
                _firstOwn = Math.Min(_firstOwn, i);
                _lastOwn = i;
            }
        }

        EndRun(start, _copies.Length, length);
    }

    /// <summary>In how many other stories of the group a line of the article stands.</summary>
    public int CopiesOf(Line line) => _copies[line.Index];

    /// <summary>In how many stories of a hundred it stands, its own counted; 0 where it stands in no other.</summary>
    public int ShareOf(Line line) => _copies[line.Index] == 0 ? 0 : 100 * (_copies[line.Index] + 1) / _stories;

    /// <summary>How many lines in a row stand in other stories, lines without letters between them not counted; 0 where it stands in no other.</summary>
    public int RunOf(Line line) => _copies[line.Index] == 0 ? 0 : _runs[line.Index];

    /// <summary>Where it stands beside the article's own paragraphs, which are those that stand in no other story.</summary>
    public FolderPlace PlaceOf(Line line) =>
        _lastOwn < 0 ? FolderPlace.None
        : line.Index < _firstOwn ? FolderPlace.Before
        : line.Index > _lastOwn ? FolderPlace.After
        : FolderPlace.Amid;

    /// <summary>
    /// How many of a hundred of its words of content the article's own paragraphs have as well, by their first letters; 0 for a line with few such words.
    /// A headline is about its article, whoever else prints it; a menu is not.
    /// </summary>
    public int TopicOf(Line line)
    {
        var (words, shared) = (0, 0);
        foreach (var stem in new TopicWords(_prose.Article.Slice(line.Span)))
        {
            words++;
            shared += OwnTopics.ValueOf(stem) > 0 ? 1 : 0;
        }

        return words < FewestTopicWords ? 0 : 100 * shared / words;
    }

    private LineTable OwnTopics
    {
        get
        {
            if (_ownTopics is null)
            {
                _ownTopics = new LineTable();
                for (var i = Math.Max(0, _firstOwn); i <= _lastOwn; i++)
                {
                    if (_copies[i] == 0)
                    {
                        AddTopics(_ownTopics, _prose.Article.Slice(_prose.Lines[i].Span));
                    }
                }
            }

            return _ownTopics;
        }
    }

    private static void AddTopics(LineTable topics, ReadOnlySpan<char> text)
    {
        foreach (var stem in new TopicWords(text))
        {
            topics.Add(stem, 1);
        }
    }

    private void EndRun(int start, int end, int length) => _runs.AsSpan(start, end - start).Fill(length);
}
