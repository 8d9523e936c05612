using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Articles.Readers;

/// <summary>Collects the comments of a Markdown text while its blocks are read, and finds out what each speaks about.</summary>
/// <remarks>A comment waits until the block after it has been read: a list item, a quotation and the row of a table are one block.</remarks>
internal sealed class MarkdownComments(string source)
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    private readonly List<Found> _found = [];
    private LineIndex? _lines;
    private List<Found>? _waiting;

    /// <summary>Whether inline HTML is a comment.</summary>
    public static bool IsComment(string tag) => tag.StartsWith(Opening, StringComparison.Ordinal);

    /// <summary>Takes the comments of an HTML block, which wait for the next block.</summary>
    public void AddBlock(TextSpan html)
    {
        var at = html.Start;
        while (at < html.End && source.IndexOf(Opening, at, html.End - at, StringComparison.Ordinal) is var start and >= 0)
        {
            var closing = source.IndexOf(Closing, start + Opening.Length, StringComparison.Ordinal);
            var end = closing < 0 ? source.Length : closing + Closing.Length;
            var comment = new Found(TextSpan.FromBounds(start, end)) { HidesWords = HasWordsBehind(end) };
            _found.Add(comment);
            (_waiting ??= []).Add(comment);
            at = end;
        }
    }

    /// <summary>Takes a comment between words.</summary>
    public void AddInline(TextSpan span)
    {
        if (!source.AsSpan(span.Start, span.Length).StartsWith(Opening, StringComparison.Ordinal))
        {
            return; // not where the parser says
        }

        _lines ??= new LineIndex(source);
        var lines = TextSpan.FromBounds(_lines[_lines.LineOf(span.Start)].Start, _lines[_lines.LineOf(span.End - 1)].End);
        var isAlone = source.AsSpan(lines.Start, span.Start - lines.Start).IsWhiteSpace() && source.AsSpan(span.End, lines.End - span.End).IsWhiteSpace();
        _found.Add(new Found(span) { Lines = lines, IsAlone = isAlone });
    }

    /// <summary>The number of comments so far.</summary>
    public int Count => _found.Count;

    /// <summary>The comments that wait for the block that begins here; null for none.</summary>
    public List<Found>? TakeWaiting()
    {
        var waiting = _waiting;
        _waiting = null;
        return waiting;
    }

    /// <summary>Tells comments of the block that they waited for, as a span of the article text; an empty one lets them wait on.</summary>
    public void Settle(List<Found> waiting, TextSpan words)
    {
        if (words.IsEmpty)
        {
            waiting.AddRange(_waiting ?? []);
            _waiting = waiting;
            return;
        }

        foreach (var comment in waiting)
        {
            comment.Words = words;
        }
    }

    /// <summary>Tells comments from number <paramref name="first"/> on of the block that they stand in: one alone on its line speaks about the rest of it.</summary>
    public void SettleInline(int first, TextSpan words)
    {
        for (var i = first; i < _found.Count; i++)
        {
            _found[i].Words = words;
        }
    }

    /// <summary>The comments with what they speak about.</summary>
    public ImmutableArray<ArticleComment> Build(OriginMap origins)
    {
        var comments = ImmutableArray.CreateBuilder<ArticleComment>(_found.Count);
        foreach (var found in _found)
        {
            var about = found.Words.IsEmpty ? default : origins.ToSource(found.Words);
            about = found.Lines.IsEmpty ? about
                : found.IsAlone ? TextSpan.FromBounds(found.Span.End, Math.Max(found.Span.End, about.End))
                : found.Lines;
            comments.Add(new ArticleComment(found.Span, about, found.HidesWords));
        }

        return comments.DrainToImmutable();
    }

    private bool HasWordsBehind(int end)
    {
        _lines ??= new LineIndex(source);
        var behind = source.AsSpan(end, Math.Max(0, _lines[_lines.LineOf(end)].End - end)).Trim();
        return !behind.IsEmpty && !behind.StartsWith(Opening, StringComparison.Ordinal);
    }

    /// <summary>A comment, and what is known of it so far.</summary>
    internal sealed class Found(TextSpan span)
    {
        public TextSpan Span { get; } = span;

        public bool HidesWords { get; init; }

        /// <summary>The lines that an inline comment stands on; empty for one in an HTML block.</summary>
        public TextSpan Lines { get; init; }

        public bool IsAlone { get; init; }

        /// <summary>The next block, or the one around an inline comment, in the article text.</summary>
        public TextSpan Words { get; set; }
    }
}
