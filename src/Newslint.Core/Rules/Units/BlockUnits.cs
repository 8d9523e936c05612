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
        Fields = [UnitTable.Choice<Block>("kind", "What the block is.", Kinds, NameOf)],
    };

    public static string NameOf(Block block) => Kinds[(int)block.Kind];
}
