using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Newslint.Reporting;

namespace Newslint.Cli;

/// <summary>The <c>newslint</c> command.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            // A file may be named @story.txt: an argument is never the name of a file of arguments.
            var arguments = CommandTree.Build(Console.Out, Console.Error).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var code = arguments.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return arguments.Errors.Count > 0 ? ExitCode.Trouble : code;
        }
        catch (UsageException exception)
        {
            return Complain(exception.Message, exception.Details);
        }
        catch (OperationCanceledException)
        {
            return Complain("Stopped.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Complain(exception.Message); // a closed pipe, a full disk
        }
#pragma warning disable CA1031 // Nobody at a desk can read a stack trace, and a crash has an exit code of its own.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Complain($"This is a fault of Newslint, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static int Complain(string message, params ImmutableArray<string> details)
    {
        foreach (var detail in details)
        {
            Console.Error.WriteLine(PlainLine.Of(detail));
        }

        Console.Error.WriteLine(PlainLine.Of($"newslint: {message}"));
        return ExitCode.Trouble;
    }
}
