using System.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose.Names;
using Newslint.Text;

namespace Newslint.Prose.Mentions;

/// <summary>Finds people with titles that exclude each other, without any facts: an article lives on one day.</summary>
internal sealed class TitleConflicts(Article article, IReadOnlyList<Mention> mentions, IReadOnlyList<PersonReference> persons)
{
    private readonly MentionWords _words = MentionWords.Shipped;
    private readonly Dictionary<string, List<Held>> _held = new(StringComparer.Ordinal);

    /// <summary>The conflicts, sorted; a mention is held against the first that excludes it.</summary>
    public TitleConflict[] Find()
    {
        var found = new List<TitleConflict>();
        foreach (var mention in mentions)
        {
            if (PersonOf(mention) is not { } person || mention.Modifier is not (null or "former" or "elect"))
            {
                continue;
            }

            var held = Read(mention);
            if (!_held.TryGetValue(person, out var before))
            {
                _held.Add(person, before = []);
            }

            if (before.Find(held.Excludes) is { } earlier)
            {
                found.Add(new TitleConflict(mention, earlier.Mention));
            }

            if (!before.Exists(held.Repeats))
            {
                before.Add(held);
            }
        }

        return [.. found];
    }

    private string? PersonOf(Mention mention)
    {
        var index = UnitSearch.FirstEndingAfter(persons, mention.Name.Start);
        return index < persons.Count && persons[index].Span.OverlapsWith(mention.Name) ? persons[index].Entity : null;
    }

    /// <summary>“Lt. Gov.” is a lower governor.</summary>
    private Held Read(Mention mention)
    {
        var title = article.Slice(mention.Title);
        var office = new StringBuilder(title.Length);
        var isLower = false;
        foreach (var range in title.SplitAny(' ', '\u00A0', '\n', '-'))
        {
            var word = InFull(title[range].ToString().ToUpperInvariant());
            if ((_words.TraitsOf(word) & MentionTraits.Lower) != 0)
            {
                isLower = true;
            }
            else if (word.Length > 0)
            {
                office.Append(word).Append(' ');
            }
        }

        return new Held(mention, office.ToString(), isLower);
    }

    private static string InFull(string word) => word switch
    {
        "GOV." => "GOVERNOR",
        "SEN." => "SENATOR",
        "REP." or "CONGRESSMAN" or "CONGRESSWOMAN" => "REPRESENTATIVE",
        "LT." => "LIEUTENANT",
        "PRES." => "PRESIDENT",
        _ => word,
    };

    /// <summary>A title that the article gives somebody.</summary>
    private sealed record Held(Mention Mention, string Office, bool IsLower)
    {
        /// <summary>Whether the other says the same, so that nothing is to be learned of it.</summary>
        public bool Repeats(Held other) => Office == other.Office && IsLower == other.IsLower && Mention.Modifier == other.Mention.Modifier;

        /// <summary>Whether nobody has both on one day.</summary>
        public bool Excludes(Held other)
        {
            if (Office == other.Office && IsLower == other.IsLower)
            {
                return Mention.Modifier != other.Mention.Modifier;
            }

            var arePlain = Mention.Modifier is null && other.Mention.Modifier is null;
            return arePlain && (Office == other.Office || (IsOfCongress && other.IsOfCongress));
        }

        private bool IsOfCongress => !IsLower && Office is "SENATOR " or "REPRESENTATIVE ";
    }
}
