namespace Newslint.Rules.Yaml.Targets;

/// <summary>How something else must stand to the unit.</summary>
internal enum Relation
{
    /// <summary>It lies in the unit.</summary>
    Has,

    /// <summary>The unit lies in it.</summary>
    Inside,

    /// <summary>The unit stands before it.</summary>
    Precedes,

    /// <summary>The unit stands after it.</summary>
    Follows,

    /// <summary>It stands on either side.</summary>
    Near,

    /// <summary>It stands somewhere in the article.</summary>
    Anywhere,
}
