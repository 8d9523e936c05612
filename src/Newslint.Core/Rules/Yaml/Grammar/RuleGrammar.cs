using Newslint.Rules.Units;

namespace Newslint.Rules.Yaml.Grammar;

/// <summary>The mappings of a rule file and their keys: the one place that readers, messages and the schema for editors take them from.</summary>
internal static class RuleGrammar
{
    private static readonly Shape Text = new TextShape();
    private static readonly Shape Texts = new ListShape(Text, OrOne: true);
    private static readonly Shape Number = new NumberShape();
    private static readonly Shape Flag = new FlagShape();
    private static readonly Shape Date = new DateShape();
    private static readonly Shape Condition = new ConditionShape();
    private static readonly Shape Severity = new ChoiceShape("error", "warning", "suggestion", "silent", "none");
    private static readonly Shape LetterCase = new ChoiceShape("exact", "any");
    private static readonly Shape WordClass = new ChoiceShape("verb", "noun");

    /// <summary>Bounds of a number.</summary>
    public static MappingShape Bounds { get; } = new(
        "bounds",
        new Key("at-least", Number, "The least number."),
        new Key("at-most", Number, "The greatest number."),
        new Key("more-than", Number, "The number must be greater."),
        new Key("less-than", Number, "The number must be smaller."));

    /// <summary>Phrases, where they may stand anywhere.</summary>
    public static MappingShape Phrases { get; } = new(
        "phrases",
        new Key("any", Texts, "The phrases."),
        new Key("list", Texts, "Shared lists of phrases, by name."),
        new Key("except", Texts, "Phrases of the shared lists that do not count here."),
        new Key("case", LetterCase, "exact: letter case matters."),
        new Key("inflect", WordClass, "Find the forms of the words too: of the first word as a verb, or of the last as a noun."));

    /// <summary>Phrases, and where in the unit they stand.</summary>
    public static MappingShape Phrase { get; } = new(
        "'phrase'",
        [new Key("at", new ChoiceShape("anywhere", "whole", "start", "end"), "Where in the unit the phrase stands."), .. Phrases.Keys]);

    /// <summary>A regular expression.</summary>
    public static MappingShape Pattern { get; } = new(
        "'pattern'",
        new Key("regex", Text, "The regular expression.", IsRequired: true),
        new Key("case", LetterCase, "exact: letter case matters."),
        new Key("backtracking", new ChoiceShape("allowed"), "The pattern needs look-around or back-references, and a time limit is enough."));

    /// <summary>What <c>find:</c> looks for.</summary>
    public static MappingShape Find { get; } = new(
        "'find'",
        [new Key("pattern", new EitherShape(Text, Pattern), "A regular expression."), .. Phrases.Keys, .. Pattern.Keys.Where(key => key.Name == "backtracking")]);

    /// <summary>One of several substitutions.</summary>
    public static MappingShape Substitution { get; } = new(
        "a substitution",
        new Key("phrase", Texts, "The phrases to replace."),
        new Key("pattern", new EitherShape(Text, Pattern), "A regular expression to replace."),
        new Key("with", Texts, "What to write instead; several to choose from. $1 is the first part of a pattern.", IsRequired: true),
        new Key("case", LetterCase, "exact: letter case matters."),
        new Key("inflect", WordClass, "Replace the forms of the words too, each by the same form."),
        new Key("since", Date, "Only in copy of this day and later."),
        new Key("until", Date, "Only in copy up to this day."));

    /// <summary>Spellings of one thing.</summary>
    public static MappingShape Spellings { get; } = new(
        "spellings",
        new Key("any", new ListShape(Text), "The spellings.", IsRequired: true),
        new Key("inflect", WordClass, "Count their forms too."));

    /// <summary>What a relation adds to its target.</summary>
    public static Key[] RelationKeys { get; } =
    [
        new Key("within", Text, "How near: 3 words, 2 sentences, 1 block, or sentence or block for the same one."),
        new Key("same", Texts, "What must be the same of both: fields, or named parts of patterns."),
        new Key("as", Text, "A name for what is found."),
    ];

