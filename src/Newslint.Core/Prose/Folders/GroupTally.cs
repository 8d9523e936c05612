namespace Newslint.Prose.Folders;

/// <summary>Counts in how many stories of a group each line stands.</summary>
internal static class GroupTally
{
    /// <summary>Bits of the filter for each line; a line that is alone is then taken for a repeated one about once in ten times.</summary>
    private const int BitsPerLine = 8;

    /// <summary>Counts the lines of documents that are sorted by path. One path is one document.</summary>
    /// <remarks>
    /// Time linear in the lines, but for sorting those of stories that were found twice. Most lines stand in one document; they are told apart by
    /// a filter of two bytes a line and never reach a table.
    /// </remarks>
    public static FolderGroup Of(DocumentSummary[] documents)
    {
        documents = OnePerPath(documents);
        var lines = 0L;
        foreach (var document in documents)
        {
            lines += document.Lines.Length;
        }

        var counts = CountRepeated(documents, lines);
        var distinct = lines;
        for (var i = 0; i < counts.Places; i++)
        {
            distinct -= counts[i].Key == LineKey.None ? 0 : counts[i].Value - 1;
        }

        var stories = StoryFinder.Find(documents, counts);
        var number = Unite(documents, stories, counts);
        return new FolderGroup
        {
            Repeated = OnlyRepeated(counts),
            Stories = number,
            DistinctLines = distinct,
            Paths = Array.ConvertAll(documents, document => document.Path),
            Sums = Array.ConvertAll(documents, document => document.Sum),
        };
    }

    private static DocumentSummary[] OnePerPath(DocumentSummary[] documents)
    {
        var kept = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            if (kept == 0 || documents[kept - 1].Path != documents[i].Path)
            {
                documents[kept++] = documents[i];
            }
        }

        return kept == documents.Length ? documents : documents[..kept];
    }

    /// <summary>In how many documents each line stands that stands in several; a few that stand in one are among them.</summary>
    private static LineTable CountRepeated(DocumentSummary[] documents, long lines)
    {
        var mask = System.Numerics.BitOperations.RoundUpToPowerOf2((ulong)Math.Max(64, lines * BitsPerLine)) - 1;
        var (once, again) = (new ulong[(mask >> 6) + 1], new ulong[(mask >> 6) + 1]);
        foreach (var document in documents)
        {
            foreach (var key in document.Lines)
            {
                var (word, bit) = (WordOf(key, mask), BitOf(key));
                again[word] |= once[word] & bit;
                once[word] |= bit;
            }
        }

        var counts = new LineTable();
        foreach (var document in documents)
        {
            foreach (var key in document.Lines)
            {
                if ((again[WordOf(key, mask)] & BitOf(key)) != 0)
                {
                    counts.Add(key, 1);
                }
            }
        }

        return counts;
    }

    private static ulong WordOf(ulong key, ulong mask) => (key & mask) >> 6;

    /// <summary>From upper bits, which are no part of the number of the word; the lowest bits tell the kind of the line.</summary>
    private static ulong BitOf(ulong key) => 1UL << (int)(key >> 58);

    /// <summary>Counts a line of several documents that tell one story once; gives the number of stories.</summary>
    private static int Unite(DocumentSummary[] documents, int[] stories, LineTable counts)
    {
        var number = 0;
        var next = new int[documents.Length]; // the document before it of the same story, and one more; 0 for none
        for (var i = 0; i < documents.Length; i++)
        {
            number += stories[i] == i ? 1 : 0;
            (next[i], next[stories[i]]) = stories[i] == i ? (0, 0) : (next[stories[i]], i + 1);
        }

        for (var story = 0; story < documents.Length; story++)
        {
            if (stories[story] == story && next[story] > 0)
            {
                CountOnce(LinesOf(documents, story, next), counts);
            }
        }

        return number;
    }

    private static ulong[] LinesOf(DocumentSummary[] documents, int story, int[] next)
    {
        var length = 0;
        for (var i = story + 1; i > 0; i = next[i - 1])
        {
            length += documents[i - 1].Lines.Length;
        }

        var lines = new ulong[length];
        for (var i = story + 1; i > 0; i = next[i - 1])
        {
            length -= documents[i - 1].Lines.Length;
            documents[i - 1].Lines.CopyTo(lines, length);
        }

        return lines;
    }

    private static void CountOnce(ulong[] lines, LineTable counts)
    {
        Array.Sort((Array)lines);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i] == lines[i - 1])
            {
                counts.Add(lines[i], -1);
            }
        }
    }

    private static LineTable OnlyRepeated(LineTable counts)
    {
        var number = 0;
        for (var i = 0; i < counts.Places; i++)
        {
            number += counts[i].Value > 1 ? 1 : 0;
        }

        var repeated = new LineTable(number);
        for (var i = 0; i < counts.Places; i++)
        {
            if (counts[i].Value > 1)
            {
                repeated.Add(counts[i].Key, counts[i].Value);
            }
        }

        return repeated;
    }
}
