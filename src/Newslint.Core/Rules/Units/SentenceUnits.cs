using Newslint.Prose;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a sentence.</summary>
internal static class SentenceUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Sentence,
        Name = "sentence",
        UnitsOf = prose => prose.Sentences,
        Fields =
        [
            new ChoiceField("kind", "What the block of the sentence is.", BlockUnits.Kinds, (context, unit) => BlockUnits.NameOf(context.Article.Blocks[((Sentence)unit).Block])),
            new FlagField("first", "Whether it is the first of the article.", (context, unit) => context.Prose.Sentences[0] == unit),
            new FlagField("last", "Whether it is the last of the article.", (context, unit) => context.Prose.Sentences[^1] == unit),
            Places.FirstWord(),
            Measures.Words(),
            .. Measures.OfText(),
            .. RepeatedPhrase.Fields(),
            Measures.Commas(),
        ],
    };
}
