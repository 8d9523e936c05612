using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>A word, number or mark of the article text, with what the lexicon knows of it.</summary>
internal readonly struct Token(int start, int end, TokenKind kind, WordTraits traits, bool isCapitalised)
{
    /// <summary>Offset in the article text.</summary>
    public int Start { get; } = start;

    /// <summary>Offset just after the token.</summary>
    public int End { get; } = end;

    public TokenKind Kind { get; } = kind;

    public WordTraits Traits { get; } = traits;

    /// <summary>Whether a word begins with a capital letter.</summary>
    public bool IsCapitalised { get; } = isCapitalised;

    public bool IsWord => Kind == TokenKind.Word;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool Has(WordTraits any) => (Traits & any) != 0;
}
