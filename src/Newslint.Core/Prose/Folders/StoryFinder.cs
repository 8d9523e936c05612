namespace Newslint.Prose.Folders;

/// <summary>
/// Finds documents that tell the same story: a wire copy filed twice, an update, a story and its correction. What such documents share is no
/// furniture, so they count as one. Two are the same story where they share most of their paragraphs.
/// </summary>
internal sealed class StoryFinder
{
    /// <summary>One paragraph in common may be a note of the editors.</summary>
    private const int FewestShared = 2;

    /// <summary>In groups of so few documents nothing tells furniture from a story that is told in all of them.</summary>
    private const int SmallGroup = 4;

    /// <summary>A paragraph in more documents than this, or than a quarter of the group, is furniture rather than a story told often.</summary>
    private const int MostTellings = 8;

    private readonly ulong[][] _paragraphs;
    private readonly int[] _rare; // how many paragraphs of each document stand in few others
    private readonly LineTable _counts;
    private readonly int _limit;
    private readonly int[] _story;

    private StoryFinder(DocumentSummary[] documents, LineTable counts)
    {
        _counts = counts;
        _limit = documents.Length <= SmallGroup ? documents.Length : Math.Clamp(documents.Length / 4, 2, MostTellings);
        _paragraphs = new ulong[documents.Length][];
        _rare = new int[documents.Length];
        _story = new int[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            _story[i] = i;
            _paragraphs[i] = ParagraphsOf(documents[i]);
            foreach (var key in _paragraphs[i])
            {
                _rare[i] += IsRare(key) ? 1 : 0;
            }
        }
    }

    /// <summary>For each document the first one that tells the same story, itself where there is none before it.</summary>
    /// <param name="documents">The documents of a group, in an order that does not depend on how they came.</param>
    /// <param name="counts">In how many of them a line stands; those that stand in one may be missing.</param>
    public static int[] Find(DocumentSummary[] documents, LineTable counts)
    {
        var finder = new StoryFinder(documents, counts);
        finder.Compare(finder.Pairs());
        for (var i = 0; i < finder._story.Length; i++)
        {
            finder._story[i] = finder.RootOf(i);
        }

        return finder._story;
    }

    private static ulong[] ParagraphsOf(DocumentSummary document)
    {
        var count = 0;
        foreach (var key in document.Lines)
        {
            count += LineKey.IsParagraph(key) ? 1 : 0;
        }

        var paragraphs = new ulong[count];
        foreach (var key in document.Lines)
        {
            if (LineKey.IsParagraph(key))
            {
                paragraphs[^count--] = key;
            }
        }

        return paragraphs;
    }

    private bool IsRare(ulong key) => _counts.ValueOf(key) <= _limit;

    /// <summary>
    /// Pairs of documents with a paragraph in common, sorted, some of them twice: all pairs where few have it, else each with the next,
    /// so that their number is linear.
    /// </summary>
    private ulong[] Pairs()
    {
        var (keys, owners) = SharedParagraphs();
        var pairs = new ulong[keys.Length * MostTellings / 2];
        var count = 0;
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];)
            {
                end++;
            }

            Array.Sort((Array)owners, start, end - start); // sorting by keys left those of one key in any order
            for (var i = start; i < end; i++)
            {
                var last = end - start <= MostTellings ? end : Math.Min(i + 2, end);
                for (var j = i + 1; j < last; j++)
                {
                    pairs[count++] = (owners[i] << 32) | owners[j];
                }
            }
        }

        pairs = pairs.AsSpan(0, count).ToArray();
        Array.Sort((Array)pairs);
        return pairs;
    }

    /// <summary>Paragraphs that stand in several documents, with the numbers of the documents, sorted by paragraph.</summary>
    private (ulong[] Keys, ulong[] Owners) SharedParagraphs()
    {
        var count = 0;
        foreach (var paragraphs in _paragraphs)
        {
            foreach (var key in paragraphs)
            {
                count += _counts.ValueOf(key) > 1 ? 1 : 0;
            }
        }

        var (keys, owners) = (new ulong[count], new ulong[count]);
        for (var i = 0; i < _paragraphs.Length; i++)
        {
            foreach (var key in _paragraphs[i])
            {
                if (_counts.ValueOf(key) > 1)
                {
                    (keys[^count], owners[^count]) = (key, (ulong)i);
                    count--;
                }
            }
        }

        Array.Sort((Array)keys, (Array)owners);
        return (keys, owners);
    }

    private void Compare(ulong[] pairs)
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            if (i > 0 && pairs[i] == pairs[i - 1])
            {
                continue;
            }

            var (one, other) = ((int)(pairs[i] >> 32), (int)(uint)pairs[i]);
            if (AreOneStory(one, other))
            {
                var (root, far) = (RootOf(one), RootOf(other));
                _story[Math.Max(root, far)] = Math.Min(root, far);
            }
        }
    }

    /// <summary>
    /// Nearly all paragraphs are the same, furniture counted, in documents of like length; or most paragraphs that are no furniture, of the
    /// shorter one: an update may be much longer.
    /// </summary>
    private bool AreOneStory(int one, int other)
    {
        var (all, rare) = Shared(_paragraphs[one], _paragraphs[other]);
        return (all >= FewestShared && all * 4 >= Math.Max(_paragraphs[one].Length, _paragraphs[other].Length) * 3)
            || (rare >= FewestShared && rare * 3 >= Math.Min(_rare[one], _rare[other]) * 2);
    }

    private (int All, int Rare) Shared(ulong[] one, ulong[] other)
    {
        var (all, rare) = (0, 0);
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                all++;
                rare += IsRare(one[i]) ? 1 : 0;
                i++;
                j++;
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (all, rare);
    }

    private int RootOf(int document)
    {
        while (_story[document] != document)
        {
            document = _story[document] = _story[_story[document]];
        }

        return document;
    }
}
