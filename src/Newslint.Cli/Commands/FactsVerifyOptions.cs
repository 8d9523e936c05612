using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>facts verify</c>.</summary>
internal sealed class FactsVerifyOptions
{
    public Argument<string[]> Paths { get; } = new("DIR")
    {
        Description = "Folders and files of facts; the shipped facts where none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<bool> Notes { get; } = new("--notes")
    {
        Description = "List the notes, too: gaps that are known, facts not confirmed for long.",
    };

    public Option<string?> Table { get; } = new("--table")
    {
        Description = "Write how far the shipped facts reach between the marks of a Markdown page.",
        HelpName = "PAGE",
    };

    public Option<bool> Check { get; } = new("--check")
    {
        Description = "With --table: change nothing, and exit with 1 where the page is out of date.",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Notes);
        command.Options.Add(Table);
        command.Options.Add(Check);
    }
}
