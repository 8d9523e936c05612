namespace Newslint.Prose.Dates;

/// <summary>Which way the clause around a date looks.</summary>
internal enum ClauseTense : byte
{
    /// <summary>Nothing tells it.</summary>
    Unknown,

    /// <summary>Back.</summary>
    Past,

    /// <summary>It tells what is.</summary>
    Present,

    /// <summary>Ahead.</summary>
    Future,

    /// <summary>Likely ahead: “agreed to meet on Friday”.</summary>
    MaybeFuture,
}
