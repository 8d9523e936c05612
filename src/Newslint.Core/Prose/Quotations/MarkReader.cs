using System.Buffers;
using Newslint.Articles;

namespace Newslint.Prose.Quotations;

/// <summary>Finds the quotation marks of an article, and the apostrophes that may be some. Linear in the number of tokens.</summary>
internal sealed class MarkReader
{
    // A run of marks is looked past no further than this: a text of marks alone must not cost its square.
    private const int LongestRun = 4;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly List<QuoteMark> _marks = [];
    private readonly bool _hasPairsOfApostrophes;
    private readonly bool _hasPairsOfCurlyApostrophes;
    private int _start;
    private int _end;
    private int _stops;

    private MarkReader(Article article, TokenList tokens)
    {
        _text = article.Text;
        _tokens = tokens;
        _hasPairsOfApostrophes = HasOpeningApostrophes();
        _hasPairsOfCurlyApostrophes = _text.Contains('“', StringComparison.Ordinal) || _text.Contains("‘‘", StringComparison.Ordinal);
    }

    /// <summary>The marks in order, and for each block the index of its first one; one entry more for the end.</summary>
    public static (List<QuoteMark> Marks, int[] BlockStarts) Read(Article article, TokenList tokens)
    {
        var reader = new MarkReader(article, tokens);
        var starts = new int[article.Blocks.Length + 1];
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            starts[block] = reader._marks.Count;
            (reader._start, reader._end) = tokens.OfBlock(block);
            reader.ReadBlock();
        }