    /// <summary>What <c>count</c> adds to its target.</summary>
    public static Key[] CountKeys { get; } = [.. Bounds.Keys, new Key("per", Text, "A number of words, such as 100 words, for a density.")];

    /// <summary>A sign among several.</summary>
    public static MappingShape Sign { get; } = new(
        "a sign",
        new Key("weight", Number, "What it adds, or takes away below 0.", IsRequired: true),
        new Key("when", Condition, "When it holds.", IsRequired: true),
        new Key("says", Text, "What {signs} in the message says of it."));

    /// <summary>Signs that add up.</summary>
    public static MappingShape Weigh { get; } = new(
        "'weigh'",
        new Key("at-least", Number, "The weight that is enough.", IsRequired: true),
        new Key("signs", new ListShape(Sign), "The signs.", IsRequired: true));

    /// <summary>Days of the article.</summary>
    public static MappingShape Published { get; } = new(
        "'published'",
        new Key("since", Date, "The first day."),
        new Key("before", Date, "The first day after."));

    /// <summary>A fix.</summary>
    public static MappingShape Fix { get; } = new(
        "'fix'",
        new Key("replace", Text, "What to write in the place of what is flagged; {text} and the like are filled in."),
        new Key("delete", new ChoiceShape("match", "sentence", "line", "block"), "What to take out."),
        new Key("safety", new ChoiceShape("safe", "suggestion", "display"), "safe cannot change what the copy says; display is never applied."),
        new Key("safe-when", Condition, "Where the fix is safe, whatever 'safety' says of the others."));

    /// <summary>An option of a rule.</summary>
    public static MappingShape Option { get; } = new(
        "an option",
        new Key("number", Number, "A whole number: its default."),
        new Key("flag", Flag, "true or false: its default."),
        new Key("words", Texts, "Words: its default."),
        new Key("choice", new ListShape(Text), "One of these words; the first is the default."),
        new Key("says", Text, "What it sets.", IsRequired: true));

    /// <summary>An example.</summary>
    public static MappingShape Example { get; } = new(
        "an example",
        new Key("bad", Text, "Copy with what is reported between [| and |]."),
        new Key("good", Text, "Copy in which nothing is reported."),
        new Key("published", Date, "The day the copy is of."),
        new Key("because", Text, "Why it is as it is."),
        new Key("fixed", Text, "The copy after the fix."),
        new Key("message", Text, "What the first finding says."),
        new Key("severity", new ChoiceShape("error", "warning", "suggestion"), "How much each finding matters."),
        new Key("language", Text, "The language of the copy, such as en-GB."),
        new Key("style", new ChoiceShape([.. HouseStyles.All]), "The house style that is set."),
        new Key("options", new NamesShape(Text), "Options that are set, by name."),
        new Key("folder", Texts, "The other texts of the folder that the copy lies in."));

    /// <summary>A file of lists that rules share.</summary>
    public static MappingShape SharedLists { get; } = new(
        "a file of shared lists",
        new Key("language", Text, "The language of the articles in which the phrases count, such as de."),
        new Key("lists", new NamesShape(Texts), "Lists of phrases that the rules of the folder share; a file of lists holds no rule.", IsRequired: true));

