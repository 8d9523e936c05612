namespace Newslint.Prose.Quotations;

/// <summary>What is wrong with a quotation mark.</summary>
public enum MarkProblem
{
    /// <summary>It opens a quotation that nothing closes.</summary>
    Unclosed,

    /// <summary>It closes a quotation that nothing opens.</summary>
    Unopened,

    /// <summary>It faces the wrong way.</summary>
    Reversed,
}