        starts[^1] = reader._marks.Count;
        return (reader._marks, starts);
    }

    /// <summary>The characters that can be quotation marks.</summary>
    public static SearchValues<char> Marks { get; } = SearchValues.Create("\"'`“”‘’„‚‟‛«»‹›");

    /// <summary>Whether a character can be a quotation mark.</summary>
    public static bool IsMark(char c) => c is '"' or '\'' or '`' or '“' or '”' or '‘' or '’' or '„' or '‚' or '‟' or '‛' or '«' or '»' or '‹' or '›';

    private void ReadBlock()
    {
        for (var i = _start; i < _end;)
        {
            var mark = _tokens.MarkAt(i);
            if (!IsMark(mark))
            {
                _stops += mark is '.' or '!' or '?' ? 1 : 0;
                i++;
            }
            else if (mark is '"' or '“' or '”' && IsAttributeValue(i, out var after))
            {
                i = after;
            }
            else if (mark is '\'' or '`' or '’' or '‘')
            {
                i = ReadRun(i, mark);
            }
            else
            {
                Add(i, 1, mark, GlyphOf(mark));
                i++;
            }
        }
    }

    /// <summary>Two apostrophes side by side are one mark; of three the single one stands inside: <c>'''So,' … 'no.'''</c>.</summary>
    private int ReadRun(int first, char mark)
    {
        var length = 1;
        while (first + length < _end && length < LongestRun && _tokens.MarkAt(first + length) == mark && IsGlued(first + length))
        {
            length++;
        }

        var isPair = length > 1 && (mark == '`' || (mark == '\'' ? _hasPairsOfApostrophes : _hasPairsOfCurlyApostrophes));
        var isClosing = first > _start && !IsBreak(_text[_tokens[first].Start - 1]);
        for (var i = first; i < first + length;)
        {
            var left = first + length - i;
            var isDouble = isPair && left > 1 && !(left == 3 && isClosing);
            if (isDouble)
            {
                Add(i, 2, mark, MarkGlyph.Apostrophes);
            }
            else if (mark != '`')
            {
                Add(i, 1, mark, mark == '\'' ? MarkGlyph.SingleStraight : MarkGlyph.SingleCurly);
            }

            i += isDouble ? 2 : 1;
        }

        return first + length;
    }

    private void Add(int token, int width, char mark, MarkGlyph glyph)
    {
        if (QuoteMark.FamilyOf(glyph) == 1 && IsInsideWord(token))
        {
            return;
        }

        _marks.Add(new QuoteMark { Token = token, Width = width, Character = mark, Glyph = glyph, Place = PlaceOf(token, token + width - 1), Stops = _stops });
    }

    /// <summary>“Hawai‘i”, “6'2”: letters or digits on both sides.</summary>
    private bool IsInsideWord(int token) =>
        token > _start && token + 1 < _end && IsGlued(token) && IsGlued(token + 1)
        && _tokens[token - 1].Kind != TokenKind.Mark && _tokens[token + 1].Kind != TokenKind.Mark;

    private MarkPlace PlaceOf(int first, int last)
    {
        var before = SideBefore(first);
        var after = SideAfter(last);
        return before == after ? MarkPlace.Unclear : before > after ? MarkPlace.Opening : MarkPlace.Closing;
    }

    /// <summary>How much what stands before a mark is like a gap: 2 for a blank or bracket, 1 for a dash, 0 for a letter.</summary>
    private int SideBefore(int token)
    {
        for (var i = token; i > _start && token - i < LongestRun; i--)
        {
            if (!IsGlued(i))
            {
                return 2;
            }

            if (!IsMark(_tokens.MarkAt(i - 1)))
            {
                return _text[_tokens[i].Start - 1] switch { '(' or '[' or '{' or '>' or '¿' or '¡' => 2, '-' or '–' or '—' or '/' or '…' or ':' or '=' or '_' => 1, _ => 0 };
            }
        }

        return 2;
    }

    /// <summary>The same of what stands after a mark; a mark of punctuation is a gap only where it ends something itself.</summary>
    private int SideAfter(int token)
    {
        for (var i = token + 1; i < _end && i - token <= LongestRun; i++)
        {
            if (!IsGlued(i))
            {
                return 2;
            }

            var mark = _tokens.MarkAt(i);
            if (!IsMark(mark))
            {
                return mark switch
                {
                    ')' or ']' or '}' or '<' => 2,
                    '.' or ',' or ';' or ':' or '!' or '?' => i + 1 >= _end || !IsGlued(i + 1) || IsMark(_tokens.MarkAt(i + 1)) ? 2 : 1,
                    '-' or '–' or '—' or '/' or '…' => 1,
                    _ => 0,
                };
            }
        }

        return 2;
    }

    private bool IsGlued(int token) => _tokens[token - 1].End == _tokens[token].Start;

    /// <summary><c>id="17"</c>: what is left of markup is no quotation.</summary>
    private bool IsAttributeValue(int token, out int after)
    {
        after = token + 1;
        if (token == _start || _tokens.MarkAt(token - 1) != '=' || !IsGlued(token))
        {
            return token == _start && token + 1 < _end && _tokens.MarkAt(token + 1) == '>' && IsGlued(token + 1);
        }

        while (after < _end && _tokens.MarkAt(after) is not ('"' or '”' or '“'))
        {
            after++;
        }

        after = Math.Min(after + 1, _end);
        return true;
    }

    private bool HasOpeningApostrophes()
    {
        for (var at = _text.IndexOf("''", StringComparison.Ordinal); at >= 0; at = _text.IndexOf("''", at + 2, StringComparison.Ordinal))
        {
            if ((at == 0 || IsBreak(_text[at - 1])) && at + 2 < _text.Length && !char.IsWhiteSpace(_text[at + 2]))
            {
                return true;
            }
        }

        return _text.Contains("``", StringComparison.Ordinal);
    }

    private static bool IsBreak(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '—' or '–' or '-' or '“' or '"' or '/';

    private static MarkGlyph GlyphOf(char mark) => mark switch
    {
        '"' => MarkGlyph.Straight,
        '„' => MarkGlyph.Low,
        '‚' => MarkGlyph.SingleLow,
        '«' or '»' => MarkGlyph.Guillemet,
        '‹' or '›' => MarkGlyph.SingleGuillemet,
        '‛' => MarkGlyph.SingleCurly,
        _ => MarkGlyph.Curly,
    };
}
