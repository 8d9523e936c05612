using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Prose;

/// <summary>A sentence of the article text.</summary>
public sealed class Sentence : ITextUnit
{
    internal Sentence(TextSpan span, int block, int firstToken, int endToken)
    {
        Span = span;
        Block = block;
        FirstToken = firstToken;
        EndToken = endToken;
    }

    /// <summary>From its first word or mark to its last, outer marks included.</summary>
    public TextSpan Span { get; }

    /// <summary>The index of its block.</summary>
    public int Block { get; }

    internal int FirstToken { get; }

    internal int EndToken { get; }
}
