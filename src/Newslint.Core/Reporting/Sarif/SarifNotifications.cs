using System.Text.Json;

namespace Newslint.Reporting.Sarif;

/// <summary>Writes what a run has to say beside its results: the notifications of its invocation.</summary>
internal static class SarifNotifications
{
    private static readonly (RunNoteKind Kind, string Id, string Name, string Description, string Help)[] Kinds =
    [
        (RunNoteKind.Input, "input", "NotLinted", "Something that was asked for could not be linted.", "Look whether the path is written right and whether the file may be read. Nothing in it was looked at."),
        (RunNoteKind.RuleFile, "rule-file", "RuleFileMistake", "A file of rules or facts has a mistake and was left out.", "Mend the file at the place that is named. The run goes on without its rules or facts."),
        (RunNoteKind.Configuration, "configuration", "ConfigurationMistake", "Something in a configuration file has no effect.", "Mend the line that is named, or take it out."),
        (RunNoteKind.Article, "article", "ArticleNote", "Rules were skipped for an article that lacks what they need, or it could only be read by a guess.", "Give the article a date in its front matter, or what else the note asks for."),
        (RunNoteKind.LeftOut, "left-out", "LeftOut", "Findings are not in this log.", "Run newslint with --sarif-profile full, or on fewer files, for a log that holds them."),
    ];

    /// <summary>Writes the kinds of notifications, for the description of the tool. GitHub asks of them what it asks of rules.</summary>
    public static void WriteDescriptors(Utf8JsonWriter json)
    {
        json.WriteStartArray("notifications"u8);
        foreach (var (_, id, name, description, help) in Kinds)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteString("name"u8, name);
            SarifText.Write(json, "shortDescription", description);
            SarifText.Write(json, "fullDescription", description);
            SarifText.Write(json, "help", help);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the notifications of an invocation; an array without any is left out.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<RunNote> notes, SourceTree tree)
    {
        Write(json, "toolExecutionNotifications", [.. notes.Where(note => note.Kind != RunNoteKind.Configuration)], tree);
        Write(json, "toolConfigurationNotifications", [.. notes.Where(note => note.Kind == RunNoteKind.Configuration)], tree);
    }

    private static void Write(Utf8JsonWriter json, string name, RunNote[] notes, SourceTree tree)
    {
        if (notes.Length == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var note in notes)
        {
            Write(json, note, tree);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RunNote note, SourceTree tree)
    {
        var kind = Array.FindIndex(Kinds, entry => entry.Kind == note.Kind);
        json.WriteStartObject();
        json.WriteStartObject("descriptor"u8);
        json.WriteString("id"u8, Kinds[kind].Id);
        json.WriteNumber("index"u8, kind);
        json.WriteEndObject();
        json.WriteString("level"u8, SarifRules.LevelOf(note.Severity));
        SarifText.Write(json, "message", SarifText.Sentence(note.ToString()));
        WriteLocation(json, note, tree);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, RunNote note, SourceTree tree)
    {
        // The names of other places are in the message.
        if (note.Path is null || note.MoreFiles > 0 || tree.PathFromTop(note.Path) is not { Length: > 0 } path || path.StartsWith("..", StringComparison.Ordinal))
        {
            return;
        }

        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        SarifResults.WriteArtifact(json, SarifUri.Of(tree, note.Path));
        if (note.Line > 0)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, note.Line);
            json.WriteNumber("startColumn"u8, Math.Max(1, note.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
