using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Facts;

/// <summary>The keys of a YAML file of facts.</summary>
internal static class FactGrammar
{
    private static readonly TextShape Text = new();
    private static readonly ListShape Texts = new(Text, OrOne: true);

    /// <summary>A source in full.</summary>
    public static MappingShape Source { get; } = new(
        "a source",
        new Key("citation", Text, "What it is and where it is found.", IsRequired: true),
        new Key("licence", Text, "Under which terms it may be used."),
        new Key("as-of", Text, "The last day for which it speaks."));

    /// <summary>Somebody’s time in an office.</summary>
    public static MappingShape Term { get; } = new(
        "a term",
        new Key("person", Text, "The name that news uses.", IsRequired: true),
        new Key("also", Texts, "Other spellings of the full name."),
        new Key("from", Text, "The first day, month or year.", IsRequired: true),
        new Key("to", Text, "The last day, month or year; left out while it lasts."),
        new Key("until", Text, "The end that the law sets, which is no event."),
        new Key("acting", new FlagShape(), "Whether the person only stands in."),
        new Key("as-of", Text, "The last day for which the source speaks; that of the pack where it is left out."),
        new Key("source", Text, "A key of 'sources'."));

    /// <summary>An office.</summary>
    public static MappingShape Office { get; } = new(
        "an office",
        new Key("id", Text, "The identifier, place first: northtown.mayor.", IsRequired: true),
        new Key("title", Text, "The usual title; not for an office that is known."),
        new Key("titles", Texts, "The titles that news uses, in small letters."),
        new Key("jurisdiction", Text, "A key of 'jurisdictions', or a country."),
        new Key("single-holder", new FlagShape(), "Whether one person holds it at a time; true where it is left out."),
        new Key("courtesy", new ChoiceShape("life", "none"), "Whether the title is kept for life."),
        new Key("terms", new ListShape(Term), "Who held it, the oldest first.", IsRequired: true));

    /// <summary>An event.</summary>
    public static MappingShape Event { get; } = new(
        "an event",
        new Key("names", Texts, "What news calls it, without 'the'.", IsRequired: true),
        new Key("kind", Text, "The kind, such as summit or festival."),
        new Key("place", Text, "Where it is held."),
        new Key("first", Text, "The first day.", IsRequired: true),
        new Key("last", Text, "The last day; the first where it is left out."),
        new Key("certainty", new ChoiceShape("held", "annulled", "not held", "scheduled", "expected"), "Whether it took place; held where it is left out."),
        new Key("source", Text, "A key of 'sources'."));

    /// <summary>Somebody’s death.</summary>
    public static MappingShape Death { get; } = new(
        "a death",
        new Key("person", Text, "The full name.", IsRequired: true),
        new Key("born", Text, "The day, month or year of birth."),
        new Key("died", Text, "The day.", IsRequired: true),
        new Key("role", Text, "Who it was."),
        new Key("source", Text, "A key of 'sources'."));

    /// <summary>The file.</summary>
    public static MappingShape Pack { get; } = new(
        "a file of facts",
        new Key("pack", Text, "The name of the pack, in small letters and hyphens.", IsRequired: true),
        new Key("as-of", Text, "The last day for which the pack speaks: of what is open it says nothing after it.", IsRequired: true),
        new Key("sources", new NamesShape(new EitherShape(Text, Source)), "Where the facts come from, by a short name.", IsRequired: true),
        new Key("jurisdictions", new NamesShape(Texts), "Places with every form of their name and their adjective."),
        new Key("offices", new ListShape(Office), "Offices and who held them."),
        new Key("events", new ListShape(Event), "Events with their days."),
        new Key("deaths", new ListShape(Death), "Deaths."));
}
