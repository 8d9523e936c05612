using System.CommandLine;
using Newslint.Cli.Reports;

namespace Newslint.Cli.Commands;

/// <summary>The options of <c>check</c>, which is also what runs without a verb.</summary>
internal sealed class CheckOptions
{
    public LintOptions Lint { get; } = new();

    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files and folders to lint; the current folder where none is given; - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string[]> Format { get; } = new("--format", "-f")
    {
        Description = "text for people, msbuild for editors and logs, jsonl for programs, sarif for code scanning. The default is text on a terminal, else msbuild. May be given several times, each with a file: --format sarif:out.sarif --format text.",
        HelpName = $"{string.Join('|', ReportFormats.Names)}[:FILE]",
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Write to a file, which appears when it is whole.",
        HelpName = "FILE",
    };

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "Tell only what is new since a run whose SARIF log this is, and what of it has been fixed.",
        HelpName = "FILE",
    };

    public Option<bool> UpdateBaseline { get; } = new("--update-baseline")
    {
        Description = "Write the file of --baseline anew: all that is found now is known from then on.",
    };

    public Option<string?> ChangedSince { get; } = new("--changed-since")
    {
        Description = "Tell only of lines that have changed since a git revision, such as HEAD or origin/main: since the commit where the two histories part.",
        HelpName = "REV",
    };

    public Option<string?> SarifProfile { get; } = new("--sarif-profile")
    {
        Description = "Whom a SARIF log is for: github leaves out what is suppressed or in the baseline and what is beyond GitHub's limits; full has all of it. The default is github.",
        HelpName = "github|full",
    };

    public Option<string?> SarifCategory { get; } = new("--sarif-category")
    {
        Description = "What tells this SARIF log from another one of the same commit. The default is newslint.",
        HelpName = "NAME",
    };

    public Option<string?> FailOn { get; } = new("--fail-on")
    {
        Description = "Exit with 1 when there is a finding of this severity or above. The default is warning.",
        HelpName = "error|warning|suggestion|never",
    };

    public Option<string?> MinSeverity { get; } = new("--min-severity")
    {
        Description = "Leave out findings below this severity.",
        HelpName = "error|warning|suggestion",
    };

    public Option<bool> Suggestions { get; } = new("--suggestions")
    {
        Description = "Show suggestions in text too, where they are only counted otherwise.",
    };

    public Option<string?> Color { get; } = new("--color")
    {
        Description = "Colour in text: auto (on terminals), always or never.",
        HelpName = "auto|always|never",
    };

    public Option<bool> Timing { get; } = new("--timing")
    {
        Description = "Tell on standard error how long each rule took.",
    };

    public Option<string?> StdinFilename { get; } = new("--stdin-filename")
    {
        Description = "The path that standard input is taken to have.",
        HelpName = "PATH",
    };

    /// <summary>Adds arguments and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Format);
        command.Options.Add(Output);
        command.Options.Add(Baseline);
        command.Options.Add(UpdateBaseline);
        command.Options.Add(ChangedSince);
        command.Options.Add(SarifProfile);
        command.Options.Add(SarifCategory);
        command.Options.Add(FailOn);
        command.Options.Add(MinSeverity);
        command.Options.Add(Suggestions);
        command.Options.Add(Color);
        command.Options.Add(StdinFilename);
        command.Options.Add(Timing);
        Lint.AddTo(command);
    }
}
