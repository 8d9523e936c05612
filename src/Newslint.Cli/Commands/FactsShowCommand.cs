using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Reporting;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint facts show WHAT</c>: tells who held which office when, or when an event was, and from where that is known.</summary>
internal sealed class FactsShowCommand(ParseResult arguments, FactsShowOptions options, TextWriter output, TextWriter errors)
{
    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var format = arguments.Choose(options.Format, "text", "json");
        var on = Day();
        var library = FactLibrary.Load(arguments, options.Lint, new ConfigurationFiles(), []);
        foreach (var problem in library.Problems)
        {
            problem.WriteTo(errors);
        }

        var asked = string.Join(' ', arguments.GetValue(options.Query) ?? []);
        var found = FactSearch.For(asked, library.Facts);
        if (format == "json")
        {
            WriteJson(found, library, on);
        }
        else if (!found.IsEmpty)
        {
            new FactText(output, library.Facts, library.CitationOf, on).Write(found);
        }

        if (found.IsEmpty)
        {
            var near = FactSearch.Near(asked, library.Facts, Suggestion.Distance);
            errors.WriteLine(PlainLine.Of($"Nothing is known of '{asked}'.{(near.Count > 0 ? $" Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?" : string.Empty)}"));
            return ExitCode.Findings;
        }

        return library.Problems.IsEmpty ? ExitCode.Clean : ExitCode.Trouble;
    }

    private DateOnly? Day()
    {
        if (arguments.GetValue(options.On) is not { } text)
        {
            return null;
        }

        return DateInterval.TryParse(text, out var days) && days.IsDay
            ? days.From
            : throw new UsageException($"--on '{text}': write a day such as 2025-03-06.");
    }

    private void WriteJson(FactSearch found, FactLibrary library, DateOnly? on)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, DiagnosticJson.Options with { Indented = true }))
        {
            new FactJson(json, library.Facts, library.CitationOf, on).Write(found);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
