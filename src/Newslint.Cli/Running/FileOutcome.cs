using Newslint.Cli.Input;

namespace Newslint.Cli.Running;

/// <summary>What became of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Result">What came of it; null for a binary file and where there is an error.</param>
/// <param name="Error">Why nothing came of it; null where all went well.</param>
internal sealed record FileOutcome<T>(InputFile File, T? Result, string? Error)
    where T : class
{
    /// <summary>Works on a file; one that cannot be read, or that Newslint fails on, does not take the others with it.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static FileOutcome<T> Of(InputFile file, Func<T?> work)
    {
        try
        {
            return new FileOutcome<T>(file, work(), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileOutcome<T>(file, null, InputFile.WhyUnreadable(exception));
        }
#pragma warning disable CA1031 // A file that Newslint fails on must not take the others with it.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new FileOutcome<T>(file, null, $"Newslint failed on this file, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }
}
