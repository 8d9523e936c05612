namespace Newslint.Cli;

/// <summary>What the command says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the level that fails a run.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above it.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, a bad rule file, unreadable input or a fault of the tool; stronger than findings.</summary>
    public const int Trouble = 2;
}
