namespace Newslint.Cli.Input;

/// <summary>The files that a command is given: those of its paths, or standard input.</summary>
internal sealed class InputFiles
{
    private readonly string[] _paths;
    private readonly string? _stdinFilename;

    /// <param name="paths">The paths of the command line.</param>
    /// <param name="stdinFilename">The path that standard input is taken to have; null for one that says nothing.</param>
    /// <exception cref="UsageException">That path is empty.</exception>
    public InputFiles(string[] paths, string? stdinFilename)
    {
        if (stdinFilename is { Length: 0 })
        {
            throw new UsageException("--stdin-filename: write the path that standard input is taken to have.");
        }

        _paths = paths;
        _stdinFilename = stdinFilename;
        Finder = new FileFinder(paths, Environment.CurrentDirectory);
    }

    /// <summary>Finds the files of the paths, and knows what could not be found.</summary>
    public FileFinder Finder { get; }

    /// <summary>Whether standard input is read.</summary>
    public bool IsStandardInput => _paths is [InputFile.Dash];

    /// <summary>Whether there is one file only, which needs one thread; a second would only cost its start.</summary>
    public bool IsOne => _paths is [var only] && !Directory.Exists(only);

    /// <summary>The full paths of the folders among the paths: all that is in them is linted.</summary>
    public IReadOnlyList<string> Folders => [.. (_paths.Length == 0 ? ["."] : _paths).Where(Directory.Exists).Select(path => InputFile.WithSlashes(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))];

    /// <summary>The files. To be asked for once.</summary>
    public IEnumerable<InputFile> Find() => IsStandardInput ? [InputFile.StandardInput(_stdinFilename ?? "stdin.txt")] : Finder.Files();
}
