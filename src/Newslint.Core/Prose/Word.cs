using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose;

/// <summary>A word of the article text: letters with their apostrophes, an abbreviation with its periods; no figures.</summary>
public sealed class Word : ITextUnit
{
    internal Word(TextSpan span) => Span = span;

    /// <inheritdoc/>
    public TextSpan Span { get; }

    internal static Word[] Of(TokenList tokens)
    {
        var words = new List<Word>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord)
            {
                words.Add(new Word(tokens[i].Span));
            }
        }

        return [.. words];
    }
}