    /// <summary>A rule.</summary>
    public static MappingShape Rule { get; } = new(
        "a rule",
        new Key("id", Text, "Capitals of your own and a number, such as HOUSE0001; NL is taken."),
        new Key("extends", Text, "The id of a rule that this one changes, or is made of where it has an id of its own."),
        new Key("name", Text, "Small letters and hyphens; one can say \"allow NAME\"."),
        new Key("category", new ChoiceShape([.. RuleCategories.All]), "What the rule is about."),
        new Key("severity", Severity, "How bad a finding is where nobody has set another."),
        new Key("summary", Text, "One short sentence for lists."),
        new Key("message", Text, "What a finding says; {text} and other fields in braces."),
        new Key("why", Text, "Why a desk should care."),
        new Key("links", Texts, "Pages that say more."),
        new Key("find", new EitherShape(Texts, Find), "Words to flag wherever they stand."),
        new Key("replace", new EitherShape(new NamesShape(Texts), new ListShape(Substitution)), "What to write instead of what."),
        new Key("consistent", new ListShape(new EitherShape(new ListShape(Text), Spellings)), "Spellings that must not be mixed in one article."),
        new Key("on", new ChoiceShape([.. UnitTable.NamesInArticles]), "What the rule is asked about."),
        new Key("in", new ListShape(new ChoiceShape(BlockUnits.Kinds), OrOne: true), "The kinds of block it looks at."),
        new Key("quotations", new ChoiceShape("include", "skip", "only"), "What it does with direct quotations."),
        new Key("options", new NamesShape(Option), "What a newsroom can set."),
        new Key("where", new NamesShape(Condition), "Conditions with names."),
        new Key("match", Condition, "When it reports."),
        new Key("unless", Condition, "When it keeps silent all the same."),
        new Key("suggestion-when", Condition, "When a finding is a suggestion at most."),
        new Key("flag", Text, "What is flagged: unit, match, a name given by 'as', or a part that the unit has."),
        new Key("needs", new ListShape(new ChoiceShape("date", "language", "headline"), OrOne: true), "What an article must have; without it the rule is left out and says so."),
        new Key("related", new NamesShape(Text), "What else to point at, and what to say there: date, first, a part that the unit tells, or a name given by 'as'."),
        new Key("fix", Fix, "How to mend it."),
        new Key("styles", new NamesShape(new NamesShape(Text)), "Severity and options in house styles."),
        new Key("supersedes", Texts, "Rules whose findings give way where they overlap one of this rule."),
        new Key("gives-way-to", new ListShape(new ChoiceShape([.. RuleCategories.All]), OrOne: true), "Categories whose rules know better: findings of this rule give way where they overlap one of theirs."),
        new Key("add", new EitherShape(Texts, new NamesShape(Texts)), "Phrases to add to the rule that this one extends."),
        new Key("remove", new EitherShape(Texts, new NamesShape(Texts)), "Phrases to take out of the rule that this one extends."),
        new Key("examples", new ListShape(Example), "Copy that shows what the rule reports and what it leaves alone."));

    /// <summary>The key of a mapping that somebody meant by an unknown one; null where none is near.</summary>
    public static string? MeantBy(string key, MappingShape shape) =>
        shape == Rule && Foreign.TryGetValue(key, out var ours) ? ours : Suggestion.Nearest(key, shape.Names);

    /// <summary>Words of other linters, and what they are called here.</summary>
    public static IReadOnlyDictionary<string, string> Foreign { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["level"] = "severity",
        ["tokens"] = "find",
        ["raw"] = "find",
        ["swap"] = "replace",
        ["either"] = "consistent",
        ["scope"] = "in",
        ["exceptions"] = "unless",
        ["description"] = "why",
        ["note"] = "why",
        ["link"] = "links",
        ["title"] = "summary",
        ["action"] = "fix",
        ["pattern"] = "find",
        ["phrase"] = "find",
        ["profiles"] = "styles",
        ["tests"] = "examples",
        ["rule"] = "match",
        ["condition"] = "match",
    };

    /// <summary>What Vale's <c>extends:</c> names, and what says the same here.</summary>
    public static IReadOnlyDictionary<string, string> ForeignExtensions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["existence"] = "find:",
        ["substitution"] = "replace:",
        ["occurrence"] = "on: with match: { count: … }",
        ["repetition"] = "find: with pattern: '\\b(\\w+) \\1\\b' and backtracking: allowed",
        ["consistency"] = "consistent:",
        ["conditional"] = "find: with unless: { follows: … }",
        ["capitalization"] = "on: with match: { case: … }",
        ["metric"] = "on: document with match: { grade: … }",
        ["sequence"] = "on: with match: { sequence: … }",
    };
}
