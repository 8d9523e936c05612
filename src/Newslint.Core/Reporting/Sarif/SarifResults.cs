using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;
using Newslint.Suppressions.Baselines;
using Newslint.Text;

namespace Newslint.Reporting.Sarif;

/// <summary>Writes findings as the results of a log.</summary>
internal sealed class SarifResults
{
    /// <summary>The name of the top of the source tree in a log.</summary>
    public const string SourceRoot = "%SRCROOT%";

    private readonly SarifRun _run;
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);

    public SarifResults(SarifRun run)
    {
        _run = run;
        for (var i = 0; i < run.Rules.Count; i++)
        {
            _ruleIndexes.Add(run.Rules[i].Id, i);
        }
    }

    /// <summary>Writes one result.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="lineHash">The fingerprints of the lines of its file.</param>
    public void Write(Utf8JsonWriter json, LintDiagnostic diagnostic, GitHubLineHash lineHash)
    {
        var uri = SarifUri.Of(_run.Tree, diagnostic.File.Path);
        json.WriteStartObject();
        WriteRule(json, diagnostic.Rule.Id);
        json.WriteString("level"u8, SarifRules.LevelOf(diagnostic.Severity));
        WriteMessage(json, diagnostic);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePhysicalLocation(json, diagnostic.File, diagnostic.Span, uri, withSnippet: true);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, diagnostic, uri);

        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("primaryLocationLineHash"u8, lineHash[diagnostic.Lines.Start.Line]);
        json.WriteString(Baseline.FingerprintKey, diagnostic.Fingerprint.ToString());
        json.WriteString(Baseline.WordsKey, FingerprintMaker.HashOfWords(diagnostic).ToString("x16", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        WriteState(json, diagnostic);
        WriteFix(json, diagnostic, uri);
        WriteProperties(json, diagnostic);
        json.WriteEndObject();
    }

    /// <summary>Writes a result of the baseline that is there no more; its place is that in the file as it was.</summary>
    public void WriteAbsent(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        WriteRule(json, entry.RuleId);
        json.WriteString("level"u8, SarifRules.LevelOf(entry.Severity));
        SarifText.Write(json, "message", entry.Message);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        WriteArtifact(json, SarifUri.Encode(entry.Path));
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, entry.Region.StartLine);
        json.WriteNumber("startColumn"u8, entry.Region.StartColumn);
        json.WriteNumber("endLine"u8, entry.Region.EndLine);
        json.WriteNumber("endColumn"u8, entry.Region.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("primaryLocationLineHash"u8, entry.LineHash);
        json.WriteString(Baseline.FingerprintKey, entry.Fingerprint.ToString("x16", CultureInfo.InvariantCulture));
        json.WriteString(Baseline.WordsKey, entry.Words.ToString("x16", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteString("baselineState"u8, "absent"u8);
        json.WriteEndObject();
    }

    /// <summary>Writes the rule of a result and its place among the rules of the log.</summary>
    public void WriteRule(Utf8JsonWriter json, string id)
    {
        json.WriteString("ruleId"u8, id);
        if (_ruleIndexes.TryGetValue(id, out var index))
        {
            json.WriteNumber("ruleIndex"u8, index);
        }
    }

    /// <summary>Writes a file, without the place in it.</summary>
    public static void WriteArtifact(Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, uri);
        if (!uri.StartsWith("file:", StringComparison.Ordinal))
        {
            json.WriteString("uriBaseId"u8, SourceRoot);
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, LintDiagnostic diagnostic)
    {
        var format = SarifText.FormatOf(diagnostic.Rule);
        var arguments = diagnostic.Arguments.Select(SarifText.Quoted).ToArray();
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, arguments.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, [.. arguments]));
        json.WriteString("id"u8, "default"u8);
        if (arguments.Length > 0)
        {
            json.WriteStartArray("arguments"u8);
            foreach (var argument in arguments)
            {
                json.WriteStringValue(argument);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, LintDiagnostic diagnostic, string uri)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations"u8);
        for (var i = 0; i < diagnostic.Related.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, i + 1);
            WritePhysicalLocation(json, diagnostic.File, diagnostic.Related[i].Span, uri, withSnippet: false);
            SarifText.Write(json, "message", SarifText.Sentence(SarifText.Quoted(diagnostic.Related[i].Message)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePhysicalLocation(Utf8JsonWriter json, SourceFile file, TextSpan span, string uri, bool withSnippet)
    {
        json.WriteStartObject("physicalLocation"u8);
        WriteArtifact(json, uri);
        WriteRegion(json, "region", file, span, withSnippet);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceFile file, TextSpan span, bool withSnippet)
    {
        var lines = file.Lines.PositionsOf(span);
        json.WriteStartObject(name);
        json.WriteNumber("startLine"u8, lines.Start.Line + 1);
        json.WriteNumber("startColumn"u8, lines.Start.Character + 1);
        json.WriteNumber("endLine"u8, lines.End.Line + 1);
        json.WriteNumber("endColumn"u8, lines.End.Character + 1);
        if (withSnippet)
        {
            SarifText.WriteSnippet(json, file.Text.Substring(span.Start, span.Length));
        }

        json.WriteEndObject();
    }

    /// <summary>Writes why a finding is left alone and whether it is new: an empty list of suppressions says that nobody wants it left alone.</summary>
    private void WriteState(Utf8JsonWriter json, LintDiagnostic diagnostic)
    {
        if (diagnostic.BaselineState != BaselineState.None)
        {
            json.WriteString("baselineState"u8, diagnostic.BaselineState == BaselineState.New ? "new" : "unchanged");
        }

        if (_run.Profile != SarifProfile.Full)
        {
            return;
        }

        json.WriteStartArray("suppressions"u8);
        if (diagnostic.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, suppression.IsInSource ? "inSource" : "external");
            json.WriteString("status"u8, "accepted");
            if (suppression.Reason is { } reason)
            {
                json.WriteString("justification"u8, PlainLine.Of(reason));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, LintDiagnostic diagnostic, string uri)
    {
        if (diagnostic.Fix is not { Edits.IsEmpty: false } fix)
        {
            return;
        }

        json.WriteStartArray("fixes"u8);
        json.WriteStartObject();
        SarifText.Write(json, "description", SarifRules.DescriptionOf(fix));
        json.WriteStartArray("artifactChanges"u8);
        json.WriteStartObject();
        WriteArtifact(json, uri);
        json.WriteStartArray("replacements"u8);
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", diagnostic.File, edit.Span, withSnippet: false);
            SarifText.Write(json, "insertedContent", edit.NewText ?? string.Empty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties"u8);
        json.WriteString("safety"u8, Fix.NameOf(fix.Safety));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, LintDiagnostic diagnostic)
    {
        if (diagnostic.Properties.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("properties"u8);
        foreach (var name in diagnostic.Properties.Keys.Order(StringComparer.Ordinal))
        {
            json.WriteString(name, diagnostic.Properties[name]);
        }

        json.WriteEndObject();
    }
}
