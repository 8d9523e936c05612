using System.Text.Encodings.Web;
using System.Text.Json;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>A diagnostic as JSON for programs: one shape for files of JSON lines and for pipes.</summary>
internal static class DiagnosticJson
{
    /// <summary>
    /// Letters of all scripts stay as they are; controls, unusual blanks and what is beyond the basic plane are escaped, and halves of
    /// surrogate pairs become U+FFFD. HTML is no concern here.
    /// </summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes one object; what would be empty is left out.</summary>
    public static void Write(Utf8JsonWriter json, LintDiagnostic diagnostic, bool withPath)
    {
        json.WriteStartObject();
        if (withPath)
        {
            json.WriteString("path"u8, diagnostic.File.Path);
        }

        json.WriteString("ruleId"u8, diagnostic.Rule.Id);
        json.WriteString("ruleName"u8, diagnostic.Rule.Name);
        json.WriteString("category"u8, diagnostic.Rule.Category);
        json.WriteString("severity"u8, SeverityNames.NameOf(diagnostic.Severity));
        json.WriteString("message"u8, diagnostic.Message);
        json.WriteNumber("start"u8, diagnostic.Span.Start);
        json.WriteNumber("end"u8, diagnostic.Span.End);

        var lines = diagnostic.Lines;
        json.WriteNumber("startLine"u8, lines.Start.Line + 1);
        json.WriteNumber("startColumn"u8, lines.Start.Character + 1);
        json.WriteNumber("endLine"u8, lines.End.Line + 1);
        json.WriteNumber("endColumn"u8, lines.End.Character + 1);
        WriteRelated(json, diagnostic);
        WriteFix(json, diagnostic);
        WriteProperties(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, LintDiagnostic diagnostic)
    {
        if (diagnostic.Fix is not { } fix)
        {
            return;
        }

        json.WriteStartObject("fix"u8);
        json.WriteString("safety"u8, Fix.NameOf(fix.Safety));
        json.WriteStartArray("edits"u8);
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteNumber("start"u8, edit.Span.Start);
            json.WriteNumber("end"u8, edit.Span.End);
            json.WriteString("text"u8, edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, LintDiagnostic diagnostic)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("related"u8);
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteNumber("start"u8, related.Span.Start);
            json.WriteNumber("end"u8, related.Span.End);
            json.WriteString("message"u8, related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, LintDiagnostic diagnostic)
    {
        if (diagnostic.Properties.IsEmpty)
        {
            return;
        }

        // The order is ordinal by contract, whatever comparer the dictionary was made with.
        json.WriteStartObject("properties"u8);
        foreach (var name in diagnostic.Properties.Keys.Order(StringComparer.Ordinal))
        {
            json.WriteString(name, diagnostic.Properties[name]);
        }

        json.WriteEndObject();
    }
}
