using System.Text;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Articles.Readers;

/// <summary>Builds article text out of stretches of a source text, and the map back.</summary>
/// <remarks>
/// Stretches come in the order of the source. Whether one is verbatim is found by comparing, not by trusting the parser: a fix
/// edits only where the characters are the same.
/// </remarks>
internal sealed class ArticleTextBuilder(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<OriginSegment> _segments = [];

    private int _sourceEnd;
    private string _separator = "";

    /// <summary>The length of the article text so far, a separator that waits for more text not counted.</summary>
    public int Length => _text.Length;

    /// <summary>
    /// Puts <paramref name="separator"/> (a space, a line break or an empty line) before the text that comes next; it stands
    /// for all of the source that is skipped there. The strongest of several holds; none begins or ends a text.
    /// </summary>
    public void Separate(string separator)
    {
        if (_text.Length > 0 && (_separator.Length < separator.Length || _separator == " "))
        {
            _separator = separator;
        }
    }

    /// <summary>Adds <paramref name="text"/>, which stands for <paramref name="span"/> of the source.</summary>
    /// <exception cref="ArgumentException">The span is empty or lies before text already added.</exception>
    public void Append(ReadOnlySpan<char> text, TextSpan span)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (span.IsEmpty || span.Start < _sourceEnd)
        {
            throw new ArgumentException($"{span} does not follow {_sourceEnd}, where the text so far ends.", nameof(span));
        }

        if (_separator.Length > 0)
        {
            Add(_separator, TextSpan.FromBounds(_sourceEnd, span.Start));
            _separator = "";
        }

        Add(text, span);
    }

    /// <summary>The span of the words from <paramref name="start"/> to the end of the article text, without outer blanks.</summary>
    public TextSpan WordsFrom(int start)
    {
        var end = _text.Length;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The article text and the map from it to the source.</summary>
    public (string Text, OriginMap Origins) Build() => (_text.ToString(), OriginMap.FromSegments(_segments));

    private void Add(ReadOnlySpan<char> text, TextSpan span)
    {
        var isVerbatim = source.AsSpan(span.Start, span.Length).SequenceEqual(text);
        var added = new OriginSegment(_text.Length, text.Length, span.Start, span.Length, isVerbatim);
        if (isVerbatim && _segments is [.., { IsVerbatim: true } last] && last.SourceEnd == span.Start)
        {
            _segments[^1] = last with { ArticleLength = last.ArticleLength + text.Length, SourceLength = last.SourceLength + text.Length };
        }
        else
        {
            _segments.Add(added);
        }

        _text.Append(text);
        _sourceEnd = span.End;
    }
}
