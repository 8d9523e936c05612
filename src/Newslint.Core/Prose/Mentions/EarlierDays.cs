using Newslint.Knowledge;

namespace Newslint.Prose.Mentions;

/// <summary>Days before the article’s that are named near a mention.</summary>
/// <param name="Days">The days.</param>
/// <param name="IsWeak">Whether the sentence before names them, or no year stands there: they may not be what the mention is about.</param>
internal sealed record EarlierDays(DateInterval Days, bool IsWeak);
