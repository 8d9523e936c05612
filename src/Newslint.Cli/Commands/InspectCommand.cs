using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Text;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint inspect PATH…</c>: shows what the linter sees, one JSON object a document.</summary>
internal sealed class InspectCommand(ParseResult arguments, LintOptions lint, Argument<string[]> paths, Option<string?> format, Option<string[]> view, TextWriter errors)
{
    /// <summary>Runs the command.</summary>
    public int Run(CancellationToken stop)
    {
        arguments.Choose(format, "jsonl");
        var wanted = InspectionOptions.Read(arguments.GetValue(view), InspectionView.All);
        var session = LintSession.Create(arguments, lint, timings: null);
        var given = arguments.GetValue(paths) ?? [];
        var finder = new FileFinder(given, Environment.CurrentDirectory);
        var hasTrouble = false;
        using var output = StandardStreams.OpenOutput();
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, DiagnosticJson.Options);
        foreach (var file in given is [InputFile.Dash] ? [InputFile.StandardInput("stdin.txt")] : finder.Files())
        {
            stop.ThrowIfCancellationRequested();
            if (Read(file, stop) is { } source)
            {
                InspectionJson.Write(json, session.Read(source), wanted, withPath: true);
                json.Flush();
                json.Reset();
                buffer.Write("\n"u8);
                output.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
            else
            {
                hasTrouble = true;
            }
        }

        foreach (var problem in finder.Problems)
        {
            hasTrouble = true;
            errors.WriteLine(PlainLine.Of($"{problem.Path}: error: {problem.Message}"));
        }

        output.Flush();
        return hasTrouble ? ExitCode.Trouble : ExitCode.Clean;
    }

    private SourceFile? Read(InputFile file, CancellationToken stop)
    {
        try
        {
            if (SourceFile.TryDecode(file.ShownPath, file.ReadBytes(stop), out var source))
            {
                return source;
            }

            errors.WriteLine(PlainLine.Of($"{file.ShownPath}: error: This is not a text file."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(PlainLine.Of($"{file.ShownPath}: error: {InputFile.WhyUnreadable(exception)}"));
        }

        return null;
    }
}
