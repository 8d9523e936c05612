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

    /// <summary>A comma or full stop stands after the closing mark, as in Britain.</summary>
    StopOutside,

    /// <summary>A comma or full stop stands before the closing mark, as in America.</summary>
    StopInside,

    /// <summary>Commas or full stops stand on both sides of the closing mark.</summary>
    StopDoubled,

    /// <summary>A colon or semicolon stands before the closing mark.</summary>
    ColonInside,
}
