namespace Newslint.Prose.Quotations;

/// <summary>Where the source of a quotation stands, as its reader comes to it.</summary>
public enum SourcePlace
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Before it: in its sentence, or told by its paragraph already.</summary>
    Before,

    /// <summary>Behind it, and the speech goes on behind the source: “…,” she said. “…”</summary>
    Inside,

    /// <summary>Behind all that is quoted.</summary>
    After,

    /// <summary>Behind it without a verb: “…” — Lee Park.</summary>
    Signature,

    /// <summary>In another paragraph.</summary>
    Elsewhere,
}
