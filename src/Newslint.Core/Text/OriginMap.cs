using Microsoft.CodeAnalysis.Text;

namespace Newslint.Text;

/// <summary>
/// Leads from article text back to the source file. A reader that takes markup or entities out records where each
/// stretch came from, so spans are exact by construction and never found again by searching.
/// </summary>
public sealed class OriginMap
{
    private readonly OriginSegment[] _segments;

    private OriginMap(OriginSegment[] segments) => _segments = segments;

    /// <summary>The map of a text that is its source, offset for offset.</summary>
    public static OriginMap Identity { get; } = new([]);

    /// <summary>A map of <paramref name="segments"/>, which must be sorted, without overlap, and cover the article text.</summary>
    /// <exception cref="ArgumentException">
    /// The segments leave a gap, overlap, run backwards in the source, or call stretches of different lengths verbatim.
    /// </exception>
    public static OriginMap FromSegments(IEnumerable<OriginSegment> segments)
    {
        OriginSegment[] sorted = [.. segments];
        var (articleEnd, sourceEnd) = (0, 0);
        for (var i = 0; i < sorted.Length; i++)
        {
            var segment = sorted[i];
            if (segment.ArticleStart != articleEnd || segment.SourceStart < sourceEnd)
            {
                throw new ArgumentException($"Segment {i} does not follow the one before it.", nameof(segments));
            }

            if (segment.IsVerbatim && segment.ArticleLength != segment.SourceLength)
            {
                throw new ArgumentException($"Segment {i} is verbatim but has two lengths.", nameof(segments));
            }

            (articleEnd, sourceEnd) = (segment.ArticleEnd, segment.SourceEnd);
        }

        return new OriginMap(sorted);
    }

    /// <summary>The source span of an article span: from where its first character came to where its last one ended.</summary>
    public TextSpan ToSource(TextSpan article)
    {
        if (_segments.Length == 0)
        {
            return article;
        }

        var start = StartInSource(_segments[SegmentOf(article.Start)], article.Start);
        return article.IsEmpty
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, EndInSource(_segments[SegmentOf(article.End - 1)], article.End));
    }

    /// <summary>The article span of a source span that <see cref="ToSource"/> gave: the smallest one that leads there.</summary>
    public TextSpan ToArticle(TextSpan source)
    {
        if (_segments.Length == 0)
        {
            return source;
        }

        var first = _segments[SegmentAt(source.Start)];
        var last = _segments[SegmentAt(Math.Max(source.Start, source.End - 1))];
        var start = first.IsVerbatim ? first.ArticleStart + Math.Clamp(source.Start - first.SourceStart, 0, first.ArticleLength) : first.ArticleStart;
        var end = last.IsVerbatim ? last.ArticleStart + Math.Clamp(source.End - last.SourceStart, 0, last.ArticleLength) : last.ArticleEnd;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>
    /// Whether every character of the span stands in the source as it is, in one piece: where a fix may edit. An empty span
    /// does unless it lies within a replaced stretch.
    /// </summary>
    public bool IsOneToOne(TextSpan article)
    {
        if (_segments.Length == 0)
        {
            return true;
        }

        if (article.IsEmpty)
        {
            var around = _segments[SegmentOf(article.Start)];
            return around.IsVerbatim || article.Start == around.ArticleStart || article.Start == around.ArticleEnd;
        }

        for (var i = SegmentOf(article.Start); i < _segments.Length && _segments[i].ArticleStart < article.End; i++)
        {
            var joined = _segments[i].ArticleStart <= article.Start || _segments[i].SourceStart == _segments[i - 1].SourceEnd;
            if (!_segments[i].IsVerbatim || !joined)
            {
                return false;
            }
        }

        return true;
    }

    private static int StartInSource(OriginSegment segment, int articleOffset)
    {
        if (segment.IsVerbatim)
        {
            return segment.SourceStart + articleOffset - segment.ArticleStart;
        }

        // Only the end of the whole text is not before the end of its segment.
        return articleOffset < segment.ArticleEnd ? segment.SourceStart : segment.SourceEnd;
    }

    private static int EndInSource(OriginSegment segment, int articleOffset) =>
        segment.IsVerbatim ? segment.SourceStart + articleOffset - segment.ArticleStart : segment.SourceEnd;

    private int SegmentAt(int sourceOffset)
    {
        var low = 0;
        var high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].SourceStart <= sourceOffset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private int SegmentOf(int articleOffset)
    {
        var low = 0;
        var high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].ArticleStart <= articleOffset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
