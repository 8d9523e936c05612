using Newslint.Articles;
using Newslint.Knowledge.Facts;

namespace Newslint.Prose.Events;

/// <summary>Finds events that the facts know by name where no noun shows one: “COP26”, “Super Bowl LIX”, “the NATO summit in Vilnius”.</summary>
internal sealed class EventNames(Article article, TokenList tokens, EventFacts facts)
{
    private const int MostTokens = 7;

    /// <summary>The token after the longest name that begins at <paramref name="start"/>; <paramref name="start"/> where there is none.</summary>
    /// <remarks>The facts are asked only where a capital or a number shows a name.</remarks>
    public int LongestFrom(int start, int limit)
    {
        var end = Math.Min(limit, start + MostTokens);
        var best = start;
        var hasName = false;
        for (var i = start; i < end && tokens.MarkAt(i) is not (',' or ';' or '.'); i++)
        {
            hasName |= tokens[i].IsCapitalised || !tokens[i].IsWord;
            if (hasName && facts.Named(article.Text.AsSpan(tokens[start].Start, tokens[i].End - tokens[start].Start)).Count > 0)
            {
                best = i + 1;
            }
        }

        return best;
    }
}
