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

    /// <summary>Somebody by title and name.</summary>
    Mention,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>An event that the text looks ahead to.</summary>
    Event,

    /// <summary>Words that a rule found by its own phrases and patterns.</summary>
    Match,
}
