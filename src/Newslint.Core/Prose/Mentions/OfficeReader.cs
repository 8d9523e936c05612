using Newslint.Articles;
using Newslint.Knowledge.Facts;

namespace Newslint.Prose.Mentions;

/// <summary>Finds out which offices a title can be of: by its words, and by the country that stands beside it.</summary>
internal sealed class OfficeReader(Article article, OfficeFacts facts)
{
    private const string Blanks = " \u00A0\n";

    /// <summary>The offices that a mention’s title can be of.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="isUnknown">
    /// Whether a word beside the title is none of a country: “Harvard President”, “Both President”. Then the facts know the person, if
    /// at all, by full name, and the office is that of one person in a country.
    /// </param>
    public List<Office> OfficesOf(Mention mention, out bool isUnknown)
    {
        var offices = new List<Office>();
        IReadOnlyList<string> jurisdictions = [];
        isUnknown = false;
        if (mention.Qualifier is { } qualifier)
        {
            var known = JurisdictionsIn(article.Slice(qualifier));
            isUnknown = known is null && qualifier.End >= mention.Span.Start; // no possessor: “Trump’s national security adviser”
            jurisdictions = known ?? [];
        }

        foreach (var office in facts.OfficesTitled(article.Slice(mention.Title)))
        {
            var isOf = isUnknown ? office.SingleHolder && !office.Jurisdiction.Contains('/', StringComparison.Ordinal) : jurisdictions.Count == 0 || jurisdictions.Any(office.IsOf);
            if (isOf)
            {
                offices.Add(office);
            }
        }

        return offices;
    }

    /// <summary>The countries in words such as “Republican U.S.”, a state among them; none for party words alone, null for words of another kind.</summary>
    private IReadOnlyList<string>? JurisdictionsIn(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            if (facts.JurisdictionsNamed(words) is { Count: > 0 } known)
            {
                return known;
            }

            if (IsParty(LastWord(words)))
            {
                words = words[..^LastWord(words).Length].TrimEnd(); // “Kentucky Republican Senator”
            }
            else if (IsParty(FirstWord(words)))
            {
                words = words[FirstWord(words).Length..].TrimStart();
            }
            else
            {
                return null;
            }
        }

        return [];
    }

    private static bool IsParty(ReadOnlySpan<char> word) =>
        word is "Republican" or "Democratic" or "Democrat" or "Independent" or "Incumbent" or "Current" or "New" or "Conservative" or "Labour";

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words) => words.IndexOfAny(Blanks) is var end and >= 0 ? words[..end] : words;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOfAny(Blanks) + 1)..];
}
