namespace Newslint.Knowledge.Facts.Packing;

/// <summary>How another name of a person may stand for them.</summary>
internal enum NameKind
{
    /// <summary>A full name in another spelling.</summary>
    Full,

    /// <summary>Initials that stand for the full name: MBS.</summary>
    Initials,

    /// <summary>One word by which the person is known: Lula.</summary>
    Single,

    /// <summary>The surname, where it is not the last word of the name: Xi.</summary>
    Surname,
}
