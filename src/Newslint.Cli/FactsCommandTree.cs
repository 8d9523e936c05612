using System.CommandLine;
using Newslint.Cli.Commands;

namespace Newslint.Cli;

/// <summary>The verbs about facts and what they take.</summary>
internal static class FactsCommandTree
{
    /// <summary>The command <c>facts</c>.</summary>
    public static Command Build(TextWriter output, TextWriter errors) => new(
        "facts",
        """
        Look up what Newslint knows of offices and events, and check facts of your own.

        Examples:
          newslint facts show "Emmanuel Macron" --on 2025-03-06
          newslint facts verify my-facts
        """)
    { Show(output, errors), Verify(output, errors) };

    private static Command Show(TextWriter output, TextWriter errors)
    {
        var options = new FactsShowOptions();
        var command = new Command(
            "show",
            """
            Tell who held which office when, or when an event was, how certain that is and from where it is known.

            Examples:
              newslint facts show "Emmanuel Macron" --on 2025-03-06
              newslint facts show us.president --on 2021-01-20
              newslint facts show "US president"
              newslint facts show "2024 Summer Olympics" --format json
            """);
        options.AddTo(command);
        command.SetAction((arguments, _) => Task.FromResult(new FactsShowCommand(arguments, options, output, errors).Run()));
        return command;
    }

    private static Command Verify(TextWriter output, TextWriter errors)
    {
        var options = new FactsVerifyOptions();
        var command = new Command(
            "verify",
            """
            Check facts: dates, overlaps, gaps, order, sources, names that stand for two people. Exits with 2 where there is an error.

            Examples:
              newslint facts verify                        the shipped facts
              newslint facts verify my-facts club.yml      facts of your own
              newslint facts verify --table docs/facts.md  write how far the shipped facts reach
            """);
        options.AddTo(command);
        command.SetAction((arguments, _) => Task.FromResult(new FactsVerifyCommand(arguments, options, output, errors).Run()));
        return command;
    }
}
