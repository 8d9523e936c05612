using Newslint.Knowledge.Facts;
using Newslint.Prose.Mentions;

namespace Newslint.Rules.Units;

/// <summary>What can be known of a title that one before it excludes.</summary>
internal static class TitleConflictUnits
{
    private const MentionSetting Past = MentionSetting.HistoryWord | MentionSetting.HistoryHint | MentionSetting.Pluperfect | MentionSetting.Narrated
        | MentionSetting.Possessor | MentionSetting.Government | MentionSetting.Hypothetical | MentionSetting.Ordered;

    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.TitleConflict,
        Name = "title-conflict",
        UnitsOf = prose => prose.TitleConflicts,
        Fields =
        [
            UnitTable.Part<TitleConflict>("earlier", "The title and name before it.", conflict => conflict.Earlier.Span),
            UnitTable.Flag<TitleConflict>("decided", "Whether facts tell which of the two is right.", conflict => conflict.Mention.Status != TermStatus.Unknown || conflict.Earlier.Status != TermStatus.Unknown),
            UnitTable.Flag<TitleConflict>("past", "Whether what stands around one of the two may tell of another time.", conflict => ((conflict.Mention.Setting | conflict.Earlier.Setting) & Past) != 0),
        ],
    };
}
