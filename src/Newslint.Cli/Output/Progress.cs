using System.Globalization;

namespace Newslint.Cli.Output;

/// <summary>
/// Tells on standard error how far a long run is, where a person looks at it and the results go elsewhere. A run that is over within a second
/// says nothing.
/// </summary>
internal sealed class Progress(TextWriter errors, bool isShown)
{
    private const int Interval = 500; // milliseconds

    private long _next = Environment.TickCount64 + (2 * Interval);
    private bool _hasWritten;

    /// <summary>Whether progress would be seen and disturb nothing.</summary>
    public static bool IsWanted(bool writesToFile) => !Console.IsErrorRedirected && (writesToFile || Console.IsOutputRedirected);

    /// <summary>Tells the number of files done, now and then; <paramref name="doing"/> says what is done where it is not linting.</summary>
    public void Report(int files, string doing = "")
    {
        if (isShown && Environment.TickCount64 >= _next)
        {
            errors.Write(string.Create(CultureInfo.InvariantCulture, $"\r{doing}{files:N0} files{(doing.Length == 0 ? "        " : string.Empty)}"));
            _next = Environment.TickCount64 + Interval;
            _hasWritten = true;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_hasWritten)
        {
            errors.Write("\r                              \r");
        }
    }
}
