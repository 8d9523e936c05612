namespace Newslint.Rules.Testing;

/// <summary>An entry of a phrase table that does not do its work, or a table that no bad example shows.</summary>
/// <param name="Line">Where it stands in the rule file, 1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Phrase">The entry, or the table, short.</param>
/// <param name="Fault">What is wrong with it.</param>
internal sealed record EntryFault(int Line, int Column, string Phrase, string Fault);
