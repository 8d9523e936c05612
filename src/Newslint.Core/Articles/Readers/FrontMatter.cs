using System.Collections.Immutable;
using System.Globalization;
using Newslint.Knowledge;
using Newslint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Newslint.Articles.Readers;

/// <summary>The YAML between two fences at the very start of a text, as site generators write it.</summary>
/// <param name="BodyStart">Where the text after the closing fence begins; 0 where there is no front matter.</param>
/// <param name="Metadata">What it says about the article.</param>
/// <param name="Problem">What could not be read, with its line and column in the file; null where all is well.</param>
internal sealed record FrontMatter(int BodyStart, ArticleMetadata Metadata, string? Problem = null)
{
    private const int MaxLength = 64 * 1024;
    private const int MaxDepth = 64;

    private static readonly string[] WrittenDates = ["MMMM d, yyyy", "d MMMM yyyy", "MMM d, yyyy", "d MMM yyyy"];

    /// <summary>What it wants left alone.</summary>
    public ImmutableArray<AllowedEntry> Allowed { get; init; } = [];

    /// <summary>No front matter.</summary>
    public static FrontMatter None { get; } = new(0, ArticleMetadata.None);

    /// <summary>The problem as a note of the article, if there is one.</summary>
    public ImmutableArray<string> Notes => Problem is null ? [] : [$"Front matter, {Problem}."];

    /// <summary>Reads the front matter of <paramref name="text"/>. Broken YAML between clear fences is skipped, never thrown.</summary>
    /// <remarks>Two thematic breaks with prose between them are no front matter: only a mapping is.</remarks>
    public static FrontMatter Read(string text)
    {
        // Most files end here, before YamlDotNet is loaded.
        if (!text.StartsWith("---", StringComparison.Ordinal))
        {
            return None;
        }

        var head = text.Length > MaxLength ? text[..(text.LastIndexOfAny(['\r', '\n'], MaxLength) + 1)] : text;
        var lines = new LineIndex(head);
        var closing = FindClosingFence(head, lines);
        if (closing < 0)
        {
            return None;
        }

        var bodyStart = closing + 1 < lines.Count ? lines[closing + 1].Start : head.Length;
        return Parse(head[lines[1].Start..lines[closing].Start], lines[1].Start, bodyStart);
    }

    private static int FindClosingFence(string head, LineIndex lines)
    {
        if (LineText(0) is not "---")
        {
            return -1;
        }

        for (var line = 1; line < lines.Count; line++)
        {
            if (LineText(line) is "---" or "...")
            {
                return line;
            }
        }

        return -1;

        ReadOnlySpan<char> LineText(int line) => head.AsSpan(lines[line].Start, lines[line].Length).TrimEnd(" \t");
    }

    private static FrontMatter Parse(string yaml, int yamlStart, int bodyStart)
    {
        try
        {
            var allowed = new AllowedEntries(yaml, yamlStart);
            return ReadFields(yaml, allowed) is { } fields ? FromFields(fields, bodyStart) with { Allowed = allowed.Entries } : None;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Beside its own exceptions YamlDotNet throws others: ArgumentException at the escape "\UFFFFFFFF" and the tag "!![",
            // InvalidOperationException at "[" with a backquote on the next line, EndOfStreamException at stray document marks.
            var place = (e as YamlException)?.Start ?? Mark.Empty;
            var problem = At(place, $"this is not YAML ({e.Message}); put quotation marks around a value that holds a colon");
            return BeginsLikeMapping(yaml) ? new FrontMatter(bodyStart, ArticleMetadata.None, problem) : None;
        }
    }

    /// <summary>The scalars of each key of the top mapping; null where the document is no mapping.</summary>
    private static Dictionary<string, List<Scalar>>? ReadFields(string yaml, AllowedEntries allowed)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
        {
            return null;
        }

        var fields = new Dictionary<string, List<Scalar>>(StringComparer.OrdinalIgnoreCase);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadScalars(parser);
            if (key is [{ Value: AllowedEntries.Key } allow])
            {
                allowed.Read(parser, allow);
                continue;
            }

            var values = ReadScalars(parser);
            if (key is [var name])
            {
                fields.TryAdd(name.Value, values);
            }
        }

        return fields;
    }

    /// <summary>Consumes one node: a scalar gives itself, a list gives its scalars, anything else nothing.</summary>
    /// <remarks>Events are pulled, never recursed into, so depth costs no stack; the limit is against quadratic scanning.</remarks>
    public static List<Scalar> ReadScalars(Parser parser)
    {
        List<Scalar> scalars = [];
        var depth = 0;
        var isMapping = parser.Accept<MappingStart>(out _);
        do
        {
            var node = parser.Consume<ParsingEvent>();
            if (node is Scalar scalar && depth <= 1 && !isMapping && !IsNull(scalar))
            {
                scalars.Add(scalar);
            }

            depth += node.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw new MaximumRecursionLevelReachedException(node.Start, node.End, $"nested more than {MaxDepth} deep");
            }
        }
        while (depth > 0);

        return scalars;
    }

    /// <summary>Whether a value says nothing.</summary>
    public static bool IsNull(Scalar scalar) =>
        string.IsNullOrWhiteSpace(scalar.Value) || (scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null");

    private static FrontMatter FromFields(Dictionary<string, List<Scalar>> fields, int bodyStart)
    {
        var (claims, problem) = ReadDate(Find("published", "pubdate", "date"));
        var metadata = new ArticleMetadata
        {
            Headline = TextOf(Find("headline", "title")),
            Bylines = [.. Find("byline", "authors", "author").Select(author => author.Value.Trim())],
            Language = TextOf(Find("language", "lang"))?.Replace('_', '-'),
            DateClaims = claims,
        };
        return new FrontMatter(bodyStart, metadata, problem);

        List<Scalar> Find(params ReadOnlySpan<string> keys)
        {
            foreach (var key in keys)
            {
                if (fields.TryGetValue(key, out var values) && values.Count > 0)
                {
                    return values;
                }
            }

            return [];
        }
    }

    private static string? TextOf(List<Scalar> values) => values is [var first, ..] ? first.Value.Trim() : null;

    private static (ImmutableArray<DateClaim> Claims, string? Problem) ReadDate(List<Scalar> values)
    {
        if (values is not [var date, ..])
        {
            return ([], null);
        }

        return TryParseDate(date.Value, out var interval)
            ? ([new DateClaim(interval, DateSource.FrontMatter)], null)
            : ([], At(date.Start, "this is not a date; write it as 2025-03-05"));
    }

    private static bool TryParseDate(string text, out DateInterval interval)
    {
        if (DateInterval.TryParse(text, out interval))
        {
            return true;
        }

        var isWritten = DateOnly.TryParseExact(text, WrittenDates, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day);
        interval = DateInterval.Day(day);
        return isWritten;
    }

    /// <summary>Whether the first line is a key of one word, so that the fences around broken YAML are fences.</summary>
    private static bool BeginsLikeMapping(string yaml)
    {
        var start = yaml.AsSpan().TrimStart();
        var colon = start.IndexOf(':');
        return colon > 0 && start[..colon].IndexOfAny(" \t\r\n") < 0 && (colon + 1 == start.Length || char.IsWhiteSpace(start[colon + 1]));
    }

    // The opening fence is the file's first line, so line n of the YAML is line n + 1 of the file.
    private static string At(Mark mark, string problem) => string.Create(CultureInfo.InvariantCulture, $"line {mark.Line + 1}, column {mark.Column}: {problem}");
}
