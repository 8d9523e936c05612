using Newslint.Cli.Input;
using Newslint.Cli.Running;
using Newslint.Configuration;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>Writes what is configured for a path for people.</summary>
internal sealed class ConfigurationText(TextWriter output)
{
    /// <summary>Writes all of it.</summary>
    public void Write(EffectiveConfiguration shown)
    {
        Line(shown.Path);
        if (shown.Trace.Files.IsEmpty)
        {
            WriteNothing("There is no .editorconfig file in its folder or above.");
        }
        else
        {
            WriteFiles(shown.Trace);
            WriteSettings(shown);
        }

        WriteRules(shown);
        WriteProblems(shown);
    }

    private void WriteFiles(ConfigurationTrace trace)
    {
        Title("Files, the stronger ones first:");
        foreach (var file in trace.Files.Reverse())
        {
            Line($"  {InputFile.Shown(file)}");
        }
    }

    private void WriteSettings(EffectiveConfiguration shown)
    {
        if (shown.Settings.IsEmpty)
        {
            WriteNothing("Nothing in these files is for Newslint and matches the path, so every rule has its default severity.");
            return;
        }

        Title("Settings:");
        foreach (var property in shown.Settings)
        {
            Line($"  {property.WrittenKey} = {property.Value}");
            Line($"    {Place(property)}");
            foreach (var weaker in shown.Trace.Overridden(property))
            {
                Line($"    instead of '{weaker.Value}', {Place(weaker)}");
            }
        }
    }

    private void WriteRules(EffectiveConfiguration shown)
    {
        if (shown.Rules.IsEmpty)
        {
            if (!shown.Settings.IsEmpty)
            {
                Title("Every rule has its default severity.");
            }

            return;
        }

        Title(shown.Rules.Length == 1 ? "1 rule differs from its default severity:" : $"{shown.Rules.Length} rules differ from their default severities:");
        var width = shown.Rules.Max(rule => rule.Rule.Id.Length + rule.Rule.Name.Length + 1);
        foreach (var rule in shown.Rules)
        {
            var name = $"{rule.Rule.Id} {rule.Rule.Name}".PadRight(width);
            Line($"  {name}  {SeverityNames.NameOf(rule.Severity),-10}  not {SeverityNames.NameOf(rule.Rule.DefaultSeverity)}: {Reason(rule)}");
        }
    }

    private void WriteProblems(EffectiveConfiguration shown)
    {
        if (shown.Problems.IsEmpty)
        {
            return;
        }

        Title("Problems:");
        foreach (var problem in shown.Problems)
        {
            Line($"  {InputFile.Shown(problem.Path)}({problem.Line},{problem.Column}): {problem.Message}");
        }
    }

    private void WriteNothing(string what)
    {
        Title(what);
        Title("To set something, write in .editorconfig:");
        Line(string.Empty);
        Line("  [*.txt]");
        Line("  newslint_style = guardian");
        Line("  dotnet_diagnostic.NL1701.severity = error");
        Line("  dotnet_analyzer_diagnostic.category-tone.severity = none");
    }

    private static string Reason(ChangedRule rule) => rule.Decider is { } decider
        ? $"{decider.WrittenKey}, {Place(decider)}"
        : $"the style is '{rule.Style}'";

    private static string Place(EditorConfigProperty property) =>
        $"{InputFile.Shown(property.Header.Path)}:{property.Line}{(property.Header.Pattern.Length > 0 ? $" [{property.Header.Pattern}]" : string.Empty)}";

    private void Title(string title)
    {
        output.WriteLine();
        Line(title);
    }

    private void Line(string line) => output.WriteLine(PlainLine.Of(line));
}
