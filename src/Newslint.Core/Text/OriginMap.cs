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
    /// <exception cref="ArgumentException">The segments leave a gap, overlap, or run backwards in the source.</exception>
    public static OriginMap FromSegments(IEnumerable<OriginSegment> segments)
    {
        OriginSegment[] sorted = [.. segments];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].ArticleStart != sorted[i - 1].ArticleEnd || sorted[i].SourceStart < sorted[i - 1].SourceEnd)
            {
                throw new ArgumentException($"Segment {i} does not follow the one before it.", nameof(segments));
            }
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

        var first = _segments[SegmentOf(article.Start)];
        var start = first.IsVerbatim ? first.SourceStart + article.Start - first.ArticleStart : first.SourceStart;
        if (article.IsEmpty)
        {
            return new TextSpan(start, 0);
        }

        var last = _segments[SegmentOf(article.End - 1)];
        var end = last.IsVerbatim ? last.SourceStart + article.End - last.ArticleStart : last.SourceEnd;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether every character of the span stands in the source as it is, in one piece: where a fix may edit.</summary>
    public bool IsOneToOne(TextSpan article)
    {
        if (_segments.Length == 0 || article.IsEmpty)
        {
            return true;
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
