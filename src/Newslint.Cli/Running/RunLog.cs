using Newslint.Cli.Input;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>What a run tells on standard error beside its results, and whether it means trouble.</summary>
internal sealed class RunLog(TextWriter errors)
{
    private readonly List<RunNote> _notes = [];
    private readonly RunNotes _fileNotes = new();

    /// <summary>What was told so far.</summary>
    public IReadOnlyList<RunNote> Notes => _notes;

    /// <summary>Whether something could not be done.</summary>
    public bool HasTrouble { get; private set; }

    /// <summary>Tells a note; an error is trouble.</summary>
    public void Tell(RunNote note) => Tell(note, isTrouble: note.Severity == Severity.Error);

    private void Tell(RunNote note, bool isTrouble)
    {
        HasTrouble |= isTrouble;
        _notes.Add(note);
        errors.WriteLine(note.ToString());
    }

    /// <summary>Tells why something could not be done with a file.</summary>
    public void Complain(string path, string problem) => Tell(new RunNote(RunNoteKind.Input, Severity.Error, problem) { Path = path });

    /// <summary>Tells the mistakes of the rules of a session.</summary>
    public void TellRuleProblems(LintSession session)
    {
        foreach (var problem in session.RuleProblems)
        {
            Tell(new RunNote(RunNoteKind.RuleFile, Severity.Error, problem.Line));
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
            Tell(new RunNote(RunNoteKind.Configuration, problem.IsUnreadable ? Severity.Error : Severity.Warning, problem.Message)
            {
                Path = InputFile.Shown(problem.Path),
                Line = problem.Line,
                Column = problem.Column,
            });
        }

        foreach (var problem in session.SuppressionProblems)
        {
            Tell(problem);
        }

        foreach (var note in session.SuppressionNotes)
        {
            Tell(note, isTrouble: false);
        }

        foreach (var note in _fileNotes.All())
        {
            Tell(note);
        }
    }
}
