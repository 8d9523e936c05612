using System.CommandLine;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Rules;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint explain ID</c>: the page of a rule in the terminal.</summary>
internal sealed class ExplainCommand(ParseResult arguments, LintOptions lint, Argument<string> rule, TextWriter output, TextWriter errors)
{
    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var library = RuleLibrary.Load(arguments, lint);
        foreach (var problem in library.Problems)
        {
            problem.WriteTo(errors);
        }

        new RulePageText(output).Write(PageOf(arguments.GetValue(rule)!, library));
        return library.Problems.IsEmpty ? ExitCode.Clean : ExitCode.Trouble;
    }

    private static RulePage PageOf(string asked, RuleLibrary library)
    {
        var ofHost = HostRules.All.FirstOrDefault(known => RuleLibrary.IsCalled(known, asked));
        return ofHost is null ? RulePage.Of(library.Find(asked), library.Rules) : RulePage.Of(ofHost);
    }
}
