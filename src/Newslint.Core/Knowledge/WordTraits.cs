namespace Newslint.Knowledge;

/// <summary>What a word can be, by the lexicon alone: the union over its senses.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Pronoun = 1 << 0,
    Determiner = 1 << 1,
    Preposition = 1 << 2,
    Conjunction = 1 << 3,
    ClauseOpener = 1 << 4,
    Auxiliary = 1 << 5,
    Copula = 1 << 6,
    Future = 1 << 7,
    Adverb = 1 << 8,
    NumberWord = 1 << 9,
    Naming = 1 << 10,
    Month = 1 << 11,
    MonthAbbreviation = 1 << 12,
    Weekday = 1 << 13,
    WeekdayAbbreviation = 1 << 14,
    Abbreviation = 1 << 15,

    /// <summary>A finite form of a speech verb: <c>says</c>, <c>said</c>.</summary>
    SpeechFinite = 1 << 16,

    /// <summary>The base form of a speech verb: <c>say</c>.</summary>
    SpeechBase = 1 << 17,

    /// <summary>The participle of a speech verb: <c>saying</c>.</summary>
    SpeechParticiple = 1 << 18,

    SpeechNeutral = 1 << 19,
    SpeechLoaded = 1 << 20,
    SpeechBookism = 1 << 21,
    SpeechReported = 1 << 22,

    /// <summary>The first word of some title of office.</summary>
    TitleStart = 1 << 23,

    /// <summary>A word that tells of another time: <c>during</c>, <c>served</c>.</summary>
    History = 1 << 24,

    /// <summary>The first word of a phrase that looks ahead to an event: <c>ahead</c> of, <c>upcoming</c>.</summary>
    LookAheadStart = 1 << 25,

    /// <summary>A noun that names what follows it when a determiner stands before: the <c>book</c>, the <c>slogan</c>.</summary>
    NamingNoun = 1 << 26,

    /// <summary>A form of a speech verb that is a plural noun as often: <c>talks</c>, <c>reports</c>.</summary>
    AlsoNoun = 1 << 27,

    /// <summary>A verb that introduces speech together with a small word: <c>went</c> on, <c>shot</c> back.</summary>
    ParticleVerb = 1 << 28,

    /// <summary>A noun for a piece of speech: a <c>reply</c>, a <c>message</c>.</summary>
    SpeechNoun = 1 << 29,

    /// <summary>A small word inside names: <c>von</c>, <c>bin</c>.</summary>
    NameParticle = 1 << 30,

    AnySpeech = SpeechFinite | SpeechBase | SpeechParticiple,
    AnyMonth = Month | MonthAbbreviation,
    AnyWeekday = Weekday | WeekdayAbbreviation,
    FunctionWord = Pronoun | Determiner | Preposition | Conjunction | ClauseOpener | Auxiliary,
}
