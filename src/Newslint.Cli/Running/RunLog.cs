using Newslint.Cli.Input;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>What a run tells on standard error beside its results, and whether it means trouble.</summary>
internal sealed class RunLog(TextWriter errors)
{
    private readonly List<string> _lines = [];
    private readonly RunNotes _fileNotes = new();

    /// <summary>The lines told so far.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Whether something could not be done.</summary>
    public bool HasTrouble { get; private set; }

    /// <summary>Tells a line.</summary>
    public void Tell(string message, bool isTrouble)
    {
        HasTrouble |= isTrouble;
        var line = PlainLine.Of(message);
        _lines.Add(line);
        errors.WriteLine(line);
    }

    /// <summary>Tells why something could not be done with a file.</summary>
    public void Complain(string path, string problem) => Tell($"{path}: error: {problem}", isTrouble: true);

    /// <summary>Tells the mistakes of the rules of a session.</summary>
    public void TellRuleProblems(LintSession session)
    {
        foreach (var problem in session.RuleProblems)
        {
            Tell(problem.Line, isTrouble: true);
            problem.WriteExcerpt(errors);
        }
    }

    /// <summary>Takes the notes of a file, to be told at the end.</summary>
    public void Take(LintReport report)
    {
        foreach (var note in report.Notes)
        {
            _fileNotes.Add(report.File.Path, note);
        }
    }

    /// <summary>Tells what is known when all files are done.</summary>
    public void TellEnd(FileFinder finder, LintSession session)
    {
        foreach (var problem in finder.Problems)
        {
            Complain(problem.Path, problem.Message);
        }

        foreach (var problem in session.ConfigurationProblems)
        {
            Tell($"{problem.Path}({problem.Line},{problem.Column}): warning: {problem.Message}", isTrouble: false);
        }

        foreach (var problem in session.SuppressionProblems)
        {
            Tell(problem, isTrouble: true);
        }

        foreach (var note in session.SuppressionNotes)
        {
            Tell(note, isTrouble: false);
        }

        foreach (var note in _fileNotes.Lines())
        {
            Tell(note, isTrouble: false);
        }
    }
}
