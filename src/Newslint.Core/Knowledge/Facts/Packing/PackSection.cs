namespace Newslint.Knowledge.Facts.Packing;

/// <summary>The parts of the compiled facts, in their order.</summary>
internal enum PackSection
{
    /// <summary>Id, class, title, titles, jurisdiction, whether one person holds it (1) and keeps the title for life (2), first term, number of terms.</summary>
    Offices,

    /// <summary>Offices by id.</summary>
    OfficesById,

    /// <summary>Title and office, by folded title.</summary>
    Titles,

    /// <summary>Office, person, first and last possible day of begin and end, certainty, as-of day, source; by office.</summary>
    Terms,

    /// <summary>Terms by the last word of the holder’s name.</summary>
    Holders,

    /// <summary>Person, other name, kind; by the last word of that name.</summary>
    Names,

    /// <summary>People whose surname is not the last word, by folded name.</summary>
    OwnSurnames,

    /// <summary>Form and jurisdiction, by form.</summary>
    Forms,
}
