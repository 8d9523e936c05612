namespace Newslint.Rules.Yaml.Conditions;

/// <summary>Something that holds of a unit or does not.</summary>
internal abstract class Condition
{
    /// <summary>Whether it holds of the unit that <paramref name="at"/> looks at.</summary>
    public abstract bool Holds(Evaluation at);

    /// <summary>Whether it can hold anywhere in the article, by the phrases in it; true where that cannot be told.</summary>
    public virtual bool MayHold(RuleContext context) => true;

    /// <summary>Phrase lists of which at least one has a hit wherever it holds; null where no lists tell. Coarser than <see cref="MayHold"/>, but it can be indexed.</summary>
    public virtual int[]? Wakers => null;

    /// <summary>The number of conditions that it is made of, itself included; a fragment counts wherever it is used.</summary>
    public virtual int Size => 1;

    /// <summary>The size of a condition made of <paramref name="parts"/>.</summary>
    protected static int SizeOf(Condition[] parts)
    {
        var size = 1;
        foreach (var part in parts)
        {
            size += part.Size;
        }

        return size;
    }
}
