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
        ],
    };
}
