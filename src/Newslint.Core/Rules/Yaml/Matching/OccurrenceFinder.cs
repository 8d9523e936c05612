using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>Finds the places of phrases and patterns, block by block: no words run over the end of a paragraph.</summary>
internal static class OccurrenceFinder
{
    /// <summary>Where phrases of a list stand, sorted; of several that overlap the first and longest.</summary>
    public static List<TextSpan> Phrases(RuleContext context, PhraseList list)
    {
        var spans = new List<TextSpan>();
        var index = 0;
        while (list.Next(context, ref index) is { } hit)
        {
            if (IsInOneBlock(context, hit))
            {
                spans.Add(hit);
            }
        }

        spans.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return WithoutOverlaps(spans);
    }

    /// <summary>Where a pattern matches, sorted.</summary>
    public static List<Match> Matches(RuleContext context, TextPattern pattern)
    {
        var matches = new List<Match>();
        if (!pattern.MayMatch(context))
        {
            return matches;
        }

        foreach (var block in context.Article.Blocks)
        {
            for (var match = pattern.First(context, block.Span); match is not null; match = pattern.After(context, match, block.Span))
            {
                matches.Add(match);
            }
        }

        return matches;
    }

    /// <summary>The place of a match, with its named parts.</summary>
    public static Occurrence Of(TextPattern pattern, Match match, params string[] replacements)
    {
        FoundNames? names = null;
        if (pattern.Names.Length > 0)
        {
            names = new FoundNames();
            pattern.AddNames(match, names);
        }

        return new Occurrence(new TextSpan(match.Index, match.Length)) { Names = names, Replacements = replacements };
    }

    private static bool IsInOneBlock(RuleContext context, TextSpan span)
    {
        var blocks = context.Article.Blocks;
        var block = UnitSearch.FirstEndingAfter(blocks, span.Start);
        return block < blocks.Length && blocks[block].Span.Contains(span);
    }

    private static List<TextSpan> WithoutOverlaps(List<TextSpan> sorted)
    {
        var kept = new List<TextSpan>(sorted.Count);
        foreach (var span in sorted)
        {
            if (kept.Count == 0 || span.Start >= kept[^1].End)
            {
                kept.Add(span);
            }
        }

        return kept;
    }
}
