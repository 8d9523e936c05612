using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>Numbers that can be asked of any stretch of text.</summary>
internal static class Measures
{
    /// <summary>What can be measured of every stretch of text that is read as one: a block, a line, a sentence.</summary>
    public static UnitField[] OfText() =>
    [
        Characters(), Quotations(), SyllableCount(), Grade(), ReadingEase(), HasDigit(), StartsWithNumber(), EndingField.Field(), CaseField.Field(),
    ];

    public static NumberField Words() => new("words", "The number of words; a number in figures is one.", (context, unit) => CountWords(context.Prose.Tokens, unit.Span));

    public static NumberField Characters() => new("characters", "The number of characters, blanks included.", (context, unit) => CountCharacters(context.Article.Slice(unit.Span)));

    public static NumberField Commas() => new("commas", "The number of commas, those inside numbers not counted.", (context, unit) => CountCommas(context.Prose.Tokens, unit.Span));

    public static NumberField Sentences() => new("sentences", "The number of sentences.", (context, unit) => CountBeginning(context.Prose.Sentences, unit.Span));

    public static NumberField Paragraphs() => new("paragraphs", "The number of paragraphs.", (context, unit) => CountBeginning(context.Prose.Paragraphs, unit.Span));

    public static NumberField Quotations() => new("quotations", "The number of quotations that begin in it.", (context, unit) => CountBeginning(context.Prose.Quotations, unit.Span));

    public static NumberField SyllableCount() => new("syllables", "The number of syllables.", (context, unit) => Of(context.Prose, unit.Span).Syllables);

    public static NumberField LongestSentence() => new("longest-sentence", "The words of its longest sentence.", (context, unit) => WordsOfLongest(context.Prose, unit.Span));

    public static NumberField AverageSentence() => new("average-sentence", "Words to a sentence, rounded.", (context, unit) => Rounded(Of(context.Prose, unit.Span).WordsPerSentence));

    public static NumberField Grade() => new("grade", "The grade level of Flesch and Kincaid, rounded.", (context, unit) => Rounded(Of(context.Prose, unit.Span).Grade));

    public static NumberField ReadingEase() => new("reading-ease", "The reading ease of Flesch, rounded: the lower, the harder.", (context, unit) => Rounded(Of(context.Prose, unit.Span).ReadingEase));

    /// <summary>Whether a digit stands in the unit.</summary>
    public static FlagField HasDigit() => new("has-digit", "Whether a digit stands in it.", (context, unit) => context.Article.Slice(unit.Span).ContainsAnyInRange('0', '9'));

    /// <summary>Whether the unit begins with a number.</summary>
    public static FlagField StartsWithNumber() => new("starts-with-number", "Whether it begins with a number, in figures or words; dates count.", (context, unit) => StartsWithNumber(context.Prose, unit.Span));

    private static Readability Of(ProseModel prose, TextSpan span)
    {
        var tokens = prose.Tokens;
        var (first, end) = Places.TokensOf(tokens, span);
        var (words, syllables) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                words++;
                syllables += Syllables.Count(tokens.TextOf(i));
            }
            else if (tokens[i].Kind == TokenKind.Number)
            {
                words++;
                syllables += CountDigits(tokens.TextOf(i));
            }
        }

        return new Readability(SentencesWithWords(prose, span), words, syllables);
    }

    private static int SentencesWithWords(ProseModel prose, TextSpan span)
    {
        var count = 0;
        for (var i = FirstBeginning(prose.Sentences, span); i < prose.Sentences.Count && prose.Sentences[i].Span.Start < span.End; i++)
        {
            count += WordsOf(prose.Tokens, prose.Sentences[i]) > 0 ? 1 : 0;
        }

        return count;
    }

    private static int WordsOfLongest(ProseModel prose, TextSpan span)
    {
        var longest = 0;
        for (var i = FirstBeginning(prose.Sentences, span); i < prose.Sentences.Count && prose.Sentences[i].Span.Start < span.End; i++)
        {
            longest = Math.Max(longest, WordsOf(prose.Tokens, prose.Sentences[i]));
        }

        return longest;
    }

    private static int CountWords(TokenList tokens, TextSpan span)
    {
        var (first, end) = Places.TokensOf(tokens, span);
        return CountWords(tokens, first, end);
    }

    private static int WordsOf(TokenList tokens, Sentence sentence) => CountWords(tokens, sentence.FirstToken, sentence.EndToken);

    private static int CountWords(TokenList tokens, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }

    private static int CountCommas(TokenList tokens, TextSpan span)
    {
        var (first, end) = Places.TokensOf(tokens, span);
        var commas = 0;
        for (var i = first; i < end; i++)
        {
            commas += tokens.MarkAt(i) == ',' ? 1 : 0;
        }

        return commas;
    }

    private static int CountCharacters(ReadOnlySpan<char> text)
    {
        var characters = 0;
        foreach (var c in text)
        {
            characters += char.IsLowSurrogate(c) ? 0 : 1;
        }

        return characters;
    }

    private static int CountDigits(ReadOnlySpan<char> number)
    {
        var digits = 0;
        foreach (var c in number)
        {
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private static int CountBeginning(IReadOnlyList<ITextUnit> units, TextSpan span) => FirstBeginning(units, span.End) - FirstBeginning(units, span.Start);

    private static int FirstBeginning(IReadOnlyList<ITextUnit> units, TextSpan span) => FirstBeginning(units, span.Start);

    /// <summary>The index of the first unit that begins at an offset or after it.</summary>
    private static int FirstBeginning(IReadOnlyList<ITextUnit> units, int offset)
    {
        var index = UnitSearch.FirstEndingAfter(units, offset);
        return index < units.Count && units[index].Span.Start < offset ? index + 1 : index;
    }

    private static bool StartsWithNumber(ProseModel prose, TextSpan span)
    {
        var tokens = prose.Tokens;
        var (first, end) = Places.TokensOf(tokens, span);
        while (first < end && tokens[first].Kind == TokenKind.Mark && !char.IsSymbol(tokens.MarkAt(first)))
        {
            first++;
        }

        if (first == end || tokens[first].Kind == TokenKind.Number)
        {
            return first < end;
        }

        var number = UnitSearch.FirstEndingAfter(prose.Numbers, tokens[first].Start);
        return number < prose.Numbers.Count && prose.Numbers[number].Span.Start <= tokens[first].Start;
    }

    private static int Rounded(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
