using Newslint.Articles;
using Newslint.Knowledge.Facts;

namespace Newslint.Prose.Mentions;

/// <summary>Finds out which offices a title can be of: by its words, and by the country that stands beside it.</summary>
internal sealed class OfficeReader(Article article, OfficeFacts facts)
{
    /// <summary>The offices of a mention’s title; none where a word beside it says that it is nobody’s that the facts know.</summary>
    public List<Office> OfficesOf(Mention mention)
    {
        var offices = new List<Office>();
        IReadOnlyList<string> jurisdictions = [];
        if (mention.Qualifier is { } qualifier)
        {
            var known = JurisdictionsIn(article.Slice(qualifier));
            var isPossessor = qualifier.End < mention.Span.Start; // “Trump’s national security adviser”
            if (known is null && !isPossessor)
            {
                return offices; // “Harvard President …”: nobody that the facts know
            }

            jurisdictions = known ?? [];
        }

        foreach (var office in facts.OfficesTitled(article.Slice(mention.Title)))
        {
            if (jurisdictions.Count == 0 || jurisdictions.Any(office.IsOf))
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

            var end = words.IndexOfAny(' ', '\u00A0', '\n');
            var first = end < 0 ? words : words[..end];
            if (first is not ("Republican" or "Democratic" or "Incumbent" or "Current" or "New" or "Conservative" or "Labour"))
            {
                return null;
            }

            words = end < 0 ? [] : words[(end + 1)..].TrimStart();
        }

        return [];
    }
}
