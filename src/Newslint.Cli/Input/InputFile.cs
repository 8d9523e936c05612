namespace Newslint.Cli.Input;

/// <summary>A file to lint.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="ShownPath">Its path as a reader knows it, with <c>/</c>: relative to the working folder where it lies in it, else as given.</param>
internal sealed record InputFile(string FullPath, string ShownPath);
