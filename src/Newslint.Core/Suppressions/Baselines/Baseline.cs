using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Newslint.Rules;

namespace Newslint.Suppressions.Baselines;

/// <summary>The findings of an earlier run, as a SARIF log of Newslint holds them.</summary>
/// <param name="Entries">The findings, in the order of the log; without those that somebody wanted left alone, and those that were fixed by then.</param>
public sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>The fingerprint of a finding in a log.</summary>
    public const string FingerprintKey = "newslint/v1";

    /// <summary>The fingerprint of a finding's rule and words, which holds when the words beside them change.</summary>
    public const string WordsKey = "newslint/words/v1";

    /// <summary>Nothing is known.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>Reads a log.</summary>
    /// <exception cref="InvalidDataException">It is no SARIF log of Newslint; the message says what is wrong, without the name of the file.</exception>
    public static Baseline Read(ReadOnlyMemory<byte> log)
    {
        try
        {
            using var json = JsonDocument.Parse(log.Span.StartsWith("\uFEFF"u8) ? log[3..] : log);
            var runs = json.RootElement.GetProperty("runs");
            var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
            foreach (var run in runs.EnumerateArray())
            {
                var tool = run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString();
                if (tool != "newslint")
                {
                    throw new InvalidDataException($"This log was written by '{tool}', not by newslint.");
                }

                foreach (var result in run.GetProperty("results").EnumerateArray())
                {
                    if (IsKept(result))
                    {
                        entries.Add(EntryOf(result));
                    }
                }
            }

            return new Baseline(entries.ToImmutable());
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"This is not JSON: see line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}."), exception);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("This is not a SARIF log of newslint, or not of this version: a result lacks its rule, place or fingerprints.", exception);
        }
    }

    private static bool IsKept(JsonElement result) =>
        !(result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0)
        && !(result.TryGetProperty("baselineState", out var state) && state.ValueEquals("absent"u8));

    private static BaselineEntry EntryOf(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        var fingerprints = result.GetProperty("partialFingerprints");
        return new BaselineEntry
        {
            RuleId = result.GetProperty("ruleId").GetString()!,
            Path = Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            Severity = SeverityOf(result.GetProperty("level").GetString()),
            Message = result.GetProperty("message").GetProperty("text").GetString()!,
            Region = new BaselineRegion(
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32(),
                region.GetProperty("endLine").GetInt32(),
                region.GetProperty("endColumn").GetInt32()),
            LineHash = fingerprints.GetProperty("primaryLocationLineHash").GetString()!,
            Fingerprint = HashOf(fingerprints.GetProperty(FingerprintKey).GetString()!),
            Words = HashOf(fingerprints.GetProperty(WordsKey).GetString()!),
        };
    }

    private static Severity SeverityOf(string? level) => level switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Suggestion,
    };

    /// <summary>What stands before the colon, or all of it; the ordinal after it tells twins apart, which a baseline need not.</summary>
    private static ulong HashOf(string fingerprint)
    {
        var colon = fingerprint.IndexOf(':', StringComparison.Ordinal);
        return ulong.Parse(colon < 0 ? fingerprint : fingerprint.AsSpan(0, colon), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
