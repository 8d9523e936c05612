using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>Something to tell, at the end of a run, about an entry of a file of suppressions.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Rule">Which of the rules about suppressions tells it.</param>
/// <param name="Severity">Its severity for the folder of the file.</param>
/// <param name="Message">What is amiss and what to do.</param>
public sealed record SidecarNote(string Path, int Line, int Column, RuleDescriptor Rule, Severity Severity, string Message);
