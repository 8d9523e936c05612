using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>A word, number or mark of the article text, with what the lexicon knows of it.</summary>
internal readonly struct Token(int start, int end, TokenKind kind, char first, bool isCapitalised = false, WordTraits traits = WordTraits.None, uint hash = 0)
{
    /// <summary>Offset in the article text.</summary>
    public int Start { get; } = start;

    /// <summary>Offset just after the token.</summary>
    public int End { get; } = end;

    public WordTraits Traits { get; } = traits;

    /// <summary>The <see cref="WordHash"/> of a word; 0 for other tokens.</summary>
    public uint Hash { get; } = hash;

    /// <summary>The first character.</summary>
    public char First { get; } = first;

    public TokenKind Kind { get; } = kind;

    /// <summary>Whether a word begins with a capital letter.</summary>
    public bool IsCapitalised { get; } = isCapitalised;

    public bool IsWord => Kind == TokenKind.Word;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool Has(WordTraits any) => (Traits & any) != 0;
}
