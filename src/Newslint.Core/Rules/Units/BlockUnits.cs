using Newslint.Articles;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a block.</summary>
internal static class BlockUnits
{
    public static string[] Kinds { get; } = ["paragraph", "headline", "subheading", "list-item", "block-quote"];

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Block,
        Name = "block",
        UnitsOf = prose => prose.Article.Blocks,
        Fields =
        [
            UnitTable.Choice<Block>("kind", "What the block is.", Kinds, NameOf),
            new FlagField("first", "Whether it is the first of the paragraphs.", (context, unit) => context.Prose.Paragraphs is [var first, ..] && first == unit),
            new FlagField("last", "Whether it is the last of the paragraphs.", (context, unit) => context.Prose.Paragraphs is [.., var last] && last == unit),
            Places.FirstWord(),
            Measures.Words(),
            .. Measures.OfText(),
            .. RepeatedPhrase.Fields(),
            Measures.Sentences(),
            Measures.LongestSentence(),
            Measures.AverageSentence(),
        ],
    };

    public static string NameOf(Block block) => Kinds[(int)block.Kind];
}
