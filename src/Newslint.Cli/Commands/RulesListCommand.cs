using System.CommandLine;
using Newslint.Cli.Running;
using Newslint.Rules;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint rules list</c>: the rules with their severities, a line each.</summary>
internal sealed class RulesListCommand(ParseResult arguments, LintOptions lint, TextWriter output, TextWriter errors)
{
    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var library = RuleLibrary.Load(arguments, lint);
        var selection = new RuleSelection(library.Rules, arguments.GetValue(lint.Only) ?? [], arguments.GetValue(lint.Skip) ?? []);
        RuleDescriptor[] rules = [.. selection.Selected().Select(rule => rule.Descriptor).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        var idWidth = rules.Select(rule => rule.Id.Length).DefaultIfEmpty().Max();
        var nameWidth = rules.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        foreach (var rule in rules)
        {
            output.WriteLine($"{rule.Id.PadRight(idWidth)}  {rule.Name.PadRight(nameWidth)}  {SeverityNames.NameOf(rule.DefaultSeverity),-10}  {rule.Category,-11}  {rule.Summary}");
        }

        foreach (var problem in library.Problems)
        {
            problem.WriteTo(errors);
        }

        return library.Problems.IsEmpty ? ExitCode.Clean : ExitCode.Trouble;
    }
}
