namespace Newslint.Prose.Folders;

/// <summary>
/// Tells the lines of a page from lines that stories of one folder share by nature: headlines that other pages tease, standing heads of columns,
/// short answers, tables, and phrases that two stories happen to have.
/// </summary>
internal sealed class FolderJudge(ProseModel prose, LineStanding lines)
{
    /// <summary>A line in fewer stories of a hundred may be that of a column or of a few stories; furniture of a site stands in more.</summary>
    private const int CommonShare = 25;

    /// <summary>A label of the page stands in so many other stories.</summary>
    private const int CommonCopies = 3;

    /// <summary>So many lines in a row are a menu or a list.</summary>
    private const int Run = 4;

    /// <summary>So many are one even where no third story has them.</summary>
    private const int LongRun = 8;

    /// <summary>What two stories share, the whole group may as well, where it is so much of it.</summary>
    private const int SharedByTwo = 40;

    /// <summary>Heads, names and answers have no more words.</summary>
    private const int ShortLine = 4;

    /// <summary>A line of more words in two stories is no chance.</summary>
    private const int MiddlingLine = 7;

    /// <summary>What all pages have teases none of them.</summary>
    private const int MostTeased = 90;

    /// <summary>A headline shares so many of a hundred of its words of content with its story.</summary>
    private const int TopicShare = 60;

    /// <summary>Fewer words of content say nothing about what a line is about.</summary>
    private const int FewestTopicWords = 3;

    private LineTable? _ownTopics;

    /// <summary>Writes what speaks for each line.</summary>
    public void Judge(FolderEvidence[] evidence)
    {
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = lines.CopiesAt(i) == 0 || IsWeak(i) || IsTeased(i) ? FolderEvidence.None
                : lines.PlaceAt(i) != FolderPlace.Amid && lines.RunAt(i) >= Run && lines.CopiesAt(i) > 1 && !IsRare(i) ? FolderEvidence.Strong
                : FolderEvidence.Some;
        }
    }

    private int WordsOf(int line) => prose.Lines[line].Words;

    private bool IsRare(int line) => lines.CopiesAt(line) > 0 && lines.ShareAt(line) < CommonShare;

    private bool IsWeak(int line)
    {
        var run = lines.RunAt(line);
        if (run < Run && lines.IsNumberAt(line))
        {
            return true;
        }

        var isAmid = lines.PlaceAt(line) == FolderPlace.Amid;
        if (isAmid && lines.CopiesAt(line) == 1 && !(run >= LongRun && lines.ShareAt(line) >= SharedByTwo))
        {
            return true;
        }

        return IsRare(line)
            && ((isAmid && prose.Article.Slice(prose.Lines[line].Span).ContainsAnyInRange('0', '9'))
                || (WordsOf(line) <= ShortLine && (run < LongRun || !HasNeighbour(line, static (judge, other) => judge.IsRare(other))))
                || (WordsOf(line) <= MiddlingLine && run < Run && !(line > 0 && IsCommon(line - 1))));
    }

    /// <summary>A label that announces what stands below it.</summary>
    private bool IsCommon(int line) => lines.CopiesAt(line) >= CommonCopies && !IsRare(line);

    /// <summary>
    /// Whether a line above the story is its headline, which other pages tease: it is about what the story is about, or it stands by itself where
    /// other pages have a list of such lines.
    /// </summary>
    private bool IsTeased(int line) =>
        lines.PlaceAt(line) == FolderPlace.Before && lines.ShareAt(line) <= MostTeased
        && ((IsTeaser(line) && !HasNeighbour(line, static (judge, other) => judge.IsTeaser(other))) || IsOnTopic(line));

    private bool IsTeaser(int line) => WordsOf(line) > ShortLine && IsRare(line);

    private bool HasNeighbour(int line, Func<FolderJudge, int, bool> test) =>
        (line > 0 && test(this, line - 1)) || (line + 1 < lines.Count && test(this, line + 1));

    /// <summary>Whether the article's own paragraphs have most of its words of content, by their first letters.</summary>
    private bool IsOnTopic(int line)
    {
        if (WordsOf(line) < FewestTopicWords)
        {
            return false;
        }

        var (words, shared) = (0, 0);
        foreach (var stem in new TopicWords(prose.Article.Slice(prose.Lines[line].Span)))
        {
            words++;
            shared += OwnTopics().ValueOf(stem) > 0 ? 1 : 0;
        }

        return words >= FewestTopicWords && 100 * shared >= TopicShare * words;
    }

    private LineTable OwnTopics()
    {
        if (_ownTopics is null)
        {
            _ownTopics = new LineTable();
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines.IsOwnAt(i))
                {
                    foreach (var stem in new TopicWords(prose.Article.Slice(prose.Lines[i].Span)))
                    {
                        _ownTopics.Add(stem, 1);
                    }
                }
            }
        }

        return _ownTopics;
    }
}
