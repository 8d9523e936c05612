namespace Newslint.Rules.Yaml.Conditions;

/// <summary>The words that matched, or the whole unit, are one of some texts and no more.</summary>
/// <param name="texts">The texts, normalised as phrases are.</param>
/// <param name="option">An option whose words count too; null for none.</param>
internal sealed class TextCondition(HashSet<string> texts, string? option) : Condition
{
    public override bool Holds(Evaluation at)
    {
        var words = LiteralPrefilter.Normalise(at.Context.Article.Slice(at.Words).ToString());
        return texts.Contains(words) || (option is not null && at.Context.Remember(this, Allowed).Contains(words));
    }

    private HashSet<string> Allowed(RuleContext context) => new(OptionValues.Words(context, option!), StringComparer.Ordinal);
}
