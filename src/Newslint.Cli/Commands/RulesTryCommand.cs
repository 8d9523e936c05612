using System.CommandLine;
using System.Globalization;
using Newslint.Cli.Input;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Rules.Testing;
using Newslint.Text;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint rules try RULE PATH…</c>: what one rule would say about a folder of copy.</summary>
internal sealed class RulesTryCommand(ParseResult arguments, RulesTryOptions options, TextWriter output, TextWriter errors)
{
    private const int DefaultLimit = 20;

    private readonly RunNotes _notes = new();
    private bool _hasTrouble;

    /// <summary>Runs the command.</summary>
    public int Run(CancellationToken stop)
    {
        var limit = Limit();
        var isColored = arguments.WantsColor(options.Color, !Console.IsOutputRedirected);
        var threads = LintSession.Threads(arguments, options.Lint);
        if (FindRule() is not { } rule)
        {
            return ExitCode.Trouble;
        }

        var session = LintSession.Of(rule, arguments, options.Lint);
        var finder = new FileFinder(arguments.GetValue(options.Paths) ?? [], Environment.CurrentDirectory);
        var writer = new RuleTrial(output, isColored, limit);
        OrderedWork.Run(finder.Files(), threads, file => Try(session, file, stop), done => Emit(writer, done), stop);
        foreach (var problem in finder.Problems)
        {
            Complain($"{problem.Path}: error: {problem.Message}");
        }

        foreach (var note in _notes.All())
        {
            errors.WriteLine(note.ToString());
        }

        writer.End();
        return _hasTrouble ? ExitCode.Trouble : ExitCode.Clean;
    }

    private int Limit()
    {
        if (arguments.GetValue(options.Limit) is not { } text)
        {
            return DefaultLimit;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : throw new UsageException($"--limit '{text}': write the number of hits to show.");
    }

    /// <summary>The rule in the file of that name, else the one with that id or name; null where the file has mistakes.</summary>
    private Rule? FindRule()
    {
        var asked = arguments.GetValue(options.Rule)!;
        if (!File.Exists(asked))
        {
            return RuleLibrary.Load(arguments, options.Lint).Find(asked);
        }

        var finder = new RuleFileFinder();
        var read = TestedRules.Read(finder.Read([asked]));
        foreach (var problem in RuleComplaint.Of(finder.Problems, read.Problems))
        {
            Complain(problem.Line);
            problem.WriteExcerpt(errors);
        }

        return read.Rules is [{ Rule: var rule }] ? rule : null;
    }

    private static TriedFile Try(LintSession session, InputFile file, CancellationToken stop)
    {
        try
        {
            if (!SourceFile.TryDecode(file.ShownPath, file.ReadBytes(stop), out var source))
            {
                return new TriedFile(file.ShownPath);
            }

            var began = TimeProvider.System.GetTimestamp();
            var prose = session.Read(source);
            var report = session.LintWithAll(prose, file.FullPath);
            return new TriedFile(file.ShownPath)
            {
                Report = report,
                Words = WordCount.Of(prose.Article.Text),
                Time = TimeProvider.System.GetElapsedTime(began),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new TriedFile(file.ShownPath) { Error = InputFile.WhyUnreadable(exception) };
        }
    }

    private void Emit(RuleTrial writer, TriedFile file)
    {
        if (file.Error is { } error)
        {
            Complain($"{file.Path}: error: {error}");
        }

        if (file.Report is { } report)
        {
            foreach (var note in report.Notes)
            {
                _notes.Add(file.Path, note);
            }

            writer.Write(file, report);
        }
    }

    private void Complain(string problem)
    {
        _hasTrouble = true;
        errors.WriteLine(PlainLine.Of(problem));
    }
}
