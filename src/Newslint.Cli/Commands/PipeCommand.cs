using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Newslint.Cli.Output;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint pipe</c>: JSON lines in, JSON lines out, one for one and in order, for distributed engines.</summary>
internal sealed class PipeCommand(ParseResult arguments, LintOptions lint, Option<string[]> view, TextWriter errors)
{
    private volatile bool _hasFailed;

    /// <summary>Runs the command until the input ends.</summary>
    public int Run(CancellationToken stop)
    {
        var wanted = InspectionOptions.Read(arguments.GetValue(view), InspectionView.None);
        var session = LintSession.Create(arguments, lint, timings: null);
        var threads = LintSession.Threads(arguments, lint);
        foreach (var problem in session.RuleProblems)
        {
            errors.WriteLine(PlainLine.Of(problem.Line));
        }

        if (!session.RuleProblems.IsEmpty)
        {
            return ExitCode.Trouble;
        }

        using var input = StandardStreams.OpenInput();
        using var output = StandardStreams.OpenOutput();
        OrderedWork.Run(LineReader.Lines(input, stop), threads, line => Answer(session, line, wanted), answer => Send(output, answer), stop);
        output.Flush();
        return _hasFailed ? ExitCode.Trouble : ExitCode.Clean;
    }

    /// <summary>Every answer leaves at once: the other side may wait for it before it sends more.</summary>
    private static void Send(Stream output, ReadOnlyMemory<byte> answer)
    {
        output.Write(answer.Span);
        output.Flush();
    }

    private ReadOnlyMemory<byte> Answer(LintSession session, byte[] line, InspectionView view)
    {
        var request = PipeRequest.Read(line);
        if (request.Error is { } error)
        {
            return Line(request, json => WriteError(json, error.Code, error.Message));
        }

        try
        {
            return Line(request, json => WriteFindings(json, session, request, view));
        }
#pragma warning disable CA1031 // An article that Newslint fails on must not take a million others with it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _hasFailed = true;
            return Line(request, json => WriteError(json, "internal-fault", $"Newslint failed on this article, please report it: {exception.GetType().Name}: {exception.Message}"));
        }
    }

    private static ReadOnlyMemory<byte> Line(PipeRequest request, Action<Utf8JsonWriter> writeAnswer)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, DiagnosticJson.Options);
        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        json.WriteRawValue(request.Id, skipInputValidation: true);
        writeAnswer(json);
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void WriteFindings(Utf8JsonWriter json, LintSession session, PipeRequest request, InspectionView view)
    {
        var prose = session.Read(request.Source!, request.Said);
        var report = session.Lint(prose, fullPath: null);
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity >= Severity.Suggestion)
            {
                DiagnosticJson.Write(json, diagnostic, withPath: false);
            }
        }

        json.WriteEndArray();
        if (view != InspectionView.None)
        {
            json.WritePropertyName("inspect"u8);
            InspectionJson.Write(json, prose, view, withPath: false);
        }

        if (!report.Notes.IsEmpty)
        {
            json.WriteStartArray("notes"u8);
            foreach (var note in report.Notes)
            {
                json.WriteStringValue(note);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteError(Utf8JsonWriter json, string code, string message)
    {
        json.WriteStartArray("diagnostics"u8);
        json.WriteEndArray();
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
    }
}
