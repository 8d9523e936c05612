using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>
/// Compares what neighbouring lines are about: a summary takes up words of the headline above it. Words are compared by their first
/// letters, so that “council” and “councillors” are one topic.
/// </summary>
internal static class LineEcho
{
    /// <summary>Words of fewer letters carry no topic.</summary>
    private const int ShortestTopicWord = 4;

    private const int StemLength = 5;

    /// <summary>Lines further away are another subject, and looking at all of them for each teaser would cost a square.</summary>
    private const int Reach = 200;

    /// <summary>How many words with a meaning a line shares with the one before it.</summary>
    public static int Count(ProseModel prose, int line) => Shared(prose, line).Count;

    /// <summary>How many of those words stand in no other line; copies of the line before do not count as others.</summary>
    public static int CountOwn(ProseModel prose, int line)
    {
        var own = 0;
        foreach (var stem in Shared(prose, line))
        {
            own += IsElsewhere(prose, line, stem) ? 0 : 1;
        }

        return own;
    }

    private static List<string> Shared(ProseModel prose, int line)
    {
        var shared = new List<string>();
        if (line > 0)
        {
            var before = StemsOf(prose, prose.Lines[line - 1]);
            foreach (var stem in StemsOf(prose, prose.Lines[line]))
            {
                if (before.Contains(stem))
                {
                    shared.Add(stem);
                }
            }
        }

        return shared;
    }

    private static bool IsElsewhere(ProseModel prose, int line, string stem)
    {
        var headline = prose.Article.Slice(prose.Lines[line - 1].Span);
        for (var i = Math.Max(0, line - Reach); i < Math.Min(prose.Lines.Count, line + Reach); i++)
        {
            if (i != line && i != line - 1 && !prose.Article.Slice(prose.Lines[i].Span).Equals(headline, StringComparison.OrdinalIgnoreCase)
                && StemsOf(prose, prose.Lines[i]).Contains(stem))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> StemsOf(ProseModel prose, Line line)
    {
        var tokens = prose.Tokens;
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = tokens.FirstEndingAfter(line.Span.Start); i < tokens.Count && tokens[i].Start < line.Span.End; i++)
        {
            if (tokens[i].IsWord && tokens[i].End - tokens[i].Start >= ShortestTopicWord && !tokens[i].Has(WordTraits.FunctionWord))
            {
                var word = tokens.TextOf(i);
                stems.Add(word[..Math.Min(StemLength, word.Length)].ToString().ToUpperInvariant());
            }
        }

        return stems;
    }
}
