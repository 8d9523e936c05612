using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Reporting;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint config show PATH</c>: tells what is configured for a path, and where.</summary>
internal sealed class ConfigShowCommand(ParseResult arguments, ConfigShowOptions options, TextWriter output, TextWriter errors)
{
    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var format = arguments.Choose(options.Format, "text", "json");
        var asked = Asked();
        var configuration = new ConfigurationFiles();
        var library = RuleLibrary.Load(arguments, options.Lint, configuration, [asked]);
        foreach (var problem in library.Problems)
        {
            problem.WriteTo(errors);
        }

        var shown = EffectiveConfiguration.Of(asked, configuration, library);
        if (format == "json")
        {
            WriteJson(shown);
        }
        else
        {
            new ConfigurationText(output).Write(shown);
        }

        return library.Problems.IsEmpty && !shown.Problems.Any(problem => problem.IsUnreadable) ? ExitCode.Clean : ExitCode.Trouble;
    }

    private string Asked()
    {
        var asked = arguments.GetValue(options.Path)!;
        return asked switch
        {
            "" => throw new UsageException("PATH '': write the path of a file or a folder."),
            "-" => throw new UsageException("PATH '-': standard input has no path. Write the one that you give with --stdin-filename."),
            _ => asked,
        };
    }

    private void WriteJson(EffectiveConfiguration shown)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, DiagnosticJson.Options with { Indented = true }))
        {
            new ConfigurationJson(json).Write(shown);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
