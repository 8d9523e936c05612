using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts.Verification;

/// <summary>The problems found so far.</summary>
internal sealed class ProblemList
{
    private readonly List<FactProblem> _problems = [];

    public void Error(string file, int line, string message) => _problems.Add(new FactProblem(file, line, IsError: true, message));

    public void Note(string file, int line, string message) => _problems.Add(new FactProblem(file, line, IsError: false, message));

    /// <summary>Reads all records of a table; a record that cannot be read ends it.</summary>
    public void ForEach(CsvReader? reader, Action<CsvReader> use)
    {
        try
        {
            while (reader?.Read() == true)
            {
                use(reader);
            }
        }
        catch (InvalidDataException fault)
        {
            Error(reader!, fault);
        }
    }

    /// <summary>Notes a fault of a record, whose message begins with the place.</summary>
    public void Error(CsvReader reader, InvalidDataException fault) => Error(reader.Name, reader.Line, fault);

    /// <summary>Notes a fault whose message begins with the place.</summary>
    public void Error(string file, int line, InvalidDataException fault)
    {
        var text = fault.Message[(fault.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        Error(file, line, char.ToUpperInvariant(text[0]) + text[1..]);
    }

    /// <summary>The problems by file and line.</summary>
    public ImmutableArray<FactProblem> Sorted() =>
        [.. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenByDescending(problem => problem.IsError)];
}
