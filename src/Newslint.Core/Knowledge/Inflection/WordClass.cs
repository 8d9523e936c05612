namespace Newslint.Knowledge.Inflection;

/// <summary>What inflects.</summary>
internal enum WordClass
{
    /// <summary>A verb; of a phrase its first word inflects: “make use of”.</summary>
    Verb,

    /// <summary>A noun; of a phrase its last word inflects, or the one before “of” and the like: “care home”, “member of parliament”.</summary>
    Noun,
}
