using System.CommandLine;
using Newslint.Cli.Commands;

namespace Newslint.Cli;

/// <summary>The verbs for people who write rules and what they take.</summary>
internal static class RulesCommandTree
{
    /// <summary>The command <c>rules</c>.</summary>
    public static Command Build(TextWriter output, TextWriter errors)
    {
        var lint = new LintOptions();
        var list = new Command(
            "list",
            """
            List the rules with their severities.

            Examples:
              newslint rules list
              newslint rules list --only furniture
            """)
        { lint.Rules, lint.Plugin, lint.Only, lint.Skip };
        list.SetAction((arguments, _) => Task.FromResult(new RulesListCommand(arguments, lint, output, errors).Run()));
        return new Command(
            "rules",
            """
            Work with rules: list them, write new ones, test and try them.

            Examples:
              newslint rules new plain-use --output my-rules
              newslint rules test my-rules
              newslint rules try my-rules/plain-use.yml archive
            """)
        { list, New(output), Test(output, errors), Try(output, errors), Docs(output, errors), Schema(output) };
    }

    private static Command Test(TextWriter output, TextWriter errors)
    {
        var options = new RulesTestOptions();
        var command = new Command(
            "test",
            """
            Run the examples of rules, and tell which come out otherwise than they say.

            Examples:
              newslint rules test my-rules
              newslint rules test my-rules/ad-label.yml --coverage --mutate
              newslint rules test --only NL1701
            """);
        options.AddTo(command);
        command.SetAction((arguments, stop) => Task.FromResult(new RulesTestCommand(arguments, options, output, errors).Run(stop)));
        return command;
    }

    private static Command New(TextWriter output)
    {
        var options = new RulesNewOptions();
        var command = new Command(
            "new",
            """
            Write a rule file to begin with. Its examples pass; change it line by line.

            Examples:
              newslint rules new plain-use --output my-rules
              newslint rules new shouting --kind match --id DESK0001
            """);
        options.AddTo(command);
        command.SetAction((arguments, _) => Task.FromResult(new RulesNewCommand(arguments, options, output).Run()));
        return command;
    }

    private static Command Try(TextWriter output, TextWriter errors)
    {
        var options = new RulesTryOptions();
        var command = new Command(
            "try",
            """
            Tell what a rule would say about copy: its hits, how often it speaks, what it finds most, where it is slow.

            Examples:
              newslint rules try my-rules/plain-use.yml archive
              newslint rules try NL1702 . --limit 100
            """);
        options.AddTo(command);
        command.SetAction((arguments, stop) => Task.FromResult(new RulesTryCommand(arguments, options, output, errors).Run(stop)));
        return command;
    }

    private static Command Docs(TextWriter output, TextWriter errors)
    {
        var options = new RulesDocsOptions();
        var command = new Command(
            "docs",
            """
            Write a Markdown page for each rule and one that lists them, with the examples as the engine sees them.

            Examples:
              newslint rules docs
              newslint rules docs --check
              newslint rules docs --rules my-rules --output docs/house-rules
            """);
        options.AddTo(command);
        command.SetAction((arguments, _) => Task.FromResult(new RulesDocsCommand(arguments, options, output, errors).Run()));
        return command;
    }

    private static Command Schema(TextWriter output)
    {
        var command = new Command(
            "schema",
            """
            Print the JSON schema of rule files, with which editors complete keys and mark mistakes.

            Examples:
              newslint rules schema > my-rules/rule.schema.json

            The first line of a rule file names it: # yaml-language-server: $schema=rule.schema.json
            """);
        command.SetAction((_, _) => Task.FromResult(RulesSchemaCommand.Run(output)));
        return command;
    }
}
