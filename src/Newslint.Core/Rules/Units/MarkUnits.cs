using Newslint.Prose.Quotations;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a quotation mark that something is wrong with.</summary>
internal static class MarkUnits
{
    private static readonly string[] Defects = ["unclosed", "unopened", "reversed", "stop-outside", "stop-inside", "stop-doubled", "colon-inside"];

    private static readonly string[] Habits = ["unclear", "inside", "outside"];

    private static readonly string[] Dialects = ["american", "british", "unknown", "none"];

    private static readonly string[] American = ["en-US", "en-CA"];

    private static readonly string[] British = ["en-GB", "en-IE", "en-AU", "en-NZ", "en-ZA", "en-IN"];

    /// <summary>The names of the shapes, in the order of <see cref="MarkGlyph"/>.</summary>
    public static string[] Glyphs { get; } =
        ["curly", "straight", "apostrophes", "low", "guillemet", "single-curly", "single-straight", "single-low", "single-guillemet"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Mark,
        Name = "mark",
        UnitsOf = prose => prose.MarkDefects,
        Fields =
        [
            UnitTable.Choice<MarkDefect>("defect", "What is wrong with it: nothing closes it, it closes nothing, it faces the wrong way; or where a comma, full stop or colon stands that one country sets elsewhere.", Defects, mark => Defects[(int)mark.Problem]),
            UnitTable.Choice<MarkDefect>("glyph", "Its shape.", Glyphs, mark => Glyphs[(int)mark.Glyph]),
            UnitTable.Flag<MarkDefect>("continuation", "Whether the quotation runs on from a paragraph before, and this one does not begin with a mark.", mark => mark.IsContinuation),
            UnitTable.Flag<MarkDefect>("fragment", "Whether the quotation is a part of a sentence (of commas and full stops).", mark => mark.IsFragment),
            UnitTable.Choice<MarkDefect>("habit", "On which side of the mark the article sets its commas and full stops.", Habits, mark => Habits[(int)mark.Habit]),
            new ChoiceField("dialect", "Whose English the article says that it is in.", Dialects, (context, _) => DialectOf(context.Article.Language)),
            UnitTable.Flag<MarkDefect>("plain", "Whether it is plain what should stand there.", mark => mark.Mended is not null),
            UnitTable.Words<MarkDefect>("explanation", "What is wrong, as a sentence.", (_, mark) => Explain(mark)),
            UnitTable.Words<MarkDefect>("mended", "What should stand there, where that is plain; else what stands there.", (context, mark) => mark.Mended ?? context.Article.Slice(mark.Span).ToString()),
            Places.Kind("mark"),
        ],
    };

    /// <summary>“none” is another language; “unknown” that no language is said, or a country that is on neither side.</summary>
    private static string DialectOf(string? language) =>
        language is null ? "unknown"
        : Covers(American, language) ? "american"
        : Covers(British, language) ? "british"
        : LanguageCondition.Covers("en", language) ? "unknown" : "none";

    private static bool Covers(string[] tags, string language) => Array.Exists(tags, tag => LanguageCondition.Covers(tag, language));

    private static string Explain(MarkDefect mark) => mark.Problem switch
    {
        MarkProblem.Unclosed => "The quotation that begins here is never closed",
        MarkProblem.Unopened when mark.IsContinuation => "The quotation goes on from a paragraph before, so this one should begin with an opening mark",
        MarkProblem.Unopened => "The quotation that ends here was never opened",
        MarkProblem.Reversed => "The quotation mark faces the wrong way",
        MarkProblem.StopOutside => "The comma or full stop belongs before the closing mark",
        MarkProblem.StopInside => "The comma or full stop belongs after the closing mark",
        MarkProblem.StopDoubled => "One comma or full stop is enough at the end of a quotation",
        _ => "A colon or semicolon belongs after the closing mark",
    };
}
