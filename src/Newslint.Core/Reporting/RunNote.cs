using System.Globalization;
using Newslint.Rules;

namespace Newslint.Reporting;

/// <summary>What a run has to say beside its findings.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Severity">An error where something could not be done, a suggestion for what is only good to know.</param>
/// <param name="Message">A sentence or more.</param>
public sealed record RunNote(RunNoteKind Kind, Severity Severity, string Message)
{
    /// <summary>The file it is about, the first of them where there are several; null where it is about none.</summary>
    public string? Path { get; init; }

    /// <summary>The line, from 1; 0 for the whole file.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1, in UTF-16 code units; 0 for the whole line.</summary>
    public int Column { get; init; }

    /// <summary>How many more files it is about.</summary>
    public int MoreFiles { get; init; }

    /// <summary>The note on a line of its own, in the form of compilers: <c>path(line,column): warning: message</c>.</summary>
    public override string ToString()
    {
        if (Path is null)
        {
            return PlainLine.Of(Message);
        }

        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})")
            : MoreFiles > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {MoreFiles} more")
            : string.Empty;
        var word = Severity == Severity.Suggestion ? "note" : SeverityNames.NameOf(Severity);
        return PlainLine.Of($"{Path}{place}: {word}: {Message}");
    }
}
