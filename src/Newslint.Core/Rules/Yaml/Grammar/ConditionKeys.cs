
namespace Newslint.Rules.Yaml.Grammar;

/// <summary>The keys of conditions that every unit knows, beside its own fields.</summary>
internal static class ConditionKeys
{
    private static readonly Shape Condition = new ConditionShape();
    private static readonly Shape Text = new TextShape();
    private static readonly Shape Texts = new ListShape(Text, OrOne: true);
    private static readonly Shape Target = new TargetShape(RuleGrammar.RelationKeys);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Key> All { get; } =
    [
        new Key("all", new ListShape(Condition), "Every one of these holds."),
        new Key("any", new ListShape(Condition), "At least one of these holds."),
        new Key("not", Condition, "This does not hold."),
        new Key("is", Text, "A condition under 'where', by its name."),
        new Key("phrase", new EitherShape(Texts, RuleGrammar.Phrase), "One of these phrases stands in the unit."),
        new Key("pattern", new EitherShape(Text, RuleGrammar.Pattern), "A regular expression matches in the unit."),
        new Key("text", Texts, "The unit, or the words that matched, are one of these and no more."),
        new Key("weigh", RuleGrammar.Weigh, "Weak signs add up."),
        new Key("has", Target, "One stands in the unit."),
        new Key("inside", new EitherShape(Text, Target), "The unit, or the words that matched, lie in one."),
        new Key("precedes", Target, "One stands after the unit."),
        new Key("follows", Target, "One stands before the unit."),
        new Key("near", Target, "One stands on either side."),
        new Key("anywhere", Target, "Another one stands somewhere in the article."),
        new Key("count", new TargetShape(RuleGrammar.CountKeys), "So many stand in the unit."),
        new Key("previous", Condition, "A condition holds of the unit before."),
        new Key("next", Condition, "A condition holds of the unit after."),
        new Key("sequence", new ListShape(Target), "These follow one another in the unit."),
        new Key("same", Texts, "Within previous and next: these are the same of both units."),
        new Key("published", RuleGrammar.Published, "The day of the article lies there."),
        new Key("language", Texts, "The article is in one of these languages, as it says or as its words tell."),
        new Key("style", new ListShape(new ChoiceShape([.. HouseStyles.All]), OrOne: true), "newslint_style is one of these."),
        new Key("option", new EitherShape(Text, new NamesShape(Text)), "An option of the rule is set so."),
    ];

    /// <summary>Whether a key asks about something else than the unit, for which the words that matched must be known first.</summary>
    public static bool IsRelation(string key) =>
        key is "inside" or "precedes" or "follows" or "near" or "anywhere" or "previous" or "next" or "text" or "not";
}
