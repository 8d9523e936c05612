using System.Text.Json;
using System.Text.Unicode;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Text;

namespace Newslint.Cli.Commands;

/// <summary>One line that <c>pipe</c> was sent: an article to lint, or what is wrong with the line.</summary>
internal sealed class PipeRequest
{
    private static readonly byte[] Null = "null"u8.ToArray();

    /// <summary>The id as the JSON value it was; <c>null</c> where there was none.</summary>
    public byte[] Id { get; private set; } = Null;

    /// <summary>The text.</summary>
    public SourceFile? Source { get; private set; }

    /// <summary>What the line says about the article.</summary>
    public ArticleMetadata Said { get; private set; } = ArticleMetadata.None;

    /// <summary>Why the line cannot be linted.</summary>
    public (string Code, string Message)? Error { get; private set; }

    /// <summary>Reads a line of UTF-8.</summary>
    public static PipeRequest Read(ReadOnlySpan<byte> line)
    {
        var request = new PipeRequest();
        try
        {
            request.Parse(line);
        }
        catch (JsonException exception)
        {
            request.Error = ("bad-json", $"The line is not JSON: {exception.Message}");
        }
        catch (InvalidOperationException exception)
        {
            request.Error = ("bad-json", $"The line holds a string that is not text: {exception.Message}");
        }

        return request;
    }

    private void Parse(ReadOnlySpan<byte> line)
    {
        if (line.Trim(" \t\r"u8).IsEmpty)
        {
            Error = ("blank-line", "The line is blank. Send one JSON object a line.");
            return;
        }

        var json = new Utf8JsonReader(line);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            Error = ("not-an-object", "The line is not a JSON object. Send {\"id\":…,\"text\":…}.");
            EnsureEnd(ref json);
            return;
        }

        string? text = null;
        string? path = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "id":
                    Id = RawValue(ref json, line);
                    break;
                case "text":
                    text = Text(ref json, "text");
                    break;
                case "path":
                    path = Text(ref json, "path");
                    break;
                case "headline":
                    Said = Said with { Headline = Text(ref json, "headline") };
                    break;
                case "language":
                    Said = Said with { Language = Text(ref json, "language") };
                    break;
                case "published":
                    ReadPublished(Text(ref json, "published"));
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        EnsureEnd(ref json);
        if (text is not null)
        {
            Source = SourceFile.FromText(path ?? string.Empty, text);
        }
        else
        {
            Error ??= ("no-text", "The object has no \"text\".");
        }
    }

    private static void EnsureEnd(ref Utf8JsonReader json)
    {
        if (json.Read())
        {
            throw new JsonException("More follows after the value.");
        }
    }

    private static byte[] RawValue(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        var value = line[start..(int)json.BytesConsumed];

        // The reader looks at the letters of a string when it is asked for it, and this one goes out as it came in.
        return Utf8.IsValid(value) ? value.ToArray() : throw new JsonException("The id is not UTF-8.");
    }

    private string? Text(ref Utf8JsonReader json, string name)
    {
        if (json.TokenType is JsonTokenType.String or JsonTokenType.Null)
        {
            return json.GetString();
        }

        json.Skip();
        Error ??= ($"bad-{name}", $"\"{name}\" must be a string.");
        return null;
    }

    private void ReadPublished(string? published)
    {
        if (published is null)
        {
            return;
        }

        if (DateInterval.TryParse(published, out var day))
        {
            Said = Said with { DateClaims = [new DateClaim(day, DateSource.Option)] };
        }
        else
        {
            Error ??= ("bad-published", $"\"published\" must be a date such as 2025-03-06, not '{published}'.");
        }
    }
}
