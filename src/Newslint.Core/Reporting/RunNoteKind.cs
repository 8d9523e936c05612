namespace Newslint.Reporting;

/// <summary>What a note of a run is about.</summary>
public enum RunNoteKind
{
    /// <summary>Something that was asked for and not linted.</summary>
    Input,

    /// <summary>A file of rules or facts with a mistake.</summary>
    RuleFile,

    /// <summary>A configuration file, or what it asks for.</summary>
    Configuration,

    /// <summary>What kept rules from an article, or how an article was read.</summary>
    Article,

    /// <summary>Findings that this report does not show.</summary>
    LeftOut,
}
