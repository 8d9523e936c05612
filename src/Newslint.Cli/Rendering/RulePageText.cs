using System.Collections.Immutable;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Rendering;

/// <summary>The page of a rule for a terminal.</summary>
internal sealed class RulePageText(TextWriter output)
{
    private const int Width = 88;

    /// <summary>Writes the page.</summary>
    public void Write(RulePage page)
    {
        var rule = page.Rule;
        output.WriteLine($"{rule.Id} {rule.Name}");
        output.WriteLine($"{rule.Category}, {page.Severities} by default");
        output.WriteLine();
        if (rule.Summary.Trim() != rule.Why.Trim())
        {
            WriteWrapped(rule.Summary, string.Empty);
            output.WriteLine();
        }

        WriteWrapped(rule.Why, string.Empty);
        WriteExamples("Reported (the words between [| and |]):", page.Bad);
        WriteExamples("Left alone:", page.Good);
        output.WriteLine();
        output.WriteLine("To change its severity, write in .editorconfig:");
        output.WriteLine();
        output.WriteLine("  [*]");
        output.WriteLine($"  dotnet_diagnostic.{rule.Id}.severity = none   (or error, warning, suggestion, silent)");
        foreach (var (setting, says) in page.Options)
        {
            output.WriteLine();
            WriteWrapped(says, string.Empty);
            output.WriteLine();
            WriteWrapped(setting, "  ");
        }

        output.WriteLine();
        output.WriteLine($"To leave it out of one run: newslint --skip {rule.Name}");
        WriteRelated(page);
    }

    private void WriteExamples(string title, ImmutableArray<RulePageExample> examples)
    {
        if (examples.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var example in examples)
        {
            output.WriteLine();
            WriteLines(MarkedText.Write(example.Text, example.Found));
            if (example.Note.Length > 0)
            {
                WriteWrapped($"({example.Note})", "    ");
            }

            foreach (var message in example.Messages)
            {
                WriteWrapped($"→ {message}", "    ");
            }

            if (example.Fixed is { } mended)
            {
                output.WriteLine("    Fixed:");
                WriteLines(mended);
            }
        }
    }

    private void WriteRelated(RulePage page)
    {
        if (!page.Rule.Links.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine("More:");
            output.WriteLine();
            foreach (var link in page.Rule.Links)
            {
                output.WriteLine($"  {PlainLine.Of(link)}");
            }
        }

        if (page.Yields.IsEmpty && page.YieldsTo.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("Related rules:");
        output.WriteLine();
        foreach (var rule in page.YieldsTo)
        {
            output.WriteLine($"  {rule.Id} {rule.Name} stands in its place where both find something.");
        }

        foreach (var rule in page.Yields)
        {
            output.WriteLine($"  {rule.Id} {rule.Name} gives way to it where both find something.");
        }
    }

    private void WriteLines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            WriteWrapped(line, "  ");
        }
    }

    private void WriteWrapped(string text, string indent)
    {
        var line = indent;
        foreach (var word in PlainLine.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent.Length && line.Length + word.Length + 1 > Width)
            {
                output.WriteLine(line);
                line = indent;
            }

            line += line.Length > indent.Length ? " " + word : word;
        }

        output.WriteLine(line.TrimEnd());
    }
}
