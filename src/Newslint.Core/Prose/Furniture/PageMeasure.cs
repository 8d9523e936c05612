using Newslint.Articles;

namespace Newslint.Prose.Furniture;

/// <summary>What is known of a document as a whole before its lines are judged: sums along its lines, and where its body is. All of it is linear in the text.</summary>
internal sealed class PageMeasure
{
    private const int TopicSlots = 4096;

    /// <summary>In a text of fewer words no two sentences need to share any.</summary>
    private const int LeastWordsOfTopic = 200;

    /// <summary>What a line that is no running text costs a body that goes on over it, in words.</summary>
    private const int GapCost = 8;

    private readonly ushort[] _topicLines = new ushort[TopicSlots];

    public PageMeasure(Article article, IReadOnlyList<Line> lines)
    {
        Lines = new LineMeasure[lines.Count];
        Words = new int[lines.Count + 1];
        TextWords = new int[lines.Count + 1];
        Furniture = new int[lines.Count + 1];
        Labels = new int[lines.Count + 1];
        RunStarts = new int[lines.Count];
        RunEnds = new int[lines.Count];
        Topics = new int[lines.Count];
        var scanner = new LineScanner();
        for (var i = 0; i < Lines.Length; i++)
        {
            Lines[i] = scanner.Measure(article.Slice(lines[i].Span));
        }

        Sum();
        FindRuns();
        FindBody();
        CountTopics(scanner.Content);
    }

    /// <summary>The lines, each by itself.</summary>
    public LineMeasure[] Lines { get; }

    /// <summary>Words before each line; the last number is that of all.</summary>
    public int[] Words { get; }

    /// <summary>Words of running text before each line.</summary>
    public int[] TextWords { get; }

    /// <summary>Words of furniture before each line.</summary>
    public int[] Furniture { get; }

    /// <summary>Lines before each line that are made of furniture's words, half of them or more.</summary>
    public int[] Labels { get; }

    /// <summary>Where the run of lines that are no running text begins in which each line stands; a line of running text is a run by itself.</summary>
    public int[] RunStarts { get; }

    /// <summary>The line after that run.</summary>
    public int[] RunEnds { get; }

    /// <summary>How much of the content of each line stands in the running text elsewhere, in percent; -1 for a line without content, and where there is too little text to tell.</summary>
    public int[] Topics { get; }

    /// <summary>Lines of running text.</summary>
    public int TextLines { get; private set; }

    /// <summary>Lines of three words or more that no mark ends.</summary>
    public int UnstoppedLines { get; private set; }

    /// <summary>The kinds of furniture that lines of furniture's words are of.</summary>
    public int Kinds { get; private set; }

    /// <summary>The first line of the densest stretch of running text.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The last line of it.</summary>
    public int BodyLast { get; private set; }

    private void Sum()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            ref var line = ref Lines[i];
            Words[i + 1] = Words[i] + line.Words;
            TextWords[i + 1] = TextWords[i] + (line.IsText ? line.Words : 0);
            Furniture[i + 1] = Furniture[i] + line.FurnitureWords;
            Labels[i + 1] = Labels[i] + (line.IsLabel ? 1 : 0);
            Kinds |= line.IsLabel ? line.Kinds : 0;
            TextLines += line.IsText ? 1 : 0;
            UnstoppedLines += line.Words >= 3 && line.Ending >= LineEnding.Digit ? 1 : 0;
        }
    }

    private void FindRuns()
    {
        for (int start = 0, end; start < Lines.Length; start = end)
        {
            end = start + 1;
            while (!Lines[start].IsText && end < Lines.Length && !Lines[end].IsText)
            {
                end++;
            }

            RunStarts.AsSpan(start, end - start).Fill(start);
            RunEnds.AsSpan(start, end - start).Fill(end);
        }
    }

    /// <summary>The stretch of lines with the greatest sum, where running text counts its words and each other line costs some.</summary>
    private void FindBody()
    {
        var (sum, start, best) = (0, 0, 0);
        for (var i = 0; i < Lines.Length; i++)
        {
            if (sum <= 0)
            {
                (sum, start) = (0, i);
            }

            sum += Lines[i].IsText ? Lines[i].Words : -GapCost;
            if (sum > best)
            {
                best = sum;
                (BodyStart, BodyLast) = (start, i);
            }
        }
    }

    /// <summary>
    /// Counts in how many lines of running text each word of content stands, by a short hash: that two words now and then share a place
    /// does no harm to a share.
    /// </summary>
    private void CountTopics(ReadOnlySpan<uint> content)
    {
        var lastLine = new int[TopicSlots];
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].IsText)
            {
                foreach (var hash in ContentOf(content, i))
                {
                    var slot = SlotOf(hash);
                    if (lastLine[slot] != i + 1 && _topicLines[slot] < ushort.MaxValue)
                    {
                        lastLine[slot] = i + 1;
                        _topicLines[slot]++;
                    }
                }
            }
        }

        for (var i = 0; i < Lines.Length; i++)
        {
            var others = Lines[i].IsText ? 1 : 0;
            var shared = 0;
            var words = ContentOf(content, i);
            foreach (var hash in words)
            {
                shared += _topicLines[SlotOf(hash)] > others ? 1 : 0;
            }

            Topics[i] = words.IsEmpty || TextWords[^1] < LeastWordsOfTopic ? -1 : 100 * shared / words.Length;
        }
    }

    private ReadOnlySpan<uint> ContentOf(ReadOnlySpan<uint> content, int line) => content.Slice(Lines[line].FirstContentWord, Lines[line].ContentWords);

    private static int SlotOf(uint hash) => (int)((hash ^ (hash >> 13)) % TopicSlots);
}
