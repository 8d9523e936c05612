namespace Newslint.Knowledge;

/// <summary>What a word can be, by the lexicon alone: the union over its senses.</summary>
[Flags]
internal enum WordTraits : long
{
    None = 0,
    Pronoun = 1L << 0,
    Determiner = 1L << 1,
    Preposition = 1L << 2,
    Conjunction = 1L << 3,
    ClauseOpener = 1L << 4,
    Auxiliary = 1L << 5,
    Copula = 1L << 6,
    Future = 1L << 7,
    Adverb = 1L << 8,
    NumberWord = 1L << 9,
    Naming = 1L << 10,
    Month = 1L << 11,
    MonthAbbreviation = 1L << 12,
    Weekday = 1L << 13,
    WeekdayAbbreviation = 1L << 14,
    Abbreviation = 1L << 15,

    /// <summary>A finite form of a speech verb: <c>says</c>, <c>said</c>.</summary>
    SpeechFinite = 1L << 16,

    /// <summary>The base form of a speech verb: <c>say</c>.</summary>
    SpeechBase = 1L << 17,

    /// <summary>The participle of a speech verb: <c>saying</c>.</summary>
    SpeechParticiple = 1L << 18,

    SpeechNeutral = 1L << 19,
    SpeechLoaded = 1L << 20,
    SpeechBookism = 1L << 21,
    SpeechReported = 1L << 22,

    /// <summary>The first word of some title of office.</summary>
    TitleStart = 1L << 23,

    /// <summary>A word that tells of another time: <c>during</c>, <c>served</c>.</summary>
    History = 1L << 24,

    /// <summary>The first word of a phrase that looks ahead to an event: <c>ahead</c> of, <c>upcoming</c>.</summary>
    LookAheadStart = 1L << 25,

    /// <summary>A noun that names what follows it when a determiner stands before: the <c>book</c>, the <c>slogan</c>.</summary>
    NamingNoun = 1L << 26,

    /// <summary>A form of a speech verb that is a plural noun as often: <c>talks</c>, <c>reports</c>.</summary>
    AlsoNoun = 1L << 27,

    /// <summary>A verb that introduces speech together with a small word: <c>went</c> on, <c>shot</c> back.</summary>
    ParticleVerb = 1L << 28,

    /// <summary>A noun for a piece of speech: a <c>reply</c>, a <c>message</c>.</summary>
    SpeechNoun = 1L << 29,

    /// <summary>A small word inside names: <c>von</c>, <c>bin</c>.</summary>
    NameParticle = 1L << 30,

    /// <summary>A noun for the place of speech, not for its source: said in a <c>statement</c>, at a <c>rally</c>.</summary>
    SpeechSetting = 1L << 40,

    /// <summary>A verb that a document or somebody who looked brings in what is there with: the will <c>contains</c>, they <c>discovered</c>; see also <see cref="Finding"/>.</summary>
    EvidenceVerb = 1L << 41,

    /// <summary>A past tense that does not end in -ed: <c>wrote</c>.</summary>
    IrregularPast = 1L << 42,

    /// <summary>A small word that may stand for people by itself: <c>some</c>, <c>others</c>, <c>another</c>.</summary>
    Standalone = 1L << 43,

    /// <summary>A noun of time: last <c>week</c>, this <c>morning</c>.</summary>
    TimeNoun = 1L << 44,

    /// <summary>A word that goes on from what was said just before: <c>and</c>, <c>because</c>, <c>so</c>.</summary>
    ChainOpener = 1L << 45,

    /// <summary>A word that the speaker is meant by: <c>I</c>, <c>our</c>.</summary>
    FirstPerson = 1L << 46,

    /// <summary>A verb of giving a statement to the public: <c>issued</c>, <c>released</c>.</summary>
    Issuing = 1L << 47,

    /// <summary>A word of any talk, that two speakers may share by chance: <c>people</c>, <c>going</c>.</summary>
    Common = 1L << 48,

    /// <summary>A verb of speech that makes an attribution all by itself: <c>said</c>, <c>wrote</c>.</summary>
    TagVerb = 1L << 49,

    /// <summary>What is not a person and speaks all the same: a <c>report</c>, a <c>sign</c>, a <c>law</c>, a <c>campaign</c>.</summary>
    Document = 1L << 50,

    /// <summary>A form of a verb that is no speech though it is put where “said” belongs: <c>smiled</c>.</summary>
    SpeechGesture = 1L << 56,

    /// <summary>A form of a verb that brings in thoughts more often than words: <c>feared</c>.</summary>
    Thought = 1L << 57,

    /// <summary>A form of a verb for what research comes to: <c>found</c>. It is no speech verb.</summary>
    Finding = 1L << 58,

    /// <summary>A word that an expression of time is found by: a <c>year</c>, <c>Friday</c>, <c>now</c>.</summary>
    Time = 1L << 60,

    AnySpeech = SpeechFinite | SpeechBase | SpeechParticiple,
    AnyMonth = Month | MonthAbbreviation,
    AnyWeekday = Weekday | WeekdayAbbreviation,
    FunctionWord = Pronoun | Determiner | Preposition | Conjunction | ClauseOpener | Auxiliary,
}
