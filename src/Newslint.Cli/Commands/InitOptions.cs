using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>init</c>.</summary>
internal sealed class InitOptions
{
    public Argument<string?> Folder { get; } = new("FOLDER")
    {
        Description = "The folder to begin in; the current one where none is given.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Only { get; } = new("--only")
    {
        Description = "What to write, separated by commas: config is .editorconfig, workflow is for GitHub, hook is for pre-commit. The default is all three.",
        HelpName = "config,workflow,hook",
    };

    public Option<bool> DryRun { get; } = new("--dry-run")
    {
        Description = "Write nothing; show what would be written.",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Folder);
        command.Options.Add(Only);
        command.Options.Add(DryRun);
    }
}
