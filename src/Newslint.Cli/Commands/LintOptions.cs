using System.CommandLine;

namespace Newslint.Cli.Commands;

/// <summary>The options that the commands share.</summary>
internal sealed class LintOptions
{
    public Option<string[]> Rules { get; } = new("--rules")
    {
        Description = "Add the rules in a folder or file. May be given several times.",
        HelpName = "DIR",
    };

    public Option<string[]> Facts { get; } = new("--facts")
    {
        Description = "Add the facts in a folder or file: who holds which office in your town. May be given several times.",
        HelpName = "DIR",
    };

    public Option<string[]> Plugin { get; } = new("--plugin")
    {
        Description = "Add the rules in a .NET library, which runs with all your rights. May be given several times.",
        HelpName = "DLL",
    };

    public Option<bool> StrictRules { get; } = new("--strict-rules")
    {
        Description = "Lint nothing where a rule file has a mistake.",
    };

    public Option<string[]> Only { get; } = new("--only")
    {
        Description = "Run only these rules: ids, names or categories, separated by commas.",
        HelpName = "LIST",
    };

    public Option<string[]> Skip { get; } = new("--skip")
    {
        Description = "Leave these rules out: ids, names or categories, separated by commas.",
        HelpName = "LIST",
    };

    public Option<string?> Published { get; } = new("--published")
    {
        Description = "The day that the articles are of, such as 2025-03-06; stronger than what a file says.",
        HelpName = "DATE",
    };

    public Option<string?> Language { get; } = new("--language")
    {
        Description = "The language of the articles, such as en-GB; stronger than what a file says.",
        HelpName = "TAG",
    };

    public Option<string?> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many files to work on at once. The output does not depend on it.",
        HelpName = "N",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Rules);
        command.Options.Add(Facts);
        command.Options.Add(StrictRules);
        command.Options.Add(Plugin);
        command.Options.Add(Only);
        command.Options.Add(Skip);
        command.Options.Add(Published);
        command.Options.Add(Language);
        command.Options.Add(Jobs);
    }
}
