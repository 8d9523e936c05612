using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>rules new</c>.</summary>
internal sealed class RulesNewOptions
{
    /// <summary>What a rule can do, each with a template of that name; the first is the default.</summary>
    public static string[] Kinds { get; } = ["find", "replace", "consistent", "match"];

    public Argument<string> Name { get; } = new("NAME") { Description = "The name of the rule in small letters and hyphens; it reads as “allow NAME”." };

    public Option<string?> Id { get; } = new("--id")
    {
        Description = "Its id. The default is the next HOUSE number that is free in the folder.",
        HelpName = "ID",
    };

    public Option<string?> Kind { get; } = new("--kind")
    {
        Description = $"What it does. The default is {Kinds[0]}.",
        HelpName = string.Join('|', Kinds),
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The folder to write to, which is made where it is missing; the current one by default.",
        HelpName = "DIR",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Name);
        command.Options.Add(Id);
        command.Options.Add(Kind);
        command.Options.Add(Output);
    }
}
