using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>How the capitals of a unit are set.</summary>
internal static class CaseField
{
    public static string[] Cases { get; } = ["upper", "title", "sentence", "lower", "mixed"];

    /// <summary>The field of any unit.</summary>
    public static ChoiceField Field() =>
        new("case", "Its capitals: all letters, every long word, the first word and names, none, or none of these.", Cases, (context, unit) => Of(context.Prose, unit.Span));

    /// <summary>The case of the words of a span.</summary>
    public static string Of(ProseModel prose, TextSpan span)
    {
        var (first, end) = Places.TokensOf(prose.Tokens, span);
        return Capitals.Of(prose.Tokens, first, end) switch
        {
            CapitalPattern.Upper => "upper",
            CapitalPattern.Title => "title",
            CapitalPattern.Lower => "lower",
            _ => IsSentenceCase(prose, first, end) ? "sentence" : "mixed",
        };
    }

    /// <summary>Whether sentences begin with a capital or a number, and no word inside them has one but names, weekdays, months and “I”.</summary>
    private static bool IsSentenceCase(ProseModel prose, int first, int end)
    {
        var tokens = prose.Tokens;
        var name = first < end ? UnitSearch.FirstEndingAfter(prose.Names, tokens[first].Start) : 0;
        var (hasWords, hasLetters) = (false, false);
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            while (name < prose.Names.Count && prose.Names[name].Span.End <= tokens[i].Start)
            {
                name++;
            }

            var isInName = name < prose.Names.Count && prose.Names[name].Span.Contains(tokens[i].Span);
            var mayBeCapital = !hasWords || isInName || IsAfterMark(tokens, i) || tokens.TextOf(i).EndsWith("days", StringComparison.Ordinal) || tokens[i].Has(WordTraits.AnyWeekday | WordTraits.AnyMonth | WordTraits.TitleStart) || tokens.TextOf(i)[0] == 'I';
            if (tokens[i].IsCapitalised ? !mayBeCapital : !hasWords && tokens[i].IsWord)
            {
                return false;
            }

            hasWords = true;
            hasLetters |= tokens[i].IsWord;
        }

        return hasLetters;
    }

    /// <summary>A sentence or quotation inside the unit begins here.</summary>
    private static bool IsAfterMark(TokenList tokens, int i) =>
        i > 0 && (tokens.MarkAt(i - 1) is '.' or '!' or '?' or ':' or '“' or '‘' or '"' or '\'' or '—' or '–' or '”' or ')' or '’' || (tokens[i - 1].IsWord && tokens.TextOf(i - 1)[^1] == '.'));
}
