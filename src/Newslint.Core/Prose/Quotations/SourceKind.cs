namespace Newslint.Prose.Quotations;

/// <summary>How a source is told to the reader.</summary>
public enum SourceKind
{
    /// <summary>Somebody by name.</summary>
    Person,

    /// <summary>A body by name, or one that answers for what it says: “the company”.</summary>
    Organisation,

    /// <summary>An office without a name: “the mayor”, “a police spokesman”.</summary>
    Role,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>People whose name is kept back: “officials”, “a person familiar with the matter”.</summary>
    Anonymous,

    /// <summary>A crowd with an opinion: “critics”, “some”.</summary>
    Weasel,

    /// <summary>Reports of others, without their name: “local media”.</summary>
    Media,

    /// <summary>Research: “studies”, “a survey”.</summary>
    Study,

    /// <summary>A paper that speaks for those who wrote it: “the suit”, “court filings”.</summary>
    Document,

    /// <summary>Anything else, people by what they are or things: “two engineers”, “the storm”.</summary>
    Other,

    /// <summary>Nobody at all.</summary>
    None,
}
