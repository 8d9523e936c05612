using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>facts show</c>.</summary>
internal sealed class FactsShowOptions
{
    public LintOptions Lint { get; } = new();

    public Argument<string[]> Query { get; } = new("WHAT")
    {
        Description = "A person, an office by id or by country and title, or an event.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> On { get; } = new("--on")
    {
        Description = "The day on which to tell who was in office, such as 2025-03-06.",
        HelpName = "DATE",
    };

    public Option<string?> Format { get; } = new("--format", "-f")
    {
        Description = "text for people, json for programs.",
        HelpName = "text|json",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Query);
        command.Options.Add(On);
        command.Options.Add(Format);
        command.Options.Add(Lint.Facts);
    }
}
