using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>rules try</c>.</summary>
internal sealed class RulesTryOptions
{
    public LintOptions Lint { get; } = new();

    public Argument<string> Rule { get; } = new("RULE") { Description = "A rule file, or the id or name of a rule." };

    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files and folders of copy; the current folder where none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> Limit { get; } = new("--limit")
    {
        Description = "How many hits to show; all are counted. The default is 20.",
        HelpName = "N",
    };

    public Option<string?> Color { get; } = new("--color")
    {
        Description = "Colour: auto (on terminals), always or never.",
        HelpName = "auto|always|never",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Rule);
        command.Arguments.Add(Paths);
        command.Options.Add(Limit);
        command.Options.Add(Color);
        command.Options.Add(Lint.Rules);
        command.Options.Add(Lint.Plugin);
        command.Options.Add(Lint.Published);
        command.Options.Add(Lint.Language);
        command.Options.Add(Lint.Jobs);
    }
}
