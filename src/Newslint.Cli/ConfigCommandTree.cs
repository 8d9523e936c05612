using System.CommandLine;
using Newslint.Cli.Commands;

namespace Newslint.Cli;

/// <summary>The verbs about configuration and what they take.</summary>
internal static class ConfigCommandTree
{
    /// <summary>The command <c>config</c>.</summary>
    public static Command Build(TextWriter output, TextWriter errors) => new(
        "config",
        """
        Look into what .editorconfig files say.

        Examples:
          newslint config show sport/story.txt
        """)
    { Show(output, errors) };

    private static Command Show(TextWriter output, TextWriter errors)
    {
        var options = new ConfigShowOptions();
        var command = new Command(
            "show",
            """
            Tell which settings count for a path, in which file and line each stands, what it overrides, and which rules differ from
            their defaults. The path need not exist.

            Examples:
              newslint config show sport/story.txt
              newslint config show .
              newslint config show sport/story.txt --format json
            """);
        options.AddTo(command);
        command.SetAction((arguments, _) => Task.FromResult(new ConfigShowCommand(arguments, options, output, errors).Run()));
        return command;
    }
}
