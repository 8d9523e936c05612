namespace Newslint.Rules.Units;

/// <summary>What a rule can be asked about.</summary>
internal enum UnitKind
{
    /// <summary>The article as a whole.</summary>
    Document,

    /// <summary>A block of the layout.</summary>
    Block,

    /// <summary>A line of a block.</summary>
    Line,

    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A quotation, one for each paragraph that it runs over.</summary>
    Quotation,

    /// <summary>A quotation mark that something is wrong with.</summary>
    Mark,

    /// <summary>Somebody by title and name.</summary>
    Mention,

    /// <summary>A title that one before it excludes.</summary>
    TitleConflict,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>A verb and the day that it is said to happen on.</summary>
    DatedAction,

    /// <summary>A length of time beside the date that it leads back to.</summary>
    ElapsedTime,

    /// <summary>An event that the text looks ahead to.</summary>
    Event,

    /// <summary>A number in figures or words.</summary>
    Number,

    /// <summary>A number that is a percentage.</summary>
    Percent,

    /// <summary>A word.</summary>
    Word,

    /// <summary>A proper name.</summary>
    Name,

    /// <summary>The name of a person who has a title or is quoted.</summary>
    Person,

    /// <summary>The title of a mention.</summary>
    Title,

    /// <summary>The words that name who is quoted.</summary>
    Speaker,

    /// <summary>Words that say whose words or thoughts are reported.</summary>
    Attribution,

    /// <summary>A name that was given up.</summary>
    FormerName,

    /// <summary>Money that is none any more.</summary>
    FormerMoney,

    /// <summary>Somebody who is called the late.</summary>
    LatePerson,

    /// <summary>A person’s name that is spelled otherwise elsewhere.</summary>
    NameVariant,

    /// <summary>An age beside a day or year of birth.</summary>
    Age,

    /// <summary>Words that a rule found by its own phrases and patterns.</summary>
    Match,
}
