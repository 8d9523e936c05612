namespace Newslint.Reporting;

/// <summary>The parts of what the linter sees, to be shown by <c>inspect</c> and <c>pipe</c>.</summary>
[Flags]
public enum InspectionView
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Headline, date, language, bylines.</summary>
    Article = 1,

    /// <summary>The blocks.</summary>
    Blocks = 2,

    /// <summary>The sentences.</summary>
    Sentences = 4,

    /// <summary>The quotations with their speakers.</summary>
    Quotations = 8,

    /// <summary>The dates with their values.</summary>
    Dates = 16,

    /// <summary>People by title and name.</summary>
    Mentions = 32,

    /// <summary>Who is said to say what, beside a quotation or without one.</summary>
    Attributions = 64,

    /// <summary>All of it.</summary>
    All = Article | Blocks | Sentences | Quotations | Dates | Mentions | Attributions,
}
