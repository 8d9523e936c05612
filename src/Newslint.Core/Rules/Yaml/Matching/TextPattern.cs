using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml.Matching;

/// <summary>
/// A regular expression of a rule. It is built when it is first needed. A match that takes too long is tried again with the engine
/// that is linear in the text; where the pattern needs backtracking, the rule is over its budget.
/// </summary>
internal sealed class TextPattern(string source, bool isExact)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(500);

    private Regex? _regex;

    /// <summary>The names of its named parts.</summary>
    public string[] Names { get; private set; } = [];

    /// <summary>The expression as the rule has it.</summary>
    public string Source { get; } = source;

    /// <summary>Whether letter case matters.</summary>
    public bool IsExact { get; } = isExact;

    /// <summary>Whether the rule says that its pattern may backtrack, within a time limit.</summary>
    public bool MayBacktrack { get; init; }

    /// <summary>The number of a list of fragments of which every match holds one; null where none are known.</summary>
    public int? Literals { get; set; }

    /// <summary>Phrase lists of which one has a hit wherever it matches; null where none are known.</summary>
    public int[]? Wakers => Literals is { } list ? [list] : null;

    /// <summary>Where it stands in the rule file.</summary>
    public required YamlNode Place { get; init; }

    private RegexOptions Options { get; } = RegexOptions.CultureInvariant | (isExact ? RegexOptions.None : RegexOptions.IgnoreCase);

    /// <summary>Whether it can match in the article, by the literals in it; true where that cannot be told.</summary>
    public bool MayMatch(RuleContext context) => Literals is not { } list || context.Hits.Any(context.FirstList + list);

    /// <summary>Whether one of the literals stands in a span, without which nothing there can match; true where that cannot be told.</summary>
    private bool MayMatch(RuleContext context, TextSpan span)
    {
        if (Literals is not { } literals)
        {
            return true;
        }

        var list = context.FirstList + literals;
        var hit = context.Hits.FirstEndingAfter(list, span.Start);
        return hit < context.Hits.Count(list) && context.Hits[list, hit].Start < span.End;
    }

    /// <summary>Builds the expression.</summary>
    /// <exception cref="ArgumentException">The source is no regular expression.</exception>
    public void Build()
    {
        var regex = new Regex(Source, Options, TimeLimit);
        Names = Array.FindAll(regex.GetGroupNames(), name => !char.IsAsciiDigit(name[0]));
        _regex = regex;
    }

    /// <summary>Whether the expression needs no backtracking, so that its time is linear in the text.</summary>
    public bool IsLinear()
    {
        try
        {
            _ = new Regex(Source, Options | RegexOptions.NonBacktracking, TimeLimit);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The first match with a character in a span of the article; its offsets are those of the article.</summary>
    /// <exception cref="RuleBudgetException">The rule has used its time for this article.</exception>
    public Match? First(RuleContext context, TextSpan span)
    {
        if (!MayMatch(context, span))
        {
            return null;
        }

        var match = Match(context, span.Start, span.End);
        while (match is { Length: 0 })
        {
            match = match.Index < span.End ? Match(context, match.Index + 1, span.End) : null;
        }

        return match;
    }

    /// <summary>The match after another one, in the same span; null for none.</summary>
    public Match? After(RuleContext context, Match match, TextSpan span)
    {
        var from = match.Index + match.Length;
        return from < span.End ? First(context, TextSpan.FromBounds(from, span.End)) : null;
    }

    /// <summary>Adds the named parts of a match to what was found.</summary>
    public void AddNames(Match match, FoundNames names)
    {
        foreach (var name in Names)
        {
            if (match.Groups[name] is { Success: true } part)
            {
                names.Add(name, new TextSpan(part.Index, part.Length));
            }
        }
    }

    private Match? Match(RuleContext context, int start, int end)
    {
        if (_regex is null)
        {
            Build();
        }

        var began = TimeProvider.System.GetTimestamp();
        try
        {
            var match = _regex!.Match(context.Article.Text, start, end - start);
            return match.Success ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return LinearMatch(context, start, end);
        }
        finally
        {
            context.Spend(TimeProvider.System.GetElapsedTime(began));
        }
    }

    private Match? LinearMatch(RuleContext context, int start, int end)
    {
        try
        {
            _regex = new Regex(Source, Options | RegexOptions.NonBacktracking, RuleContext.TimeOfRule);
            var match = _regex.Match(context.Article.Text, start, end - start);
            return match.Success ? match : null;
        }
        catch (Exception exception) when (exception is NotSupportedException or RegexMatchTimeoutException)
        {
            throw new RuleBudgetException();
        }
    }
}
