using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Reporting;

/// <summary>Writes one object in the Reviewdog Diagnostic Format, from which reviewdog comments on changes and offers fixes.</summary>
public sealed class RdJsonWriter : IDiagnosticWriter, IDisposable
{
    private const int FlushAt = 1 << 15;

    private readonly Utf8JsonWriter _json;

    /// <summary>A writer that has written nothing yet.</summary>
    /// <param name="stream">Takes UTF-8 without a byte order mark; it is not closed.</param>
    public RdJsonWriter(Stream stream) => _json = new Utf8JsonWriter(stream, DiagnosticJson.Options);

    /// <inheritdoc/>
    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteStartObject("source"u8);
        _json.WriteString("name"u8, "newslint"u8);
        _json.WriteString("url"u8, "https://github.com/newslint/newslint"u8);
        _json.WriteEndObject();
        _json.WriteString("severity"u8, "WARNING"u8);
        _json.WriteStartArray("diagnostics"u8);
    }

    /// <inheritdoc/>
    public void Write(LintReport report)
    {
        Utf8Columns? columns = null;
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity >= Severity.Suggestion)
            {
                WriteDiagnostic(diagnostic, columns ??= new Utf8Columns(report.File));
            }

            if (_json.BytesPending >= FlushAt)
            {
                _json.Flush();
            }
        }
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <summary>Writes out what is pending; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();

    private void WriteDiagnostic(LintDiagnostic diagnostic, Utf8Columns columns)
    {
        _json.WriteStartObject();

        // Reviewdog hands it on as a comment, which is Markdown.
        _json.WriteString("message"u8, MarkdownLinks.EscapeWithTags(PlainLine.Of(diagnostic.Message)));
        _json.WriteStartObject("location"u8);
        _json.WriteString("path"u8, diagnostic.File.Path);
        WriteRange(diagnostic.File, diagnostic.Span, columns);
        _json.WriteEndObject();
        _json.WriteString("severity"u8, diagnostic.Severity switch
        {
            Severity.Error => "ERROR"u8,
            Severity.Warning => "WARNING"u8,
            _ => "INFO"u8,
        });
        WriteCode(diagnostic.Rule);
        WriteSuggestion(diagnostic, columns);
        _json.WriteString("original_output"u8, MSBuildLine.Of(diagnostic));
        _json.WriteEndObject();
    }

    private void WriteRange(SourceFile file, TextSpan span, Utf8Columns columns)
    {
        _json.WriteStartObject("range"u8);
        WritePosition("start", file, span.Start, columns);
        WritePosition("end", file, span.End, columns);
        _json.WriteEndObject();
    }

    private void WritePosition(string name, SourceFile file, int offset, Utf8Columns columns)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line"u8, file.Lines.LineOf(offset) + 1);
        _json.WriteNumber("column"u8, columns.Of(offset));
        _json.WriteEndObject();
    }

    private void WriteCode(RuleDescriptor rule)
    {
        _json.WriteStartObject("code"u8);
        _json.WriteString("value"u8, rule.Id);
        foreach (var link in rule.Links)
        {
            if (link.StartsWith("https://", StringComparison.Ordinal))
            {
                _json.WriteString("url"u8, link);
                break;
            }
        }

        _json.WriteEndObject();
    }

    private void WriteSuggestion(LintDiagnostic diagnostic, Utf8Columns columns)
    {
        if (diagnostic.Fix is not { Safety: not FixSafety.Display, Edits: not [] } fix)
        {
            return;
        }

        _json.WriteStartArray("suggestions"u8);
        _json.WriteStartObject();
        WriteRange(diagnostic.File, TextSpan.FromBounds(fix.Edits[0].Span.Start, fix.Edits[^1].Span.End), columns);
        _json.WriteString("text"u8, TextOf(fix, diagnostic.File));
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    /// <summary>
    /// What stands in the place of everything from the first edit to the last. Of several suggestions each could be taken by itself, and
    /// half a fix is none.
    /// </summary>
    private static string TextOf(Fix fix, SourceFile file)
    {
        var text = new StringBuilder();
        var at = fix.Edits[0].Span.Start;
        foreach (var edit in fix.Edits)
        {
            text.Append(file.Text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return text.ToString();
    }
}
