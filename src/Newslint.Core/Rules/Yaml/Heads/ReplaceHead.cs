using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Matching;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Heads;

/// <summary><c>replace:</c>: phrases and patterns, each with what to write instead.</summary>
/// <param name="lists">The phrases, in lists that differ in whether letter case matters.</param>
/// <param name="patterns">The patterns.</param>
internal sealed class ReplaceHead(ReplaceHead.Phrases[] lists, ReplaceHead.Pattern[] patterns) : Head
{
    public override int[]? Wakers => Array.Exists(patterns, pattern => pattern.Text.Wakers is null)
        ? null
        : [.. lists.Select(list => list.List.Number), .. patterns.Select(pattern => pattern.Text.Literals!.Value)];

    public override bool MayFind(RuleContext context) =>
        Array.Exists(lists, list => list.List.IsIn(context)) || Array.Exists(patterns, pattern => pattern.Text.MayMatch(context));

    protected override List<Occurrence> Search(RuleContext context, RuleScope scope)
    {
        var found = new List<Occurrence>();
        foreach (var list in lists)
        {
            foreach (var span in OccurrenceFinder.Phrases(context, list.List))
            {
                AddPhrase(context, list, span, found);
            }
        }

        foreach (var pattern in patterns)
        {
            AddMatches(context, pattern, found);
        }

        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return Kept(context, scope, found);
    }

    private static void AddPhrase(RuleContext context, Phrases list, TextSpan span, List<Occurrence> found)
    {
        var words = context.Article.Slice(span);
        var substitution = list.ByPhrase[list.IsExact ? KeyText.Exact(words) : KeyText.Of(words)];
        if (substitution.Applies(context))
        {
            var original = words.ToString();
            found.Add(new Occurrence(span) { Replacements = Array.ConvertAll(substitution.With, with => LetterCase.Transfer(original, with)) });
        }
    }

    private static void AddMatches(RuleContext context, Pattern pattern, List<Occurrence> found)
    {
        if (!pattern.Substitution.Applies(context))
        {
            return;
        }

        foreach (Match match in OccurrenceFinder.Matches(context, pattern.Text))
        {
            found.Add(OccurrenceFinder.Of(pattern.Text, match, Array.ConvertAll(pattern.Substitution.With, match.Result)));
        }
    }

    /// <summary>Of overlapping places the first and longest; a text that already says what it should is none.</summary>
    private static List<Occurrence> Kept(RuleContext context, RuleScope scope, List<Occurrence> sorted)
    {
        var kept = new List<Occurrence>(sorted.Count);
        foreach (var occurrence in sorted)
        {
            if ((kept.Count == 0 || occurrence.Span.Start >= kept[^1].Span.End)
                && !Array.Exists(occurrence.Replacements, text => context.Article.Slice(occurrence.Span).SequenceEqual(text))
                && scope.Holds(context, occurrence.Span))
            {
                kept.Add(occurrence);
            }
        }

        return kept;
    }

    /// <summary>A list of phrases, and what to write instead of each.</summary>
    /// <param name="List">The list.</param>
    /// <param name="IsExact">Whether letter case matters.</param>
    /// <param name="ByPhrase">By the phrase as <see cref="KeyText"/> has it.</param>
    public sealed record Phrases(PhraseList List, bool IsExact, IReadOnlyDictionary<string, Substitution> ByPhrase);

    /// <summary>A pattern, and what to write instead; <c>$1</c> stands for its first part.</summary>
    public sealed record Pattern(TextPattern Text, Substitution Substitution);
}
