using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Finds the quotations that follow another speaker's in one paragraph. Who cannot be told apart for certain, such as “she” and “Ruiz” or
/// “Ruiz” and “the mayor”, counts as one.
/// </summary>
internal sealed class SpeakerChanges
{
    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<Quotation> _quotations;
    private readonly IReadOnlyList<SpeakerReference> _speakers;

    private SpeakerChanges(Article article, TokenList tokens, IReadOnlyList<Quotation> quotations, IReadOnlyList<SpeakerReference> speakers)
    {
        _article = article;
        _tokens = tokens;
        _quotations = quotations;
        _speakers = speakers;
    }

    /// <summary>Whether the speaker changes at each quotation, in their order.</summary>
    public static bool[] Find(Article article, TokenList tokens, IReadOnlyList<Quotation> quotations, IReadOnlyList<SpeakerReference> speakers) =>
        new SpeakerChanges(article, tokens, quotations, speakers).Find();

    private bool[] Find()
    {
        var changes = new bool[_quotations.Count];
        Quotation? last = null;
        for (var i = 0; i < changes.Length; i++)
        {
            var quotation = _quotations[i];
            if (!IsUtterance(quotation))
            {
                continue; // what goes on without a tag of its own is said by whoever spoke before
            }

            changes[i] = last is not null && last.Block == quotation.Block && AreDifferent(last, quotation);
            last = quotation;
        }

        return changes;
    }

    /// <summary>Whether it stands by itself, with a tag of its own: “…,” Ruiz said.</summary>
    private static bool IsUtterance(Quotation quotation) =>
        quotation.IsWhole && quotation.Words >= TermTest.ShortestSpeech && quotation.Reach == SourceReach.Sentence && quotation is { Cue: not null, Speaker: not null };

    private bool AreDifferent(Quotation first, Quotation second)
    {
        if (first.Cue == second.Cue || SpeakerFinder.Of(first, _speakers) is not { IsPronoun: false } one || SpeakerFinder.Of(second, _speakers) is not { IsPronoun: false } other)
        {
            return false;
        }

        var names = NameOf(one, first);
        var others = NameOf(other, second);
        if (names is not null && others is not null)
        {
            return AreDifferent(names, others);
        }

        var (noun, next) = (HeadOf(first.Speaker!), HeadOf(second.Speaker!));
        return IsNewcomer(second.Speaker!) && noun != next && (PersonNouns.Contains(noun) || (names is not null && PersonNouns.Contains(next)));
    }

    /// <summary>Names that share no word, or names in full that begin differently: “Ana Ruiz” and “Tom Ruiz”.</summary>
    private static bool AreDifferent(string names, string others)
    {
        var (last, otherLast) = (NameFolding.LastWord(names), NameFolding.LastWord(others));
        if (last == otherLast)
        {
            return last.Length < names.Length && otherLast.Length < others.Length && FirstOf(names)[0] != FirstOf(others)[0]; // Joe and Joseph are one
        }

        foreach (var word in names.Split(' '))
        {
            if (word.Length > 1 && Array.IndexOf(others.Split(' '), word) >= 0)
            {
                return false; // “Lee” and “Lee Park”
            }
        }

        return true;
    }

    private static string FirstOf(string name) => name[..name.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>The folded name of a person; null for anybody who is no person by name.</summary>
    private string? NameOf(SpeakerReference speaker, Quotation quotation)
    {
        if (speaker.IsPerson && speaker.Entity is { } entity)
        {
            return NameFolding.Fold(entity);
        }

        var head = quotation.Speaker!.Head;
        var first = _tokens.FirstEndingAfter(head.Start);
        var end = _tokens.FirstEndingAfter(head.End - 1) + 1;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (!token.IsWord || !token.IsCapitalised || token.Has(WordTraits.FunctionWord) || OrganisationWords.Contains(_tokens.TextOf(i)) || !HasSmallLetter(i))
            {
                return null;
            }
        }

        return NameFolding.Fold(_article.Slice(head));
    }

    /// <summary>Names are not in capitals, but for initials.</summary>
    private bool HasSmallLetter(int index) => _tokens.TextOf(index) is var word && (word.Length == 1 || word.Contains('.') || word.ContainsAnyInRange('a', 'z'));

    /// <summary>“Another resident”, “a neighbour”: somebody of whom nothing was told before.</summary>
    private bool IsNewcomer(Speaker speaker)
    {
        var first = _tokens.FirstEndingAfter(speaker.Head.Start);
        return _tokens.Is(first, "another") || ((_tokens.Is(first, "a") || _tokens.Is(first, "an") || _tokens.Is(first, "one")) && PersonNouns.Contains(HeadOf(speaker)));
    }

    /// <summary>The noun of “a neighbour of the mayor”: the last word before a preposition.</summary>
    private string HeadOf(Speaker speaker)
    {
        var at = _tokens.FirstEndingAfter(speaker.Head.Start);
        var end = _tokens.FirstEndingAfter(speaker.Head.End - 1) + 1;
        while (at + 1 < end && _tokens[at + 1].IsWord && !_tokens[at + 1].Has(WordTraits.Preposition))
        {
            at++;
        }

        return _tokens.TextOf(at).ToString();
    }
}
