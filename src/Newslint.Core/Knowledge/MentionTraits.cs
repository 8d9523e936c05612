namespace Newslint.Knowledge;

/// <summary>What a word beside a title or a name says of how the title is held, or of the time that is told of.</summary>
[Flags]
internal enum MentionTraits : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>“former”, “ex-”.</summary>
    Former = 1,

    /// <summary>“then-”, “onetime”: held at the time that is told of.</summary>
    Then = 1 << 1,

    /// <summary>“the late”.</summary>
    Late = 1 << 2,

    /// <summary>“acting”, “interim”.</summary>
    Acting = 1 << 3,

    /// <summary>“outgoing”.</summary>
    Outgoing = 1 << 4,

    /// <summary>“incoming”.</summary>
    Incoming = 1 << 5,

    /// <summary>“candidate”, “future”, “a” president: nobody says that the title is held.</summary>
    Candidate = 1 << 6,

    /// <summary>All that say how a title is held.</summary>
    Modifier = Former | Then | Late | Acting | Outgoing | Incoming | Candidate,

    /// <summary>A relative: “President Lopez’s <em>widow</em>”.</summary>
    Kin = 1 << 7,

    /// <summary>What is left of a time in office: “President Lopez’s <em>legacy</em>”.</summary>
    Legacy = 1 << 8,

    /// <summary>Those who govern with somebody: “President Lopez’s <em>cabinet</em>”.</summary>
    Government = 1 << 9,

    /// <summary>What has a president of its own: “President Lopez of the teachers’ <em>union</em>”.</summary>
    Body = 1 << 10,

    /// <summary>What stands before somebody who belongs to what is over: “<em>under</em> President Lopez”.</summary>
    Narrates = 1 << 11,

    /// <summary>What somebody did whose time may be over: “<em>appointed</em> by President Lopez”.</summary>
    Deed = 1 << 12,

    /// <summary>What puts events in order: “<em>after</em> President Lopez signed”.</summary>
    Orders = 1 << 13,

    /// <summary>What opens a clause that may tell of the past: “<em>when</em> President Lopez signed”.</summary>
    When = 1 << 14,

    /// <summary>“<em>if</em> President Lopez were”.</summary>
    Hypothetical = 1 << 15,

    /// <summary>What tells of the past wherever it stands in the sentence: “<em>memoir</em>”, “<em>recalled</em>”.</summary>
    History = 1 << 16,

    /// <summary>What makes of an office the one below it: “<em>deputy</em> mayor”.</summary>
    Lower = 1 << 17,

    /// <summary>What is told of the dead: “<em>died</em>”, “<em>funeral</em>”.</summary>
    Death = 1 << 18,
}
