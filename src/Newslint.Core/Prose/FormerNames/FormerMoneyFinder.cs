using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Prose.FormerNames;

/// <summary>Finds money that was none any more on the day of the article.</summary>
internal sealed class FormerMoneyFinder(Article article, TokenList tokens, IReadOnlyList<Sentence> sentences, Narration narration, CurrencyFacts facts, DateInterval days)
{
    private readonly Dictionary<string, List<FormerMoney>> _byNoun = new(StringComparer.Ordinal);

    /// <summary>The money, sorted.</summary>
    public FormerMoneyReference[] Find()
    {
        var found = new List<FormerMoneyReference>();
        foreach (var money in facts.Former)
        {
            if (money.LastDay < days.From)
            {
                Enter(money);
            }
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && _byNoun.TryGetValue(tokens.TextOf(i).ToString(), out var candidates) && Judge(i, candidates) is { } reference)
            {
                found.Add(reference);
            }
        }

        return [.. found];
    }

    private void Enter(FormerMoney money)
    {
        foreach (var noun in money.Nouns)
        {
            if (!_byNoun.TryGetValue(noun, out var known))
            {
                _byNoun.Add(noun, known = []);
            }

            known.Add(money);
        }
    }

    private FormerMoneyReference? Judge(int noun, List<FormerMoney> candidates)
    {
        var sentence = narration.SentenceAt(tokens[noun].Start);
        if (sentence < 0)
        {
            return null;
        }

        FormerMoneyReference? best = null;
        foreach (var money in candidates)
        {
            if (ReferenceTo(money, noun, sentences[sentence], isOnly: candidates.Count == 1) is { } found && IsBetter(found, best))
            {
                best = found;
            }
        }

        return best;
    }

    /// <summary>Whether the name is fuller, or of two alike the money was in use for longer: Bulgaria had several leva.</summary>
    private static bool IsBetter(FormerMoneyReference one, FormerMoneyReference? other) =>
        other is null || one.Span.Length > other.Span.Length || (one.Span.Length == other.Span.Length && one.DaysSince < other.DaysSince);

    private FormerMoneyReference? ReferenceTo(FormerMoney money, int noun, Sentence sentence, bool isOnly)
    {
        var start = StartOfFullName(noun, money);
        var hasAmount = IsAmount(start - 1, sentence.FirstToken);
        var hasCountry = start < noun || NamesRegion(sentence, money);
        var isMeant = start < noun ? hasAmount || !MayBeNoMoney(start, money, sentence.FirstToken) : money.IsNounFree && (hasCountry || (hasAmount && isOnly));
        return !isMeant ? null : new FormerMoneyReference(TextSpan.FromBounds(tokens[start].Start, tokens[noun].End), money)
        {
            DaysSince = days.From.DayNumber - money.LastDay.DayNumber,
            HasAmount = hasAmount,
            HasCountry = hasCountry,
            IsHistory = narration.IsEarlier(tokens[noun].Start) || TellsOfChange(sentence, money),
        };
    }

    /// <summary>The first token of “Croatian kuna” where that stands there; the noun itself where it stands alone.</summary>
    private int StartOfFullName(int noun, FormerMoney money)
    {
        foreach (var name in money.FullNames)
        {
            var start = tokens[noun].End - name.Length;
            if (start >= 0 && string.CompareOrdinal(article.Text, start, name, 0, name.Length) == 0 && (start == 0 || !char.IsLetterOrDigit(article.Text[start - 1])))
            {
                return tokens.FirstEndingAfter(start);
            }
        }

        return noun;
    }

    private bool IsAmount(int token, int first) =>
        token >= first && (tokens[token].Kind == TokenKind.Number || tokens[token].Has(WordTraits.NumberWord) || tokens.TextOf(token) is "million" or "billion" or "trillion");

    private bool NamesRegion(Sentence sentence, FormerMoney money)
    {
        var words = article.Text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        foreach (var region in money.Regions)
        {
            if (words.Contains(region, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var adjective = money.FullNames[0].AsSpan(0, money.FullNames[0].LastIndexOf(' ') is var blank and > 0 ? blank : 0);
        return !adjective.IsEmpty && words.Contains(adjective, StringComparison.Ordinal);
    }

    /// <summary>Whether the sentence tells of the change, or of the time before it, or of one that is only thought of.</summary>
    private bool TellsOfChange(Sentence sentence, FormerMoney money) =>
        tokens.Says(sentence, TimeTraits.MoneyChange | TimeTraits.Supposed)
        || (money.Successor is { } successor && tokens.Says(sentence, TimeTraits.MoneyBefore) && article.Slice(sentence.Span).Contains(successor, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether nothing shows that money is meant: a good mark is one of a school.</summary>
    private bool MayBeNoMoney(int start, FormerMoney money, int first) =>
        !money.IsNounFree && start > first && tokens.Says(start - 1, start, TimeTraits.Quality);
}
