namespace Newslint.Knowledge;

/// <summary>What a word says of the time or the names that its sentence tells of.</summary>
[Flags]
internal enum TimeTraits : long
{
    None = 0,

    /// <summary>The sentence tells of an earlier time: <c>ancient</c>, <c>wartime</c>.</summary>
    Earlier = 1L << 0,

    /// <summary>One money took the place of another: <c>replaced</c>, <c>conversion</c>.</summary>
    MoneyChange = 1L << 1,

    /// <summary>Something is only thought of: <c>if</c>, <c>would</c>.</summary>
    Supposed = 1L << 2,

    /// <summary>Beside the money of today it tells of the time of the old one: <c>before</c> the euro.</summary>
    MoneyBefore = 1L << 3,

    /// <summary>The reader is told of another name: <c>formerly</c>, <c>renamed</c>.</summary>
    Renaming = 1L << 4,

    /// <summary>Two people may share a name: <c>brother</c>, <c>namesake</c>.</summary>
    Family = 1L << 5,

    /// <summary>An age may be that of a day past: <c>died</c>, <c>when</c>.</summary>
    AgeThen = 1L << 6,

    /// <summary>What a school says of work, and nobody of money: <c>good</c> marks.</summary>
    Quality = 1L << 8,

    /// <summary>It has a capital wherever it stands: <c>Soviet</c>.</summary>
    Proper = 1L << 7,
}
