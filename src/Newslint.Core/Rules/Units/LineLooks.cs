using Newslint.Prose;
using Newslint.Prose.Furniture;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What a line looks like, and how likely it is furniture.</summary>
internal static class LineLooks
{
    /// <summary>Lines to each side that count as around a line.</summary>
    private const int Reach = 6;

    /// <summary>The fields.</summary>
    public static UnitField[] Fields() =>
    [
        Measured("function-words", "How many of its words are common function words of some language, in percent.", line => Percent(line.FunctionWords, line.Words)),
        Measured("capitals", "How many of its words begin with a capital, in percent.", line => Percent(line.Capitalised, line.Words)),
        Measured("digits", "How many of its characters are digits, in percent.", line => Percent(line.Digits, line.Length)),
        Measured("separators", "The number of bars, bullets, arrows and slashes in it.", line => line.Separators),
        Measured("furniture-words", "How many of its words are such as menus, buttons and notices have, in percent.", line => Percent(line.FurnitureWords, line.Words)),
        new FlagField("has-link", "Whether the address of a page stands in it.", (context, unit) => MeasureOf(context, unit).Has(LineFlags.Link)),
        new FlagField("has-handle", "Whether an address for mail or a handle stands in it.", (context, unit) => MeasureOf(context, unit).Has(LineFlags.Handle)),
        new FlagField("running-text", "Whether it reads as running text: ten words or more, function words among them, to a full stop.", (context, unit) => MeasureOf(context, unit).IsText),
        new NumberField("topic", "How many of its words of content stand in the running text elsewhere, in percent; 100 for a line without any.", (context, unit) => Topic(PageOf(context).Topics[IndexOf(unit)])),
        new NumberField("run", "How many lines in a row, with it, are no running text; 1 for a line of running text.", (context, unit) => PageOf(context).RunEnds[IndexOf(unit)] - PageOf(context).RunStarts[IndexOf(unit)]),
        new NumberField("text-above", "Words of running text in the six lines above it.", (context, unit) => Text(context, IndexOf(unit) - Reach, IndexOf(unit))),
        new NumberField("text-below", "Words of running text in the six lines below it.", (context, unit) => Text(context, IndexOf(unit) + 1, IndexOf(unit) + 1 + Reach)),
        new FlagField("in-body", "Whether it stands between the first and the last line of the densest stretch of running text.", (context, unit) => IndexOf(unit) >= PageOf(context).BodyStart && IndexOf(unit) <= PageOf(context).BodyLast),
        new NumberField("furniture", "How likely it is furniture by its looks, its neighbours and its place, in thousandths; 0 in a text too short to judge by.", (context, unit) => context.Prose.Furniture.ChanceOf(IndexOf(unit))),
        new FlagField("whole-page", "Whether about half of all lines or more look like furniture: a whole page rather than an article.", (context, _) => context.Prose.Furniture.IsWholePage),
        new TextField("reasons", "What speaks most for furniture.", (context, unit) => context.Prose.Furniture.ReasonsFor(IndexOf(unit))),
    ];

    private static NumberField Measured(string name, string description, Func<LineMeasure, int> read) => new(name, description, (context, unit) => read(MeasureOf(context, unit)));

    private static LineMeasure MeasureOf(RuleContext context, ITextUnit unit) => PageOf(context).Lines[IndexOf(unit)];

    private static PageMeasure PageOf(RuleContext context) => context.Prose.Furniture.Page;

    private static int IndexOf(ITextUnit unit) => ((Line)unit).Index;

    private static int Percent(int part, int whole) => 100 * part / Math.Max(1, whole);

    private static int Topic(int percent) => percent < 0 ? 100 : percent;

    private static int Text(RuleContext context, int start, int end)
    {
        var sums = PageOf(context).TextWords;
        return sums[Math.Min(end, sums.Length - 1)] - sums[Math.Max(0, start)];
    }
}
