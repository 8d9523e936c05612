using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Newslint.Articles.Readers;

/// <summary>The words of a Markdown text and where they came from.</summary>
/// <remarks>Stands apart from <see cref="MarkdownReader"/> so that Markdig is loaded for Markdown only.</remarks>
internal sealed class MarkdownText
{
    // Beyond these Markdig takes minutes or gigabytes: it fills short rows of a table up, and looks at every open bracket of
    // a paragraph again and again. No article for people comes near them.
    private const long MaxTableCells = 1_000_000;
    private const int MaxBracketsOfParagraph = 5_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    private readonly string _source;
    private readonly int _bodyStart;
    private readonly ArticleTextBuilder _builder;
    private readonly MarkdownComments _comments;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    private int _markdigStart;

    private MarkdownText(string source, int bodyStart)
    {
        _source = source;
        _bodyStart = bodyStart;
        _builder = new ArticleTextBuilder(source);
        _comments = new MarkdownComments(source);
    }

    /// <summary>Reads <paramref name="source"/> from <paramref name="bodyStart"/> on; null where Markdig gives up or loses its place.</summary>
    public static (string Text, OriginMap Origins, ImmutableArray<Block> Blocks, ImmutableArray<ArticleComment> Comments)? TryRead(string source, int bodyStart)
    {
        var body = source[bodyStart..];
        if (IsBeyondSense(body))
        {
            return null;
        }

        try
        {
            var reading = new MarkdownText(source, bodyStart);
            reading.AddBlocks(Markdown.Parse(body, Pipeline), BlockKind.Paragraph);
            var (text, origins) = reading._builder.Build();
            return (text, origins, reading._blocks.DrainToImmutable(), reading._comments.Build(origins));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Markdig refuses deep nesting with an ArgumentException, and gives up the order of the source in a table that
            // follows a hard line break in one paragraph. Whatever else it may do, a reader accepts any text.
            return null;
        }
    }

