using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Cli.Running;

/// <summary>What is told of a rule file: a line for programs, and for a person the line of the file with a caret below it.</summary>
/// <param name="Line">The file, the place and what is wrong.</param>
/// <param name="Excerpt">The line of the file and the caret; empty where there is none to show.</param>
internal sealed record RuleComplaint(string Line, ImmutableArray<string> Excerpt)
{
    /// <summary>More are not read: a folder can be one mistake from end to end.</summary>
    private const int MostExcerpts = 50;

    /// <summary>Complaints about rule files; their files are opened once more, so that nothing is kept of the many that are good.</summary>
    public static ImmutableArray<RuleComplaint> Of(IEnumerable<string> unreadable, IEnumerable<RuleFileProblem> problems)
    {
        var complaints = ImmutableArray.CreateBuilder<RuleComplaint>();
        complaints.AddRange(unreadable.Select(line => new RuleComplaint(line, [])));
        var (path, file) = (string.Empty, (SourceFile?)null);
        var shown = 0;
        foreach (var problem in problems)
        {
            if (path != problem.Path && shown < MostExcerpts)
            {
                (path, file) = (problem.Path, Open(problem.Path));
            }

            var excerpt = file is not null && shown++ < MostExcerpts ? ExcerptOf(file, problem) : [];
            complaints.Add(new RuleComplaint(problem.ToString(), excerpt));
        }

        return complaints.ToImmutable();
    }

    /// <summary>Writes it for a person.</summary>
    public void WriteTo(TextWriter errors)
    {
        errors.WriteLine(PlainLine.Of(Line));
        WriteExcerpt(errors);
    }

    /// <summary>Writes the excerpt alone.</summary>
    public void WriteExcerpt(TextWriter errors)
    {
        foreach (var line in Excerpt)
        {
            errors.WriteLine(line);
        }
    }

    private static ImmutableArray<string> ExcerptOf(SourceFile file, RuleFileProblem problem)
    {
        if (problem.Line > file.Lines.Count)
        {
            return [];
        }

        var line = file.Lines[problem.Line - 1];
        var at = Math.Min(line.Start + problem.Column - 1, line.End);
        var excerpt = Rendering.Excerpt.Of(file, TextSpan.FromBounds(at, Math.Min(at + 1, line.End)));
        var number = problem.Line.ToString(CultureInfo.InvariantCulture);
        return
        [
            $"  {number} │ {excerpt.Text.TrimEnd(' ')}",
            $"  {new string(' ', number.Length)} │ {new string(' ', excerpt.CaretColumn)}^",
        ];
    }

    /// <summary>The file, where it is one: rules of an archive have no lines to show.</summary>
    private static SourceFile? Open(string path)
    {
        try
        {
            return File.Exists(path) && SourceFile.TryDecode(path, File.ReadAllBytes(path), out var file) ? file : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
