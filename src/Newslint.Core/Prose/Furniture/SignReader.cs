using System.Numerics;
using Newslint.Knowledge;

namespace Newslint.Prose.Furniture;

/// <summary>Reads the signs of lines.</summary>
internal sealed class SignReader
{
    /// <summary>Stands for a line that does not exist.</summary>
    private const int Nothing = -1;

    /// <summary>No line is further away.</summary>
    private const int Far = 99;

    private readonly PageMeasure _page;
    private readonly IReadOnlyList<Line> _lines;
    private readonly int[] _signs = new int[(int)Sign.FurnitureKinds + 1];
    private readonly int[] _lastText;
    private readonly int[] _nextText;
    private readonly int[] _commentHeads;
    private readonly int[] _legalHeads;

    public SignReader(PageMeasure page, IReadOnlyList<Line> lines)
    {
        _page = page;
        _lines = lines;
        _lastText = LastBefore(line => line.IsText);
        _nextText = FirstAfter(line => line.IsText);
        _commentHeads = LastBefore(line => IsHead(line, FurnitureTraits.Comment));
        _legalHeads = LastBefore(line => IsHead(line, FurnitureTraits.Legal));
        ReadDocument();
    }

    /// <summary>The signs of a line. The array is used again.</summary>
    public int[] Read(int index)
    {
        ReadLine(index);
        ReadNeighbours(index);
        ReadSurroundings(index);
        ReadPlace(index);
        return _signs;
    }

    private void ReadLine(int index)
    {
        ref var line = ref _page.Lines[index];
        var words = Math.Max(1, line.Words);
        Set(Sign.Length, Math.Min(line.Length, 999));
        Set(Sign.Words, Math.Min(line.Words, 99));
        Set(Sign.FunctionWords, 100 * line.FunctionWords / words);
        Set(Sign.Capitalised, 100 * line.Capitalised / words);
        Set(Sign.FurnitureWords, line.FurnitureWords);
        Set(Sign.FurnitureShare, 100 * line.FurnitureWords / words);
        Set(Sign.Digits, 100 * line.Digits / line.Length);
        Set(Sign.Commas, line.Commas);
        Set(Sign.Separators, line.Separators);
        Set(Sign.QuoteMarks, line.QuoteMarks);
        Set(Sign.SentenceBreaks, line.SentenceBreaks);
        Set(Sign.Ending, (int)line.Ending);
        for (var flag = 0; flag <= Sign.InnerColon - Sign.AllCapitals; flag++)
        {
            _signs[(int)Sign.AllCapitals + flag] = ((int)line.Flags >> flag) & 1;
        }

        for (var kind = 0; kind <= Sign.TimeWords - Sign.ShareWords; kind++)
        {
            _signs[(int)Sign.ShareWords + kind] = (line.Kinds >> (kind + 1)) & 1;
        }

        Set(Sign.Topic, _page.Topics[index]);
        Set(Sign.TopicBefore, index > 0 ? _page.Topics[index - 1] : Nothing);
        Set(Sign.Copies, Math.Min(_lines[index].Copies, 9));
        Set(Sign.CopiesBefore, Math.Min(_lines[index].Repeats, 9));
    }

    private void ReadNeighbours(int index)
    {
        ReadNeighbour(index - 1, Sign.PreviousLength);
        ReadNeighbour(index + 1, Sign.NextLength);
        ReadSecondNeighbour(index - 2, Sign.SecondPreviousWords);
        ReadSecondNeighbour(index + 2, Sign.SecondNextWords);
    }

    private void ReadNeighbour(int index, Sign first)
    {
        var at = (int)first;
        if ((uint)index >= (uint)_page.Lines.Length)
        {
            _signs.AsSpan(at, Sign.NextLength - Sign.PreviousLength).Fill(Nothing);
            return;
        }

        ref var line = ref _page.Lines[index];
        _signs[at] = Math.Min(line.Length, 999);
        _signs[at + 1] = Math.Min(line.Words, 99);
        _signs[at + 2] = (int)line.Ending;
        _signs[at + 3] = line.FurnitureWords;
        _signs[at + 4] = 100 * line.Capitalised / Math.Max(1, line.Words);
        _signs[at + 5] = (line.Kinds & (int)(FurnitureTraits.Related | FurnitureTraits.Navigation)) == 0 ? 0 : 1;
    }

    private void ReadSecondNeighbour(int index, Sign first)
    {
        var exists = (uint)index < (uint)_page.Lines.Length;
        _signs[(int)first] = exists ? Math.Min(_page.Lines[index].Words, 99) : Nothing;
        _signs[(int)first + 1] = exists ? _page.Lines[index].FurnitureWords : Nothing;
    }

