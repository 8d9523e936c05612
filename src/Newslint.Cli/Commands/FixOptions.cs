using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>fix</c>.</summary>
internal sealed class FixOptions
{
    public LintOptions Lint { get; } = new();

    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files and folders to fix; the current folder where none is given; - for standard input, fixed to standard output.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<bool> Diff { get; } = new("--diff")
    {
        Description = "Write no file; show what would change, as a patch. Exits with 1 when something would.",
    };

    public Option<bool> Unsafe { get; } = new("--unsafe")
    {
        Description = "Make the fixes too that are right more often than not. Look at them with --diff first.",
    };

    public Option<string?> FailOn { get; } = new("--fail-on")
    {
        Description = "Exit with 1 when a finding of this severity or above is left. The default is never.",
        HelpName = "error|warning|suggestion|never",
    };

    public Option<string?> StdinFilename { get; } = new("--stdin-filename")
    {
        Description = "The path that standard input is taken to have.",
        HelpName = "PATH",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Diff);
        command.Options.Add(Unsafe);
        command.Options.Add(FailOn);
        command.Options.Add(StdinFilename);
        Lint.AddTo(command);
    }
}
