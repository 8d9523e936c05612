using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Heads;

/// <summary>What a rule looks for by itself instead of asking the units of an article: <c>find</c>, <c>replace</c>, <c>consistent</c>.</summary>
internal abstract class Head
{
    /// <summary>The places, sorted; those outside <paramref name="scope"/> do not count.</summary>
    public List<Occurrence> Find(RuleContext context, RuleScope scope)
    {
        var found = Search(context, scope);
        for (var i = 0; i < found.Count; i++)
        {
            found[i].Number = i + 1;
            found[i].First = found[i].Majority is null ? found[0].Span : found[i].First;
        }

        return found;
    }

    /// <summary>Whether there can be one in the article, by the phrases in it.</summary>
    public abstract bool MayFind(RuleContext context);

    /// <summary>Phrase lists of which at least one has a hit wherever there is something to find; null where no lists tell.</summary>
    public abstract int[]? Wakers { get; }

    /// <summary>Looks for the places.</summary>
    protected abstract List<Occurrence> Search(RuleContext context, RuleScope scope);
}
