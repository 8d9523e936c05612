using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>allow</c>.</summary>
internal sealed class AllowOptions
{
    public LintOptions Lint { get; } = new();

    public Argument<string> Place { get; } = new("PATH[:LINE[:COLUMN]]")
    {
        Description = "The file, and the line and column of the finding; without them all findings of the rule in the file.",
    };

    public Argument<string> Rule { get; } = new("RULE")
    {
        Description = "The id, the name or the category of the rule.",
    };

    public Option<string?> Reason { get; } = new("--reason")
    {
        Description = "Why it is left alone, for whoever edits the story next.",
        HelpName = "TEXT",
    };

    public Option<bool> NoReason { get; } = new("--no-reason")
    {
        Description = "Write no reason.",
    };

    /// <summary>Adds arguments and options to a command. What chooses rules is left out: the rule is named.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Place);
        command.Arguments.Add(Rule);
        command.Options.Add(Reason);
        command.Options.Add(NoReason);
        command.Options.Add(Lint.Rules);
        command.Options.Add(Lint.Facts);
        command.Options.Add(Lint.Plugin);
        command.Options.Add(Lint.Published);
        command.Options.Add(Lint.Language);
    }
}
