using System.CommandLine;
using Newslint.Cli.Commands;

namespace Newslint.Cli;

/// <summary>The verbs of the command line and what they take.</summary>
internal static class CommandTree
{
    /// <summary>The root command, which is <c>check</c>.</summary>
    public static RootCommand Build(TextWriter output, TextWriter errors)
    {
        var options = new CheckOptions();
        var root = new RootCommand(
            """
            Lints news copy: unattributed quotes, page furniture, stale titles, wrong dates.

            Examples:
              newslint story.txt                      lint a file
              newslint .                              lint a folder and all below it
              newslint . --format sarif -o out.sarif  write a log for code scanning
              newslint fix story.txt                  take out ad labels, outline headings and the like
              newslint inspect story.txt              show quotations, dates and people as JSON
              newslint explain NL1301                 tell more about a rule
              newslint facts show "Emmanuel Macron"   tell who held which office when
              newslint config show story.txt          tell which settings count for a file, and where they stand

            A file that is named like a verb is written ./explain.
            """);
        options.AddTo(root);
        root.SetAction((arguments, stop) => Task.FromResult(new CheckCommand(arguments, options, errors).Run(stop)));
        root.Subcommands.Add(Check(errors));
        root.Subcommands.Add(Fix(errors));
        root.Subcommands.Add(Allow(output, errors));
        root.Subcommands.Add(Inspect(errors));
        root.Subcommands.Add(Pipe(errors));
        root.Subcommands.Add(Explain(output, errors));
        root.Subcommands.Add(RulesCommandTree.Build(output, errors));
        root.Subcommands.Add(FactsCommandTree.Build(output, errors));
        root.Subcommands.Add(ConfigCommandTree.Build(output, errors));
        root.Subcommands.Add(Init(output, errors));
        return root;
    }

    private static Command Check(TextWriter errors)
    {
        var options = new CheckOptions();
        var command = new Command(
            "check",
            """
            Lint files and folders. This is what newslint does without a verb.

            Examples:
              newslint check story.txt --published 2025-03-06
              newslint check . --only furniture,residue --fail-on never
              cat story.txt | newslint check - --stdin-filename story.txt
            """);
        options.AddTo(command);
        command.SetAction((arguments, stop) => Task.FromResult(new CheckCommand(arguments, options, errors).Run(stop)));
        return command;
    }

    private static Command Fix(TextWriter errors)
    {
        var options = new FixOptions();
        var command = new Command(
            "fix",
            """
            Take out and mend what is safe to: ad labels, headings of outlines, headlines printed twice. All else stays byte for byte.

            Exits with 0 when all went well, whatever is left to a person; --fail-on asks for 1 when something is, --diff exits with 1
            when something would change; 2 means trouble.

            Examples:
              newslint fix . --diff                  show what would change
              newslint fix .                         change it
              newslint fix . --unsafe --diff         look at the doubtful fixes, too
              newslint fix . --only NL1701,residue   some rules only
              newslint fix - < in.txt > out.txt      as a filter
            """);
        options.AddTo(command);
        command.SetAction((arguments, stop) => Task.FromResult(new FixCommand(arguments, options, errors).Run(stop)));
        return command;
    }

    private static Command Allow(TextWriter output, TextWriter errors)
    {
        var options = new AllowOptions();
        var command = new Command(
            "allow",
            """
            Leave findings alone from now on: writes their words into newslint-allow.yml beside the copy, the nearest one or a new one.

            Examples:
              newslint allow story.txt:12 NL1701 --reason "The label is what the story is about."
              newslint allow story.txt:12:4 stale-title --reason "She was the chancellor then."
              newslint allow story.txt furniture --no-reason
            """);
        options.AddTo(command);
        command.SetAction((arguments, _) => Task.FromResult(new AllowCommand(arguments, options, output, errors).Run()));
        return command;
    }

    private static Command Inspect(TextWriter errors)
    {
        var lint = new LintOptions();
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders; the current folder where none is given; - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string?>("--format") { Description = "The format; jsonl is the only one.", HelpName = "jsonl" };
        var view = InspectionOptions.View();
        var command = new Command(
            "inspect",
            """
            Show what the linter sees, one JSON object a document.

            Examples:
              newslint inspect story.txt
              newslint inspect . --view quotations,dates
            """)
        { paths, format, view };
        lint.AddTo(command);
        command.SetAction((arguments, stop) => Task.FromResult(new InspectCommand(arguments, lint, paths, format, view, errors).Run(stop)));
        return command;
    }

    private static Command Pipe(TextWriter errors)
    {
        var lint = new LintOptions();
        var view = InspectionOptions.View();
        var command = new Command(
            "pipe",
            """
            Read articles as JSON lines and answer each with a line of findings, in the same order.

            A line in:  {"id":1,"text":"…","published":"2025-03-06","headline":"…","language":"en","path":"…"}
            A line out: {"id":1,"diagnostics":[…]}

            Examples:
              newslint pipe < articles.jsonl > findings.jsonl
              newslint pipe --view quotations --jobs 4 < articles.jsonl
            """)
        { view };
        lint.AddTo(command);
        command.SetAction((arguments, stop) => Task.FromResult(new PipeCommand(arguments, lint, view, errors).Run(stop)));
        return command;
    }

    private static Command Explain(TextWriter output, TextWriter errors)
    {
        var lint = new LintOptions();
        var rule = new Argument<string>("RULE") { Description = "The id or name of a rule." };
        var command = new Command(
            "explain",
            """
            Tell what a rule finds, why, and how to change it.

            Examples:
              newslint explain NL1301
              newslint explain unattributed-quote
            """)
        { rule, lint.Rules, lint.Plugin };
        command.SetAction((arguments, _) => Task.FromResult(new ExplainCommand(arguments, lint, rule, output, errors).Run()));
        return command;
    }

    private static Command Init(TextWriter output, TextWriter errors)
    {
        var options = new InitOptions();
        var command = new Command(
            "init",
            """
            Write an .editorconfig, a workflow for GitHub and a configuration of pre-commit to begin with. No file that is there is changed.

            Examples:
              newslint init --dry-run        show what would be written
              newslint init                  write it into the current folder
              newslint init --only config    the .editorconfig and nothing else
            """);
        options.AddTo(command);
        command.SetAction((arguments, _) => Task.FromResult(new InitCommand(arguments, options, output, errors).Run()));
        return command;
    }
}
