using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>rules docs</c>.</summary>
internal sealed class RulesDocsOptions
{
    public Option<string[]> Rules { get; } = new("--rules")
    {
        Description = "Write the pages of the rules in a folder or file, and not those of the shipped rules. May be given several times.",
        HelpName = "DIR",
    };

    public Option<string> Output { get; } = new("--output", "-o")
    {
        Description = "The folder for the pages; the list stands beside it, under its name and .md.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "docs/rules",
    };

    public Option<bool> Check { get; } = new("--check")
    {
        Description = "Write nothing; exit with 1 where a page is out of date.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Rules);
        command.Options.Add(Output);
        command.Options.Add(Check);
    }
}
