using Newslint.Cli.Output;

namespace Newslint.Cli.Input;

/// <summary>A file to lint, or standard input.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="ShownPath">Its path as a reader knows it, with <c>/</c>: relative to the working folder where it lies in it, else as given.</param>
internal sealed record InputFile(string FullPath, string ShownPath)
{
    /// <summary>How standard input is written in place of a path.</summary>
    public const string Dash = "-";

    private bool IsStandardInput { get; init; }

    /// <summary>Standard input as the file that it is taken to be.</summary>
    public static InputFile StandardInput(string shownPath) => new(Path.GetFullPath(shownPath), shownPath) { IsStandardInput = true };

    /// <summary>
    /// A path as a reader knows it, with slashes: relative to the working folder where it lies in it or is a file of a folder above, which newslint
    /// finds by itself and which lies elsewhere on each machine; else as it is.
    /// </summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        var isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return WithSlashes(isOutside && Path.IsPathRooted(path) && !IsInFolderAbove(path) ? path : relative);
    }

    /// <summary>A path with slashes, whatever this system separates folders with.</summary>
    public static string WithSlashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>All bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    /// <exception cref="OperationCanceledException">The user did not wait for the end of standard input.</exception>
    public byte[] ReadBytes(CancellationToken stop) => IsStandardInput ? StandardStreams.Await(ReadStandardInput, stop) : File.ReadAllBytes(FullPath);

    /// <summary>What to say of a file that could not be read, without its full path: logs are compared between machines.</summary>
    public static string WhyUnreadable(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "Reading this file is not permitted.",
        FileNotFoundException or DirectoryNotFoundException => "This file has gone, or is a link that leads nowhere.",
        _ => $"The file cannot be read: {WithoutPath(exception.Message)}",
    };

    /// <summary>A message of the system without the full path that .NET writes behind it.</summary>
    private static string WithoutPath(string message) => message.LastIndexOf(" : '", StringComparison.Ordinal) is > 0 and var at ? message[..at] + "." : message;

    private static bool IsInFolderAbove(string path) =>
        Path.GetDirectoryName(path) is { } folder
        && Environment.CurrentDirectory.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static byte[] ReadStandardInput()
    {
        using var memory = new MemoryStream();
        using var input = StandardStreams.OpenInput();
        input.CopyTo(memory);
        return memory.ToArray();
    }
}
