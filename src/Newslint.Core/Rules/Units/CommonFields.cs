namespace Newslint.Rules.Units;

/// <summary>What can be known of every unit.</summary>
internal static class CommonFields
{
    public static UnitField[] All { get; } =
    [
        new KeyField("text", "The words of the unit.", (context, unit) => KeyText.Of(context, unit.Span), (context, unit) => Spelled.Words(context, unit.Span)),
        new TextField("published", "The day of the article, as far as it is known.", (context, _) => Published(context)),
        new TextField("date-source", "How the day of the article is known.", (context, _) => Source(context)),
    ];

    private static string Published(RuleContext context) =>
        context.Prose.DocumentDate is { } date ? Spelled.Interval(date.Interval) : "an unknown day";

    private static string Source(RuleContext context) =>
        context.Prose.DocumentDate is { } date ? Spelled.Source(context, date) : "not known";
}
