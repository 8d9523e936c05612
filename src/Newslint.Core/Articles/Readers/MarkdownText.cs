using System.Collections.Immutable;
using Markdig;
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
    /// <summary>A table of more cells than this is no table for people: Markdig fills short rows up, and memory with them.</summary>
    private const long MaxTableCells = 1_000_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    private readonly string _source;
    private readonly int _bodyStart;
    private readonly ArticleTextBuilder _builder;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    private MarkdownText(string source, int bodyStart)
    {
        _source = source;
        _bodyStart = bodyStart;
        _builder = new ArticleTextBuilder(source);
    }

    /// <summary>Reads <paramref name="source"/> from <paramref name="bodyStart"/> on; null where Markdig gives up.</summary>
    public static (string Text, OriginMap Origins, ImmutableArray<Block> Blocks)? TryRead(string source, int bodyStart)
    {
        if (TryParse(source[bodyStart..]) is not { } document)
        {
            return null;
        }

        var reading = new MarkdownText(source, bodyStart);
        reading.AddBlocks(document, BlockKind.Paragraph);
        var (text, origins) = reading._builder.Build();
        return (text, origins, reading._blocks.DrainToImmutable());
    }

    private static MarkdownDocument? TryParse(string body)
    {
        if (HasHugeTable(body))
        {
            return null;
        }

        try
        {
            return Markdown.Parse(body, Pipeline);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Markdig refuses deep nesting with an ArgumentException. Whatever else it may throw, a reader accepts any text.
            return null;
        }
    }

    private static bool HasHugeTable(string body)
    {
        var rows = 0L;
        var columns = 0;
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            var bars = line.Count('|');
            rows += bars > 0 ? 1 : 0;
            columns = Math.Max(columns, bars);
        }

        return rows * columns > MaxTableCells;
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
                case ContainerBlock nested:
                    AddBlocks(nested, inner);
                    break;
                case LeafBlock { Inline: { } words }:
                    AddLeaf(words, KindOf(block, inner));
                    break;
                default:
                    break;
            }
        }
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
        _builder.Separate("\n\n");
        AddInlines(words);
        var span = _builder.WordsFrom(start);
        if (!span.IsEmpty)
        {
            _blocks.Add(new Block(kind, span));
        }
    }

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
        _builder.Append(words, TextSpan.FromBounds(start, end));
    }

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

    private TextSpan SpanOf(Inline inline) => new(_bodyStart + inline.Span.Start, Math.Max(0, inline.Span.Length));
}
