using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>Where a unit stands: fields that many units have.</summary>
internal static class Places
{
    /// <summary>What the block of the unit is.</summary>
    public static ChoiceField Kind(string unit) =>
        new("kind", $"What the block of the {unit} is.", BlockUnits.Kinds, (context, found) => KindOf(context, found.Span));

    /// <summary>Whether a sentence begins with the unit.</summary>
    public static FlagField StartsSentence() =>
        new("starts-sentence", "Whether its first word is the first of a sentence.", (context, unit) => StartsSentence(context.Prose, unit.Span));

    /// <summary>The words at the beginning of the unit, for comparing.</summary>
    public static KeyField FirstWord() =>
        new("first-word", "Its first word; articles count.", FirstWord, (context, unit) => FirstWord(context, unit) ?? "none");

    /// <summary>The first token of a span, and the one after its last.</summary>
    public static (int First, int End) TokensOf(TokenList tokens, TextSpan span)
    {
        var first = tokens.FirstEndingAfter(span.Start);
        return (first, Math.Max(first, tokens.FirstEndingAfter(span.End)));
    }

    private static string KindOf(RuleContext context, TextSpan span)
    {
        var blocks = context.Article.Blocks;
        return BlockUnits.NameOf(blocks[Math.Min(UnitSearch.FirstEndingAfter(blocks, span.Start), blocks.Length - 1)]);
    }

    private static bool StartsSentence(ProseModel prose, TextSpan span)
    {
        var index = UnitSearch.FirstEndingAfter(prose.Sentences, span.Start);
        if (index == prose.Sentences.Count)
        {
            return false;
        }

        var sentence = prose.Sentences[index];
        var first = FirstWordIn(prose.Tokens, sentence.FirstToken, sentence.EndToken);
        return first < sentence.EndToken && span.Start <= prose.Tokens[first].Start && prose.Tokens[first].Start < span.End;
    }

    private static string? FirstWord(RuleContext context, ITextUnit unit)
    {
        var tokens = context.Prose.Tokens;
        var (first, end) = TokensOf(tokens, unit.Span);
        var word = FirstWordIn(tokens, first, end);
        return word < end ? KeyText.Of(context, tokens[word].Span) : null;
    }

    /// <summary>The first word or number among some tokens; the token after them where there is none.</summary>
    private static int FirstWordIn(TokenList tokens, int first, int end)
    {
        while (first < end && tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            first++;
        }

        return first;
    }
}