    private static bool IsBeyondSense(string body)
    {
        var rows = 0L;
        var columns = 0;
        var brackets = 0;
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            var bars = line.Count('|');
            rows += bars > 0 ? 1 : 0;
            columns = Math.Max(columns, bars);
            brackets = line.IsWhiteSpace() ? 0 : brackets + line.Count('[');
            if (rows * columns > MaxTableCells || brackets > MaxBracketsOfParagraph)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the words of all leaves; <paramref name="kind"/> is what a paragraph is here. Quoted words stay quoted in a list.</summary>
    private void AddBlocks(ContainerBlock container, BlockKind kind)
    {
        var inner = container switch
        {
            QuoteBlock => BlockKind.BlockQuote,
            ListItemBlock when kind != BlockKind.BlockQuote => BlockKind.ListItem,
            _ => kind,
        };
        foreach (var block in container)
        {
            switch (block)
            {
                case HtmlBlock html:
                    _comments.AddBlock(new TextSpan(_bodyStart + html.Span.Start, html.Span.Length));
                    break;
                case ListItemBlock or QuoteBlock or TableRow when _comments.TakeWaiting() is { } waiting:
                    var first = _blocks.Count;
                    AddBlocks((ContainerBlock)block, inner);
                    _comments.Settle(waiting, WordsSince(first));
                    break;
                case ContainerBlock nested:
                    AddBlocks(nested, inner);
                    break;
                case LeafBlock { Inline: { } words } leaf:
                    _markdigStart = _bodyStart + ShiftOf(leaf, words);
                    AddLeaf(words, KindOf(leaf, inner));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>
    /// How far Markdig's positions in a leaf are off. With a tab after the number signs of a heading they are: it reads a
    /// copy of the line there and counts from the copy's start.
    /// </summary>
    private int ShiftOf(LeafBlock leaf, ContainerInline words)
    {
        if (leaf is not HeadingBlock { IsSetext: false } heading)
        {
            return 0;
        }

        var marksEnd = heading.Span.Start + heading.Level;
        var blanks = _source.AsSpan(_bodyStart + marksEnd).IndexOfAnyExcept(' ', '\t');
        return marksEnd + blanks - words.Span.Start;
    }

    private BlockKind KindOf(MarkdownBlock block, BlockKind container)
    {
        if (block is not HeadingBlock || container == BlockKind.BlockQuote)
        {
            return container;
        }

        return _blocks.Count == 0 ? BlockKind.Headline : BlockKind.Subheading;
    }

    private void AddLeaf(ContainerInline words, BlockKind kind)
    {
        var start = _builder.Length;
        var waiting = _comments.TakeWaiting();
        var comments = _comments.Count;
        _builder.Separate("\n\n");
        AddInlines(words);
        var span = _builder.WordsFrom(start);
        if (!span.IsEmpty)
        {
            _blocks.Add(new Block(kind, span));
        }

        _comments.SettleInline(comments, span);
        if (waiting is not null)
        {
            _comments.Settle(waiting, span);
        }
    }

    /// <summary>From the first word to the last one of the blocks from number <paramref name="first"/> on; empty where there are none.</summary>
    private TextSpan WordsSince(int first) => first < _blocks.Count ? TextSpan.FromBounds(_blocks[first].Span.Start, _blocks[^1].Span.End) : default;

    /// <summary>Walks the inlines by their links, not by recursion: Markdig nests emphasis as deep as there are asterisks.</summary>
    private void AddInlines(ContainerInline root)
    {
        var inline = root.FirstChild;
        while (inline is not null)
        {
            Add(inline);
            inline = inline is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: true } ? child : Following(inline, root);
        }
    }

    private static Inline? Following(Inline inline, ContainerInline root)
    {
        var at = inline;
        while (at.NextSibling is null)
        {
            if (at.Parent is null || at.Parent == root)
            {
                return null;
            }

            at = at.Parent;
        }

        return at.NextSibling;
    }

    private void Add(Inline inline)
    {
        var span = SpanOf(inline);
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal, span);
                break;
            case DelimiterInline delimiter:
                // An opening bracket that nothing closes.
                _builder.Append(delimiter.ToLiteral(), span);
                break;
            case HtmlEntityInline entity:
                _builder.Append(entity.Transcoded.AsSpan(), span);
                break;
            case CodeInline code:
                AddCode(code, span);
                break;
            case AutolinkInline link:
                _builder.Append(link.Url, Inside(span, marks: 1));
                break;
            case LineBreakInline { IsHard: true }:
            case HtmlInline html when IsLineBreak(html):
                _builder.Separate("\n");
                break;
            case HtmlInline html when MarkdownComments.IsComment(html.Tag):
                _comments.AddInline(span);
                break;
            case LineBreakInline:
                _builder.Separate(" ");
                break;
            default:
                break;
        }
    }

    /// <summary>A literal's span holds the backslash of an escape and, in a table, the blanks around the words.</summary>
    private void AddLiteral(LiteralInline literal, TextSpan span)
    {
        var words = literal.Content.AsSpan();
        var start = span.Start;
        if (literal.IsFirstCharacterEscaped)
        {
            start++;
        }
        else if (!words.IsEmpty && words[0] is not (' ' or '\t'))
        {
            while (start < span.End && _source[start] is ' ' or '\t')
            {
                start++;
            }
        }

        var end = words.Length < span.End - start ? start + words.Length : span.End;
        if (words.Length == end - start)
        {
            AddBesideComments(literal, words, start);
        }
        else
        {
            _builder.Append(words, TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>The blanks on both sides of a comment are one, or none where a line or a block ends there: without it the article is the same.</summary>
    private void AddBesideComments(LiteralInline literal, ReadOnlySpan<char> words, int start)
    {
        var kept = IsComment(literal.PreviousSibling) ? words.TrimStart(" \t") : words;
        if (kept.Length < words.Length)
        {
            _builder.Separate(" ");
            start += words.Length - kept.Length;
        }

        var trimmed = IsComment(literal.NextSibling) ? kept.TrimEnd(" \t") : kept;
        _builder.Append(trimmed, new TextSpan(start, trimmed.Length));
        if (trimmed.Length < kept.Length)
        {
            _builder.Separate(" ");
        }
    }

    private static bool IsComment(Inline? inline) => inline is HtmlInline html && MarkdownComments.IsComment(html.Tag);

    /// <summary>Code keeps its words; one blank on each side may belong to the marks.</summary>
    private void AddCode(CodeInline code, TextSpan span)
    {
        var inner = Inside(span, code.DelimiterCount);
        _builder.Append(code.Content, inner.Length == code.Content.Length + 2 ? Inside(inner, marks: 1) : inner);
    }

    private static bool IsLineBreak(HtmlInline html) => html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && html.Tag[3] is '>' or ' ' or '/';

    private static TextSpan Inside(TextSpan span, int marks)
    {
        var start = Math.Min(span.Start + marks, span.End);
        return TextSpan.FromBounds(start, Math.Max(start, span.End - marks));
    }

    private TextSpan SpanOf(Inline inline) => new(_markdigStart + inline.Span.Start, Math.Max(0, inline.Span.Length));
}
