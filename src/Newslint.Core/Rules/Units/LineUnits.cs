using Newslint.Prose;
using Newslint.Prose.Folders;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a line.</summary>
internal static class LineUnits
{
    // In the order of FolderPlace and FolderEvidence. Before the table, which is made of them.
    private static readonly string[] FolderPlaces = ["none", "before", "amid", "after"];
    private static readonly string[] FolderEvidences = ["none", "some", "strong"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Line,
        Name = "line",
        UnitsOf = prose => prose.Lines,
        Fields =
        [
            UnitTable.Choice<Line>("kind", "What the block of the line is.", BlockUnits.Kinds, line => BlockUnits.NameOf(line.Block)),
            UnitTable.Number<Line>("words", "The number of words.", line => line.Words),
            UnitTable.Number<Line>("copies", "How many lines of the document say the same, this one included.", line => line.Copies),
            UnitTable.Number<Line>("repeats", "How many lines before it say the same.", line => line.Repeats),
            new NumberField("echo", "How many words of content it shares with the line before it.", (context, unit) => LineEcho.Count(context.Prose, ((Line)unit).Index)),
            new NumberField("own-echo", "How many of these words stand in no third line.", (context, unit) => LineEcho.CountOwn(context.Prose, ((Line)unit).Index)),
            UnitTable.Flag<Line>("repeats-headline", "Whether it says the same as the headline before it.", line => line.RepeatsHeadline),
            new FlagField("first", "Whether it is the first of the article.", (_, unit) => ((Line)unit).Index == 0),
            new FlagField("last", "Whether it is the last of the article.", (context, unit) => context.Prose.Lines[^1] == unit),
            .. LineLooks.Fields(),
            OfFolder("folder-copies", "In how many other stories of its folder it stands; 0 where the file is linted by itself.", (lines, line) => lines.CopiesOf(line)),
            OfFolder("folder-share", "In how many of a hundred stories of its folder it stands, this one counted; 0 where it stands in no other.", (lines, line) => lines.ShareOf(line)),
            OfFolder("folder-run", "How many lines in a row stand in other stories of the folder, those without letters not counted.", (lines, line) => lines.RunOf(line)),
            new ChoiceField("folder-place", "Where it stands beside the paragraphs that stand in no other story.", FolderPlaces, FolderPlaceOf) { IsOfFolder = true },
            new ChoiceField("folder-evidence", "How much all of this speaks for a line of the page rather than of the story.", FolderEvidences, FolderEvidenceOf) { IsOfFolder = true },
            Places.FirstWord(),
            .. Measures.OfText(),
        ],
    };

    private static string FolderPlaceOf(RuleContext context, ITextUnit unit) =>
        FolderPlaces[(int)(context.Folder?.LinesOf(context.Prose).PlaceOf((Line)unit) ?? FolderPlace.None)];

    private static string FolderEvidenceOf(RuleContext context, ITextUnit unit) =>
        FolderEvidences[(int)(context.Folder?.LinesOf(context.Prose).EvidenceOf((Line)unit) ?? FolderEvidence.None)];

    private static NumberField OfFolder(string name, string description, Func<LineStanding, Line, int> read) =>
        new(name, description, (context, unit) => context.Folder is { } folder ? read(folder.LinesOf(context.Prose), (Line)unit) : 0) { IsOfFolder = true };
}
