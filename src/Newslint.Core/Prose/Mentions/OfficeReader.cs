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
        string? jurisdiction = null;
        if (mention.Qualifier is { } qualifier)
        {
            jurisdiction = JurisdictionIn(article.Slice(qualifier));
            var isPossessor = qualifier.End < mention.Span.Start; // “Trump’s national security adviser”
            if (jurisdiction is null && !isPossessor)
            {
                return offices; // “Harvard President …”: nobody that the facts know
            }
        }

        foreach (var office in facts.OfficesTitled(article.Slice(mention.Title)))
        {
            if (jurisdiction is null or "" || office.IsOf(jurisdiction))
            {
                offices.Add(office);
            }
        }

        return offices;
    }

    /// <summary>The country in words such as “Republican U.S.”; empty for party words alone, null for words of another kind.</summary>
    private string? JurisdictionIn(ReadOnlySpan<char> words)
    {
        var found = string.Empty;
        while (!words.IsEmpty)
        {
            if (facts.JurisdictionNamed(words) is { } known)
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

        return found;
    }
}
