using Phrase = Newslint.Prose.NounPhrases.Phrase;

namespace Newslint.Prose.Quotations;

/// <summary>Who is quoted and by which words that is told, as tokens; nothing is found where both are empty.</summary>
internal readonly record struct AttributionMatch(Phrase Speaker, int CueStart, int CueEnd)
{
    public bool IsFound => CueEnd > CueStart || !Speaker.IsEmpty;

    /// <summary>A source without a cue of its own: a colon, a signature.</summary>
    public static AttributionMatch OfSource(Phrase speaker) => new(speaker, 0, 0);
}
