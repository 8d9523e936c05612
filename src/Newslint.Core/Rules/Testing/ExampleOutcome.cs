namespace Newslint.Rules.Testing;

/// <summary>How an example comes out.</summary>
public enum ExampleOutcome
{
    /// <summary>A bad example of which exactly the marked words were reported.</summary>
    Reported,

    /// <summary>A good example in which nothing was reported.</summary>
    Clean,

    /// <summary>Words are marked, and nothing is reported there.</summary>
    Missing,

    /// <summary>Something is reported where nothing is marked.</summary>
    Noisy,

    /// <summary>Something is reported that overlaps the marked words, and begins or ends elsewhere.</summary>
    Misplaced,

    /// <summary>The message is not the one that the example asks for, or has a hole in it.</summary>
    WrongMessage,

    /// <summary>The severity is not the one that the example asks for.</summary>
    WrongSeverity,

    /// <summary>The fix gives other copy than the example asks for, or there is none.</summary>
    WrongFix,

    /// <summary>The copy that a fix made is reported again.</summary>
    NotIdempotent,

    /// <summary>The rule failed on the example.</summary>
    Failed,
}
