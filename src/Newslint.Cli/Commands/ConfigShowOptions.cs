using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>config show</c>.</summary>
internal sealed class ConfigShowOptions
{
    public LintOptions Lint { get; } = new();

    public Argument<string> Path { get; } = new("PATH")
    {
        Description = "A file, which need not exist; a folder stands for any file in it. The current folder where none is given.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    public Option<string?> Format { get; } = new("--format", "-f")
    {
        Description = "text for people, json for programs.",
        HelpName = "text|json",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Path);
        command.Options.Add(Format);
        command.Options.Add(Lint.Rules);
        command.Options.Add(Lint.Plugin);
    }
}
