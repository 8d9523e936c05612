using Newslint.Knowledge;

namespace Newslint.Prose.Mentions;

/// <summary>Days before the article’s that are named near a mention.</summary>
/// <param name="Days">The days.</param>
/// <param name="IsBefore">Whether the sentence before names them.</param>
internal sealed record EarlierDays(DateInterval Days, bool IsBefore);
