using Newslint.Cli.Output;
using Newslint.Cli.Running;

namespace Newslint.Cli.Reports;

/// <summary>Where a report goes, and what a writer may want to know.</summary>
internal sealed class ReportTarget : IDisposable
{
    private readonly OutputTarget _output;
    private StreamWriter? _text;

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public ReportTarget(ReportRequest request, LintSession session)
    {
        Request = request;
        Session = session;
        try
        {
            _output = OutputTarget.Open(request.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What the system says of a file that may not be written names its full path, which is that of the file beside it.
            throw new UsageException($"{request.AskedFor}: {(exception is UnauthorizedAccessException ? "Writing there is not permitted." : exception.Message)}");
        }
    }

    /// <summary>What was asked for.</summary>
    public ReportRequest Request { get; }

    /// <summary>The run.</summary>
    public LintSession Session { get; }

    /// <summary>Whether to colour.</summary>
    public required bool WantsColor { get; init; }

    /// <summary>Whether a report that only counts suggestions otherwise is to show them.</summary>
    public required bool ShowsSuggestions { get; init; }

    /// <summary>What a SARIF log is to be like.</summary>
    public required SarifOptions Sarif { get; init; }

    /// <summary>Takes the bytes.</summary>
    public Stream Stream => _output.Stream;

    /// <summary>The same for text: UTF-8 without a byte order mark, lines ended by LF.</summary>
    public TextWriter Text => _text ??= new StreamWriter(Stream, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Puts the whole report in its place.</summary>
    public void Commit()
    {
        _text?.Flush();
        _output.Commit();
    }

    /// <summary>Closes the report; a file that was not committed goes.</summary>
    public void Dispose() => _output.Dispose();
}
