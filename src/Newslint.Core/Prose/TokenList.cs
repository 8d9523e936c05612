using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose;

/// <summary>The tokens of an article, block by block, in one array.</summary>
internal sealed class TokenList
{
    private readonly string _text;
    private readonly int[] _blockStarts;
    private Token[] _tokens;
    private int _count;

    private TokenList(Article article)
    {
        _text = article.Text;
        _tokens = new Token[Math.Max(16, article.Text.Length / 5)];
        _blockStarts = new int[article.Blocks.Length + 1];
    }

    /// <summary>The number of tokens.</summary>
    public int Count => _count;

    /// <summary>Token <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Cuts the blocks of <paramref name="article"/> into tokens.</summary>
    public static TokenList Of(Article article, Lexicon lexicon)
    {
        var list = new TokenList(article);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            list._blockStarts[i] = list._count;
            var span = article.Blocks[i].Span;
            new TokenScanner(article.Text.AsSpan(0, span.End), lexicon, list).Scan(span.Start);
        }

        list._blockStarts[^1] = list._count;
        return list;
    }

    /// <summary>The place of a new token after the others, to be written at once: a copy of it would have to wait for its parts.</summary>
    public ref Token Next()
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        return ref _tokens[_count++];
    }

    /// <summary>The number of blocks.</summary>
    public int BlockCount => _blockStarts.Length - 1;

    /// <summary>The tokens of block <paramref name="block"/> are those from <c>Start</c> to before <c>End</c>.</summary>
    public (int Start, int End) OfBlock(int block) => (_blockStarts[block], _blockStarts[block + 1]);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(int index) => _text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>The only character of a mark; NUL for other tokens.</summary>
    public char MarkAt(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.Kind == TokenKind.Mark ? token.First : '\0';
    }

    /// <summary>Whether a token is <paramref name="word"/>, which must be given in lower case.</summary>
    public bool Is(int index, string word)
    {
        // Nearly every question is answered by length and first letter, without a look at the text.
        ref readonly var token = ref _tokens[index];
        return token.End - token.Start == word.Length && MayBe(token.First, word[0]) && TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether two words are the same but for case and the shape of apostrophes.</summary>
    public bool IsSameWord(int index, int other) =>
        _tokens[index].Hash == _tokens[other].Hash && WordHash.AreSame(TextOf(index), TextOf(other));

    /// <summary>The first token that ends after <paramref name="offset"/>.</summary>
    public int FirstEndingAfter(int offset)
    {
        var low = 0;
        var high = _count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static bool MayBe(char first, char small) => first == small || (first | 0x20) == small || first >= 0x80;
}
