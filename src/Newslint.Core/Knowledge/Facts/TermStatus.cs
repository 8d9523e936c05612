namespace Newslint.Knowledge.Facts;

/// <summary>Where some days stand to a term of office.</summary>
public enum TermStatus
{
    /// <summary>The facts do not say, or not the same for every day.</summary>
    Unknown,

    /// <summary>The term has not begun.</summary>
    NotYet,

    /// <summary>The person holds the office.</summary>
    Active,

    /// <summary>The term is over.</summary>
    Ended,
}
