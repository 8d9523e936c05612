using Newslint.Cli.Input;
using Newslint.Reporting;
using Newslint.Suppressions.Baselines;

namespace Newslint.Cli.Running;

/// <summary>The log that <c>--baseline</c> names.</summary>
internal static class BaselineFile
{
    /// <summary>A matcher for the log at a path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBeMissing">Whether a file that is not there is an empty baseline, since the run will write it.</param>
    /// <param name="tree">Where the sources lie.</param>
    /// <exception cref="UsageException">The file cannot be read, or is no log.</exception>
    public static BaselineMatcher Open(string path, bool mayBeMissing, SourceTree tree)
    {
        if (path is "" or InputFile.Dash)
        {
            throw new UsageException($"--baseline '{path}': write the name of a file. A log is read from no pipe.");
        }

        try
        {
            var baseline = mayBeMissing && !File.Exists(path) ? Baseline.Empty : Baseline.Read(File.ReadAllBytes(path));
            return new BaselineMatcher(baseline, file => File.Exists(tree.Top is null ? file : Path.Combine(tree.Top, file)));
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"--baseline {path}: {exception.Message} Write one with --baseline {path} --update-baseline.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(exception is FileNotFoundException or DirectoryNotFoundException
                ? $"--baseline {path}: there is no such file. Write one with --baseline {path} --update-baseline."
                : $"--baseline {path}: {InputFile.WhyUnreadable(exception)}");
        }
    }
}
