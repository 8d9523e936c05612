namespace Newslint.Knowledge;

/// <summary>The word by which a time is pointed at: “<c>last</c> Friday”, “the <c>past</c> decade”.</summary>
public enum TimePointer
{
    /// <summary>No such word.</summary>
    None,

    /// <summary><c>last</c>.</summary>
    Last,

    /// <summary><c>past</c>: up to now.</summary>
    Past,

    /// <summary><c>previous</c>: before the time that the text has come to.</summary>
    Previous,

    /// <summary><c>this</c>, <c>current</c>.</summary>
    This,

    /// <summary><c>same</c>: the time that the text has come to.</summary>
    Same,

    /// <summary><c>that</c>: the time that the text has come to.</summary>
    That,

    /// <summary><c>next</c>, <c>upcoming</c>.</summary>
    Next,

    /// <summary><c>coming</c>: from now on.</summary>
    Coming,

    /// <summary><c>following</c>: after the time that the text has come to.</summary>
    Following,

    /// <summary><c>recent</c>.</summary>
    Recent,
}
