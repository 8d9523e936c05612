namespace Newslint.Knowledge.Facts;

/// <summary>Who uses the new name.</summary>
public enum RenameScope
{
    /// <summary>Everybody: it is the name in law, or of the company itself.</summary>
    Official,

    /// <summary>News agencies, since a day on which they said so.</summary>
    AgencyStyle,

    /// <summary>Some houses and not others: Türkiye, Bengaluru.</summary>
    HouseDependent,
}