    private void ReadSurroundings(int index)
    {
        ReadText(index, 3, Sign.TextBefore3);
        ReadText(index, 6, Sign.TextBefore6);
        ReadText(index, 12, Sign.TextBefore12);
        ReadText(index, 25, Sign.TextBefore25);
        Set(Sign.FurnitureWithin3, Sum(_page.Furniture, index - 3, index + 4));
        Set(Sign.FurnitureBefore6, Sum(_page.Furniture, index - 6, index));
        Set(Sign.FurnitureAfter6, Sum(_page.Furniture, index + 1, index + 7));
        Set(Sign.FurnitureWithin12, Sum(_page.Furniture, index - 12, index + 13));
        Set(Sign.MeanWordsWithin3, (Sum(_page.Words, index - 3, index + 4) - _page.Lines[index].Words) / 6);
        Set(Sign.MeanWordsWithin6, (Sum(_page.Words, index - 6, index + 7) - _page.Lines[index].Words) / 12);
        var (topic, count) = (0, 0);
        for (var i = Math.Max(0, index - 3); i <= Math.Min(_page.Lines.Length - 1, index + 3); i++)
        {
            topic += Math.Max(0, _page.Topics[i]);
            count += _page.Topics[i] >= 0 ? 1 : 0;
        }

        Set(Sign.TopicWithin3, count == 0 ? Nothing : topic / count);
    }

    private void ReadText(int index, int reach, Sign first)
    {
        _signs[(int)first] = Sum(_page.TextWords, index - reach, index);
        _signs[(int)first + 1] = Sum(_page.TextWords, index + 1, index + 1 + reach);
    }

    private void ReadPlace(int index)
    {
        var (runStart, runEnd) = (_page.RunStarts[index], _page.RunEnds[index]);
        Set(Sign.LinesSinceText, Math.Min(Far, index - _lastText[index]));
        Set(Sign.LinesToText, Math.Min(Far, _nextText[index] - index));
        Set(Sign.RunLength, Math.Min(Far, runEnd - runStart));
        Set(Sign.RunFurniture, Math.Min(Far, Sum(_page.Furniture, runStart, runEnd)));
        Set(Sign.RunLabels, Math.Min(Far, Sum(_page.Labels, runStart, runEnd)));
        Set(Sign.LabelsWithin6, Sum(_page.Labels, index - 6, index + 7));
        Set(Sign.TextShareBefore, 100 * _page.TextWords[index] / Math.Max(1, _page.TextWords[^1]));
        Set(Sign.PlaceInDocument, 100 * index / _page.Lines.Length);
        Set(Sign.SinceBodyBegan, Math.Clamp(index - _page.BodyStart, -Far, Far));
        Set(Sign.ToBodyEnd, Math.Clamp(_page.BodyLast - index, -Far, Far));
        Set(Sign.CommentHeadAbove, Math.Min(Far, index - _commentHeads[index]));
        Set(Sign.LegalHeadAbove, Math.Min(Far, index - _legalHeads[index]));
    }

    /// <summary>For each line the last one before it of some kind.</summary>
    private int[] LastBefore(Predicate<LineMeasure> isMeant)
    {
        var found = new int[_page.Lines.Length];
        var last = -Far;
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = last;
            last = isMeant(_page.Lines[i]) ? i : last;
        }

        return found;
    }

    /// <summary>For each line the first one after it of some kind.</summary>
    private int[] FirstAfter(Predicate<LineMeasure> isMeant)
    {
        var found = new int[_page.Lines.Length];
        var next = found.Length + Far;
        for (var i = found.Length - 1; i >= 0; i--)
        {
            found[i] = next;
            next = isMeant(_page.Lines[i]) ? i : next;
        }

        return found;
    }

    /// <summary>Whether a line can head a part of the page with one kind of furniture.</summary>
    private static bool IsHead(LineMeasure line, FurnitureTraits kind) => line.Words <= 5 && (line.Kinds & (int)kind) != 0;

    private void ReadDocument()
    {
        var lines = Math.Max(1, _page.Lines.Length);
        var words = Math.Max(1, _page.Words[^1]);
        var body = _page.TextWords.Length > 1 ? _page.TextWords[_page.BodyLast + 1] - _page.TextWords[_page.BodyStart] : 0;
        Set(Sign.Lines, Math.Min(lines, 999));
        Set(Sign.TextLines, 100 * _page.TextLines / lines);
        Set(Sign.TextWords, Math.Min(_page.TextWords[^1], 9999));
        Set(Sign.TextWordsShare, 100 * _page.TextWords[^1] / words);
        Set(Sign.FurnitureDensity, 1000 * _page.Furniture[^1] / words);
        Set(Sign.BodyShare, 100 * body / Math.Max(1, _page.TextWords[^1]));
        Set(Sign.MeanWords, words / lines);
        Set(Sign.UnstoppedLines, 100 * _page.UnstoppedLines / lines);
        Set(Sign.LabelLines, 1000 * _page.Labels[^1] / lines);
        Set(Sign.FurnitureKinds, BitOperations.PopCount((uint)_page.Kinds));
    }

    /// <summary>The sum over the lines from one to before another, as far as they exist.</summary>
    private static int Sum(int[] sums, int start, int end) => sums[Math.Min(end, sums.Length - 1)] - sums[Math.Max(start, 0)];

    private void Set(Sign sign, int value) => _signs[(int)sign] = value;
}
