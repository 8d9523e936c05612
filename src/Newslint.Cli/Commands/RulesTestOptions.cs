using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>rules test</c>.</summary>
internal sealed class RulesTestOptions
{
    public static string[] Formats { get; } = ["text", "jsonl"];

    public LintOptions Lint { get; } = new();

    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Rule files, and folders of them; the shipped rules where none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<bool> Coverage { get; } = new("--coverage")
    {
        Description = "List the conditions and exceptions that no example shows at work.",
    };

    public Option<bool> Mutate { get; } = new("--mutate")
    {
        Description = "Change each rule in every small way and list the changes that no example notices; try each phrase of its lists by itself.",
    };

    public Option<string?> AtLeast { get; } = new("--at-least")
    {
        Description = "With --mutate: how many of a hundred changes must be noticed. The default is 100.",
        HelpName = "PERCENT",
    };

    public Option<string?> Format { get; } = new("--format", "-f")
    {
        Description = "text for people, jsonl for programs.",
        HelpName = "text|jsonl",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Coverage);
        command.Options.Add(Mutate);
        command.Options.Add(AtLeast);
        command.Options.Add(Format);
        command.Options.Add(Lint.Plugin);
        command.Options.Add(Lint.Only);
        command.Options.Add(Lint.Skip);
        command.Options.Add(Lint.Jobs);
    }
}
