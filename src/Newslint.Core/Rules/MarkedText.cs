using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules;

/// <summary>Copy whose spans are marked by hand: <c>The [|marked words|] are reported.</c> Marks do not nest.</summary>
/// <param name="Text">The copy without the marks.</param>
/// <param name="Spans">What stood between marks, in its order; offsets into <paramref name="Text"/>.</param>
internal sealed record MarkedText(string Text, ImmutableArray<TextSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Reads <paramref name="marked"/>.</summary>
    /// <exception cref="FormatException">The marks do not pair, or nothing stands between two.</exception>
    public static MarkedText Parse(string marked) =>
        TryParse(marked, out var text) ? text : throw new FormatException($"The marks of '{marked}' do not pair, or hold nothing.");

    /// <summary>Reads <paramref name="marked"/>; false where the marks do not pair, or nothing stands between two.</summary>
    public static bool TryParse(string marked, [NotNullWhen(true)] out MarkedText? text)
    {
        text = null;
        var plain = new StringBuilder(marked.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            var mark = marked.AsSpan(i, Math.Min(Open.Length, marked.Length - i));
            if (mark is Open && start < 0)
            {
                start = plain.Length;
                i++;
            }
            else if (mark is Close && start >= 0 && plain.Length > start)
            {
                spans.Add(TextSpan.FromBounds(start, plain.Length));
                start = -1;
                i++;
            }
            else if (mark is Open or Close)
            {
                return false;
            }
            else
            {
                plain.Append(marked[i]);
            }
        }

        text = start < 0 ? new MarkedText(plain.ToString(), spans.ToImmutable()) : null;
        return text is not null;
    }

    /// <summary>The copy with marks around <paramref name="spans"/>, which are sorted and do not overlap.</summary>
    public static string Write(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var span in spans)
        {
            marked.Append(text, at, span.Start - at).Append(Open).Append(text, span.Start, span.Length).Append(Close);
            at = span.End;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }
}
