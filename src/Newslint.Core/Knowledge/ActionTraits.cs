namespace Newslint.Knowledge;

/// <summary>What a word tells of a date beside it, or of the verb that the date belongs to.</summary>
[Flags]
internal enum ActionTraits : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>“is <em>set</em> to open”.</summary>
    Ahead = 1,

    /// <summary>“was <em>moved</em> to May 5”: it sets a day.</summary>
    Planning = 1 << 1,

    /// <summary>“<em>was</em>”, “<em>hoped</em>”: no deed that happens on a day.</summary>
    State = 1 << 2,

    /// <summary>“<em>that</em>”, “<em>because</em>”: here a clause ends.</summary>
    Boundary = 1 << 3,

    /// <summary>“<em>nearly</em> five years ago”: rounded up.</summary>
    Nearly = 1 << 4,

    /// <summary>“<em>more</em> than five years ago”: rounded down.</summary>
    Over = 1 << 5,

    /// <summary>“<em>about</em> five years ago”.</summary>
    About = 1 << 6,
}
