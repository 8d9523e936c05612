using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Heads;

/// <summary><c>find:</c> with phrases: wherever one of them stands.</summary>
internal sealed class FindHead(PhraseList phrases) : Head
{
    public override int[]? Wakers => [phrases.Number];

    public override bool MayFind(RuleContext context) => phrases.IsIn(context);

    protected override List<Occurrence> Search(RuleContext context, RuleScope scope)
    {
        var spans = OccurrenceFinder.Phrases(context, phrases);
        return spans.FindAll(span => scope.Holds(context, span)).ConvertAll(span => new Occurrence(span));
    }
}

/// <summary><c>find:</c> with a pattern: wherever it matches.</summary>
internal sealed class FindPatternHead(TextPattern pattern) : Head
{
    public override int[]? Wakers => pattern.Wakers;

    public override bool MayFind(RuleContext context) => pattern.MayMatch(context);

    protected override List<Occurrence> Search(RuleContext context, RuleScope scope)
    {
        var found = OccurrenceFinder.Matches(context, pattern).ConvertAll(match => OccurrenceFinder.Of(pattern, match));
        return found.FindAll(occurrence => scope.Holds(context, occurrence.Span));
    }
}
