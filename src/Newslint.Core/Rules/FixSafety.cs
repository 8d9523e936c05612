namespace Newslint.Rules;

/// <summary>How far a fix may go without a person who looks at it; weakest first.</summary>
public enum FixSafety
{
    /// <summary>Shown as an idea, never applied.</summary>
    Display,

    /// <summary>Right more often than not; applied only where somebody asks for it.</summary>
    Suggestion,

    /// <summary>Cannot change what the copy says.</summary>
    Safe,
}
