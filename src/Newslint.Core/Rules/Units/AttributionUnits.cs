using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>What can be known of words that say whose words or thoughts are reported.</summary>
internal static class AttributionUnits
{
    public static string[] Sources { get; } = ["person", "organisation", "role", "pronoun", "anonymous", "weasel", "media", "study", "document", "other"];

    public static string[] Verbs { get; } = ["none", "neutral", "loaded", "bookism", "gesture", "indirect", "thought", "finding"];

    public static string[] Introductions { get; } = ["none", "before", "later", "never"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Attribution,
        Name = "attribution",
        UnitsOf = prose => prose.Attributions,
        Fields =
        [
            UnitTable.Choice<AttributionReference>("source", "How the source is told.", Sources, attribution => Sources[(int)attribution.Kind], SignsOfSource),
            UnitTable.Choice<AttributionReference>("verb", "What a style desk thinks of the verb.", Verbs, attribution => Verbs[(int)attribution.Verb], SignsOfVerb),
            UnitTable.Flag<AttributionReference>("direct", "Whether it belongs to a quotation.", attribution => attribution.IsDirect),
            UnitTable.Flag<AttributionReference>("statement", "Whether what is said stands beside the verb, so that it is a verb of speech here.", attribution => attribution.HasStatement),
            UnitTable.Flag<AttributionReference>("relative", "Whether it is a relative clause: “officials who said”.", attribution => attribution.IsRelative),
            UnitTable.Flag<AttributionReference>("plural", "Whether the source is more than one.", attribution => attribution.Phrase.IsPlural),
            UnitTable.Flag<AttributionReference>("definite", "Whether the source points back at somebody: “the officials”.", attribution => attribution.Phrase.IsDefinite),
            UnitTable.Part<AttributionReference>("cue", "The words that bring in what is said.", attribution => attribution.Cue),
            UnitTable.Part<AttributionReference>("speaker", "The words for the source.", attribution => attribution.Source),
            UnitTable.Key<AttributionReference>("noun", "The noun of the source, in the singular.", (context, attribution) => NounOf(context, attribution)),
            new FlagField("antecedent", "Whether a person stands before the end of its sentence, whom “he” or “she” may mean.", (context, unit) => HasAntecedent(context.Prose, unit.Span)),
            new ChoiceField("introduced", "Where the full name of a source stands that is a surname alone: before it, later, never; none for other sources.", Introductions, (context, unit) => Introductions[(int)context.Prose.SurnameIntroductions.Of((AttributionReference)unit)]),
            UnitTable.Words<AttributionReference>("full-name", "The full name that comes later.", FullName),
            Places.Kind("attribution"),
            Places.StartsSentence(),
        ],
    };

    private static string[]? SignsOfSource(string kind) => kind switch
    {
        "anonymous" => SourceWords.WordsWith(SourceTraits.Anonymous | SourceTraits.Knowing),
        "weasel" => SourceWords.WordsWith(SourceTraits.Weasel | SourceTraits.Quantifier),
        "media" => SourceWords.WordsWith(SourceTraits.Media),
        "study" => SourceWords.WordsWith(SourceTraits.Study),
        _ => null,
    };

    private static string[]? SignsOfVerb(string verbClass) =>
        verbClass is "loaded" or "bookism" or "gesture" or "thought" or "finding" ? SpeechVerbs.FormsOf(verbClass) : null;

    private static bool HasAntecedent(ProseModel prose, TextSpan attribution)
    {
        var sentence = UnitSearch.FirstEndingAfter(prose.Sentences, attribution.End - 1);
        return prose.EarliestPerson.Start < (sentence < prose.Sentences.Count ? prose.Sentences[sentence].Span.End : attribution.End);
    }

    private static string FullName(RuleContext context, AttributionReference attribution) =>
        context.Prose.SurnameIntroductions.FullNameOf(attribution) is { } name ? Spelled.Words(context, name) : "nothing";

    /// <summary>“sources” and “a source” are alike, and so are “people” and “a person”.</summary>
    private static string? NounOf(RuleContext context, AttributionReference attribution)
    {
        if (attribution.Phrase.Head.IsEmpty)
        {
            return null;
        }

        var noun = KeyText.Of(context, attribution.Phrase.Head);
        return noun is "people" ? "person" : attribution.Phrase.IsPlural && noun.Length > 2 && noun[^1] == 's' ? noun[..^1] : noun;
    }
}
