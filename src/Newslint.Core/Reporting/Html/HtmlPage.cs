using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Newslint.Reporting.Html;

/// <summary>Builds markup. What comes from elsewhere goes through <see cref="Text"/> or <see cref="Copy(ReadOnlySpan{char})"/>, and only there is it safe.</summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder _markup = new();

    /// <summary>The number of characters that wait to be taken.</summary>
    public int Length => _markup.Length;

    /// <summary>Adds markup that stands in the sources.</summary>
    public HtmlPage Markup([ConstantExpected] string markup) => Trusted(markup);

    /// <summary>Adds markup that stands in the sources; texts in its holes are escaped as by <see cref="Text"/>, numbers are written as everywhere.</summary>
    public HtmlPage Markup([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup) => this;

    /// <summary>Adds markup of our own making: the style sheet, the script.</summary>
    public HtmlPage Trusted(string markup)
    {
        _markup.Append(markup);
        return this;
    }

    /// <summary>Adds text as the content of an element or of a quoted attribute: on one line, with nothing in it that acts.</summary>
    public HtmlPage Text(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (VisibleText.EntityOf(text[at]) is { } entity)
            {
                _markup.Append(entity);
            }
            else
            {
                _markup.Append(VisibleText.TokenOf(text[at]) is null ? VisibleText.Of(text, at) : '\uFFFD');
            }
        }

        return this;
    }

    /// <summary>Adds text from elsewhere within a sentence of ours: whatever its direction, the sentence keeps its own.</summary>
    public HtmlPage Isolated(ReadOnlySpan<char> text) => Markup("<bdi>").Text(text).Markup("</bdi>");

    /// <summary>Adds copy as it is, tabs included, with names in the place of characters that reorder, or that nobody could see.</summary>
    public HtmlPage Copy(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (VisibleText.EntityOf(text[at]) is { } entity)
            {
                _markup.Append(entity);
            }
            else if (VisibleText.TokenOf(text[at]) is { } token)
            {
                _markup.Append("<span class=\"token\">").Append(token).Append("</span>");
            }
            else
            {
                _markup.Append(text[at] == '\t' ? '\t' : text[at] is '\n' or '\r' ? '↵' : VisibleText.Of(text, at));
            }
        }

        return this;
    }

    /// <summary>Adds copy of which only both ends are shown where it is longer than <paramref name="most"/>, with the length of what is left out between them.</summary>
    public HtmlPage Copy(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
        {
            return Copy(text);
        }

        var head = most / 2;
        head -= char.IsHighSurrogate(text[head - 1]) ? 1 : 0;
        var tail = text.Length - (most / 2);
        tail += char.IsLowSurrogate(text[tail]) ? 1 : 0;
        return Copy(text[..head]).Markup($"<span class=\"cut\">… {tail - head:N0} characters …</span>").Copy(text[tail..]);
    }

    /// <summary>What was built since the last time, which is forgotten here.</summary>
    public string Take()
    {
        var markup = _markup.ToString();
        _markup.Clear();
        return markup;
    }
}
