using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Knowledge.Facts;
using Newslint.Knowledge.Facts.Verification;
using Newslint.Reporting;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint facts verify DIR…</c>: checks facts, or writes how far the shipped ones reach.</summary>
internal sealed class FactsVerifyCommand(ParseResult arguments, FactsVerifyOptions options, TextWriter output, TextWriter errors)
{
    private int _errors;
    private int _notes;

    /// <summary>Runs the command.</summary>
    public int Run()
    {
        if (arguments.GetValue(options.Table) is { } page)
        {
            return WriteTable(page);
        }

        var paths = arguments.GetValue(options.Paths) ?? [];
        if (paths.Length == 0)
        {
            Tell("rules/facts", ShippedTables.Verify());
        }

        foreach (var path in paths)
        {
            Verify(path);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counted(_errors, "error")}, {Counted(_notes, "note")}."));
        return _errors > 0 ? ExitCode.Trouble : ExitCode.Clean;
    }

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    private void Verify(string path)
    {
        var unreadable = new List<string>();
        var mistakes = new List<RuleFileProblem>();
        foreach (var texts in FactLibrary.Read(path, WorldFacts.Shipped, unreadable, mistakes))
        {
            // A full set of tables stands alone, as the shipped ones do; any other adds to what is shipped.
            var isAlone = texts.Lines.Count == 0 && FactTexts.Names.Take(5).All(name => texts.Find(name) is not null);
            Tell(texts, FactVerifier.Verify(texts.Find, isAlone ? null : OfficeFacts.Shipped));
        }

        foreach (var complaint in RuleComplaint.Of(unreadable, mistakes))
        {
            _errors++;
            complaint.WriteTo(errors);
        }
    }

    private void Tell(FactTexts texts, ImmutableArray<FactProblem> problems)
    {
        foreach (var problem in problems)
        {
            var lines = texts.Lines.GetValueOrDefault(problem.File);
            Tell(lines is null ? $"{texts.Path}/{problem.File}({problem.Line})" : $"{texts.Path}({lines[Math.Clamp(problem.Line - 1, 0, lines.Count - 1)]})", problem);
        }
    }

    private void Tell(string folder, ImmutableArray<FactProblem> problems)
    {
        foreach (var problem in problems)
        {
            Tell($"{folder}/{problem.File}({problem.Line})", problem);
        }
    }

    private void Tell(string place, FactProblem problem)
    {
        _ = problem.IsError ? _errors++ : _notes++;
        if (problem.IsError)
        {
            errors.WriteLine(PlainLine.Of($"{place}: error: {problem.Message}"));
        }
        else if (arguments.GetValue(options.Notes))
        {
            output.WriteLine(PlainLine.Of($"{place}: note: {problem.Message}"));
        }
    }

    private int WriteTable(string page)
    {
        if (!File.Exists(page))
        {
            throw new UsageException($"--table {page}: There is no such page.");
        }

        var text = File.ReadAllText(page);
        if (FactReachTable.Put(text, OfficeFacts.Shipped) is not { } changed)
        {
            throw new UsageException($"--table {page}: The page lacks the marks {FactReachTable.Begin} and {FactReachTable.End}.");
        }

        if (changed == text)
        {
            return ExitCode.Clean;
        }

        if (arguments.GetValue(options.Check))
        {
            output.WriteLine($"{page} is out of date.");
            output.WriteLine($"Run newslint facts verify --table {page}.");
            return ExitCode.Findings;
        }

        File.WriteAllText(page, changed);
        output.WriteLine($"Wrote {page}.");
        return ExitCode.Clean;
    }
}
