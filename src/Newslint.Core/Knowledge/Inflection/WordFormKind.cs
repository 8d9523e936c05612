namespace Newslint.Knowledge.Inflection;

/// <summary>Which form of a word it is: several at once where they are spelled alike, as past and participle of most verbs are.</summary>
[Flags]
internal enum WordFormKind
{
    None = 0,

    /// <summary><c>take</c>.</summary>
    Base = 1 << 0,

    /// <summary><c>takes</c>.</summary>
    ThirdPerson = 1 << 1,

    /// <summary><c>took</c>.</summary>
    Past = 1 << 2,

    /// <summary><c>taken</c>.</summary>
    Participle = 1 << 3,

    /// <summary><c>taking</c>.</summary>
    Gerund = 1 << 4,

    /// <summary><c>child</c>.</summary>
    Singular = 1 << 5,

    /// <summary><c>children</c>.</summary>
    Plural = 1 << 6,
}
