using Newslint.Prose.Quotations;

namespace Newslint.Rules.Units;

/// <summary>What can be known of the words that name who is quoted.</summary>
internal static class SpeakerUnits
{
    public static UnitTable Table { get; } = new()
    {
        Kind = UnitKind.Speaker,
        Name = "speaker",
        UnitsOf = prose => prose.Speakers,
        Fields =
        [
            UnitTable.Flag<SpeakerReference>("pronoun", "Whether it is a pronoun.", speaker => speaker.IsPronoun),
            UnitTable.Key<SpeakerReference>("entity", "Who is meant.", (_, speaker) => KeyText.OfName(speaker.Entity), (_, speaker) => speaker.Entity ?? "somebody"),
            Places.Kind("speaker"),
            Places.StartsSentence(),
        ],
    };
}
