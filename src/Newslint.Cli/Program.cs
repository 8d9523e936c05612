using System.CommandLine;
using System.Text;

namespace Newslint.Cli;

/// <summary>The <c>newslint</c> command.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            var arguments = CommandTree.Build(Console.Out, Console.Error).Parse(args);
            var code = await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return arguments.Errors.Count > 0 ? ExitCode.Trouble : code;
        }
        catch (UsageException exception)
        {
            return Complain(exception.Message);
        }
        catch (OperationCanceledException)
        {
            return Complain("Stopped.");
        }
        catch (IOException exception)
        {
            return Complain(exception.Message); // a closed pipe, a full disk
        }
    }

    private static int Complain(string message)
    {
        Console.Error.WriteLine($"newslint: {message}");
        return ExitCode.Trouble;
    }
}
