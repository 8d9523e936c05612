using System.Text.Json;
using Newslint.Cli.Input;
using Newslint.Cli.Running;
using Newslint.Configuration;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>Writes what is configured for a path for programs: one object with <c>files</c>, <c>settings</c>, <c>rules</c> and <c>problems</c>.</summary>
internal sealed class ConfigurationJson(Utf8JsonWriter json)
{
    /// <summary>Writes all of it.</summary>
    public void Write(EffectiveConfiguration shown)
    {
        json.WriteStartObject();
        json.WriteString("path", shown.Path);
        WriteArray("files", shown.Trace.Files.Reverse(), file => json.WriteStringValue(InputFile.Shown(file)));
        WriteArray("settings", shown.Settings, property => WriteSetting(property, shown.Trace));
        WriteArray("rules", shown.Rules, WriteRule);
        WriteArray("problems", shown.Problems, WriteProblem);
        json.WriteEndObject();
    }

    private void WriteSetting(EditorConfigProperty property, ConfigurationTrace trace)
    {
        json.WriteStartObject();
        json.WriteString("key", property.Key);
        WriteValue(property);
        WriteArray("overridden", trace.Overridden(property), weaker =>
        {
            json.WriteStartObject();
            WriteValue(weaker);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteValue(EditorConfigProperty property)
    {
        json.WriteString("value", property.Value);
        json.WriteString("path", InputFile.Shown(property.Header.Path));
        json.WriteNumber("line", property.Line);
        json.WriteNumber("column", property.Column);
        json.WriteString("section", property.Header.Pattern);
    }

    private void WriteRule(ChangedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Rule.Id);
        json.WriteString("name", rule.Rule.Name);
        json.WriteString("category", rule.Rule.Category);
        json.WriteString("severity", SeverityNames.NameOf(rule.Severity));
        json.WriteString("default", SeverityNames.NameOf(rule.Rule.DefaultSeverity));
        json.WriteString("style", rule.Style);
        json.WriteString("because", rule.Decider?.Key);
        json.WriteEndObject();
    }

    private void WriteProblem(ConfigurationProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("path", InputFile.Shown(problem.Path));
        json.WriteNumber("line", problem.Line);
        json.WriteNumber("column", problem.Column);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }

    private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
