namespace Newslint.Cli.Input;

/// <summary>Something that was asked for and could not be found or read.</summary>
/// <param name="Path">Its path as a reader knows it.</param>
/// <param name="Message">What is wrong and what may have been meant, without the path.</param>
internal sealed record InputProblem(string Path, string Message);
