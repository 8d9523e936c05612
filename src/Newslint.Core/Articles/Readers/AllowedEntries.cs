using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Newslint.Articles.Readers;

/// <summary>Reads what front matter says under <c>newslint-allow</c>: rules, or a list of them, each by itself or with a reason.</summary>
/// <param name="yaml">The front matter between its fences.</param>
/// <param name="yamlStart">Where it begins in the source text.</param>
internal sealed class AllowedEntries(string yaml, int yamlStart)
{
    /// <summary>The key.</summary>
    public const string Key = "newslint-allow";

    private readonly ImmutableArray<AllowedEntry>.Builder _entries = ImmutableArray.CreateBuilder<AllowedEntry>();

    /// <summary>The entries read so far.</summary>
    public ImmutableArray<AllowedEntry> Entries => _entries.ToImmutable();

    /// <summary>Reads the value of the key.</summary>
    public void Read(Parser parser, Scalar key)
    {
        var before = _entries.Count;
        if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                ReadItem(parser);
            }
        }
        else if (!(parser.Accept<Scalar>(out var value) && FrontMatter.IsNull(value)))
        {
            ReadItem(parser);
        }
        else
        {
            FrontMatter.ReadScalars(parser);
        }

        if (_entries.Count == before)
        {
            AddNothing(key);
        }
    }

    private void ReadItem(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var words))
        {
            Add(words, reason: null);
        }
        else if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                ReadPair(parser);
            }
        }
        else
        {
            Skip(parser);
        }
    }

    private void ReadPair(Parser parser)
    {
        if (!parser.TryConsume<Scalar>(out var words))
        {
            Skip(parser);
            FrontMatter.ReadScalars(parser);
        }
        else if (parser.TryConsume<Scalar>(out var reason))
        {
            Add(words, FrontMatter.IsNull(reason) ? null : reason.Value.Trim());
        }
        else
        {
            AddNothing(words);
            FrontMatter.ReadScalars(parser);
        }
    }

    private void Add(Scalar words, string? reason)
    {
        if (FrontMatter.IsNull(words))
        {
            AddNothing(words);
        }
        else
        {
            _entries.Add(new AllowedEntry(words.Value, SpanOf(words), reason));
        }
    }

    /// <summary>A list in a list, and other things that no rule is named by.</summary>
    private void Skip(Parser parser)
    {
        if (parser.Current is { } node)
        {
            AddNothing(node);
        }

        FrontMatter.ReadScalars(parser);
    }

    private void AddNothing(ParsingEvent node) => _entries.Add(new AllowedEntry(string.Empty, SpanOf(node), Reason: null));

    /// <summary>The words themselves, without quotation marks; the whole value where escapes or folded lines make it another text. Never empty.</summary>
    private TextSpan SpanOf(ParsingEvent node)
    {
        var start = Math.Clamp((int)node.Start.Index, 0, yaml.Length - 1);
        var end = Math.Clamp((int)node.End.Index, start + 1, yaml.Length);
        if (node is Scalar { Value: { Length: > 0 } value } && yaml.AsSpan(start, end - start).IndexOf(value) is var at and >= 0)
        {
            (start, end) = (start + at, start + at + value.Length);
        }

        return TextSpan.FromBounds(yamlStart + start, yamlStart + end);
    }
}
