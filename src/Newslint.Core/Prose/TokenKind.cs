namespace Newslint.Prose;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes; abbreviations with their periods.</summary>
    Word,

    /// <summary>Digits with their separators and what is glued to them: <c>1,600</c>, <c>5th</c>, <c>1960s</c>.</summary>
    Number,

    /// <summary>The genitive ending <c>’s</c>.</summary>
    Possessive,

    /// <summary>One character of punctuation, or a symbol.</summary>
    Mark,
}
