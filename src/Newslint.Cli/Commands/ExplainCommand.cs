using System.CommandLine;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint explain ID</c>: the page of a rule in the terminal.</summary>
internal sealed class ExplainCommand(ParseResult arguments, LintOptions lint, Argument<string> rule, TextWriter output, TextWriter errors)
{
    private const int Width = 88;

    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var asked = arguments.GetValue(rule)!;
        var library = RuleLibrary.Load(arguments.GetValue(lint.Rules) ?? []);
        foreach (var problem in library.Problems)
        {
            errors.WriteLine(problem);
        }

        RuleDescriptor[] known = [.. HostRules.All, .. library.Rules.Select(candidate => candidate.Descriptor)];
        var found = Array.Find(known, candidate => asked.Equals(candidate.Id, StringComparison.OrdinalIgnoreCase) || asked.Equals(candidate.Name, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            throw new UsageException($"There is no rule '{asked}'. {Suggestion.For(asked, known.Select(candidate => candidate.Name).Concat(known.Select(candidate => candidate.Id)))}");
        }

        Print(found);
        return library.Problems.IsEmpty ? ExitCode.Clean : ExitCode.Trouble;
    }

    private void Print(RuleDescriptor found)
    {
        output.WriteLine($"{found.Id} {found.Name}");
        output.WriteLine($"{found.Category}, {SeverityNames.NameOf(found.DefaultSeverity)} by default");
        output.WriteLine();
        PrintWrapped(found.Summary, string.Empty);
        output.WriteLine();
        PrintWrapped(found.Why, string.Empty);
        PrintExamples("Reported (the words between [| and |]):", found, isBad: true);
        PrintExamples("Left alone:", found, isBad: false);
        output.WriteLine();
        output.WriteLine("To change its severity, write in .editorconfig:");
        output.WriteLine();
        output.WriteLine("  [*]");
        output.WriteLine($"  dotnet_diagnostic.{found.Id}.severity = none   (or error, warning, suggestion, silent)");
        output.WriteLine();
        output.WriteLine($"To leave it out of one run: newslint --skip {found.Name}");
    }

    private void PrintExamples(string title, RuleDescriptor found, bool isBad)
    {
        if (!found.Examples.Any(example => example.IsBad == isBad))
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var example in found.Examples.Where(example => example.IsBad == isBad))
        {
            output.WriteLine();
            foreach (var line in example.MarkedText.Split('\n'))
            {
                PrintWrapped(line, "  ");
            }

            var published = example.Published is { } day ? $"published {day}" : null;
            var note = string.Join("; ", new[] { published, example.Because }.Where(part => part is not null));
            if (note.Length > 0)
            {
                PrintWrapped($"({note})", "    ");
            }
        }
    }

    private void PrintWrapped(string text, string indent)
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
