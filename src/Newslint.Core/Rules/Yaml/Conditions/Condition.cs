namespace Newslint.Rules.Yaml.Conditions;

/// <summary>Something that holds of a unit or does not.</summary>
internal abstract class Condition
{
    /// <summary>Whether it holds of the unit that <paramref name="at"/> looks at.</summary>
    public abstract bool Holds(Evaluation at);

    /// <summary>Whether it can hold anywhere in an article with these phrases; true where that cannot be told.</summary>
    public virtual bool MayHold(PhraseHits hits) => true;

    /// <summary>The conditions inside this one.</summary>
    public virtual IEnumerable<Condition> Parts => [];
}
