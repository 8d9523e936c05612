using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>Looks for words of history, change and family.</summary>
internal static class TimeWordSearch
{
    /// <summary>Whether a word of a sentence says one of these.</summary>
    public static bool Says(this TokenList tokens, Sentence sentence, TimeTraits what) => tokens.Says(sentence.FirstToken, sentence.EndToken, what);

    /// <summary>Whether one of some words, the first of which begins a sentence, says one of these.</summary>
    public static bool Says(this TokenList tokens, int first, int end, TimeTraits what)
    {
        var words = TimeWords.Shipped;
        for (var i = first; i < end; i++)
        {
            var traits = words.TraitsOf(tokens.TextOf(i));
            if ((traits & what) != 0 && (i == first || !tokens[i].IsCapitalised || traits.HasFlag(TimeTraits.Proper)))
            {
                return true;
            }
        }

        return false;
    }
}
