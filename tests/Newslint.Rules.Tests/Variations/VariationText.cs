using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Tests.Variations;

/// <summary>An article with marks: <c>[|…|]</c> for the usual name, <c>{|NAME:…|}</c> for another.</summary>
/// <param name="Text">The article without the marks.</param>
/// <param name="Marks">What was marked, in order.</param>
internal sealed record VariationText(string Text, ImmutableArray<VariationMark> Marks)
{
    public static VariationText Parse(string marked, string usualName)
    {
        var text = new StringBuilder();
        var marks = new List<VariationMark>();
        var open = new Stack<(string Name, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            var rest = marked.AsSpan(i);
            if (rest.StartsWith("[|"))
            {
                open.Push((usualName, text.Length));
                i++;
            }
            else if (rest.StartsWith("{|"))
            {
                var colon = rest.IndexOf(':');
                open.Push((rest[2..colon].ToString(), text.Length));
                i += colon;
            }
            else if (rest.StartsWith("|]") || rest.StartsWith("|}"))
            {
                var (name, start) = open.Pop();
                marks.Add(new VariationMark(name, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return new VariationText(text.ToString(), [.. marks.OrderBy(mark => mark.Span.Start)]);
    }
}
