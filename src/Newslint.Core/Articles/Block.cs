using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Articles;

/// <summary>A piece of an article: its kind and the span of its words in the article text, without list markers and outer blanks.</summary>
public sealed class Block(BlockKind kind, TextSpan span) : ITextUnit
{
    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>Where its words stand in the article text; never empty.</summary>
    public TextSpan Span { get; } = span;
}
