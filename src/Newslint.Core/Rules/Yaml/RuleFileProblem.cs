namespace Newslint.Rules.Yaml;

/// <summary>A mistake in a rule file, told as a compiler tells it.</summary>
/// <param name="Path">The rule file.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record RuleFileProblem(string Path, int Line, int Column, string Message)
{
    /// <summary>Whether the rule works all the same, though not as its writer may think; other mistakes keep it from being used.</summary>
    public bool IsWarning { get; init; }

    /// <summary><c>path(line,column): error: message</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): {(IsWarning ? "warning" : "error")}: {Message}";
}
