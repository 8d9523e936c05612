using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose.Names;
using Newslint.Text;

namespace Newslint.Prose.People;

/// <summary>Finds people who are called the late, and what facts know of their lives.</summary>
internal sealed class LatePersonFinder(Article article, TokenList tokens, Lexicon lexicon, IReadOnlyList<ProperName> names, WorldFacts facts, DateInterval days)
{
    /// <summary>Shorter words of a role tell nothing: “of”, “the”.</summary>
    private const int ShortestRoleWord = 4;

    /// <summary>A death so near may be in the news before the fact has its day right, or on the day before by another clock.</summary>
    private const int GraceDays = 30;

    private readonly PhraseReader _phrases = new(tokens);

    /// <summary>The people, sorted; those whom no fact knows are left out.</summary>
    public LatePerson[] Find()
    {
        var found = new List<LatePerson>();
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            var (start, end) = tokens.OfBlock(block);
            for (var i = start + 1; i < end - 1; i++)
            {
                if (tokens.Is(i, "late") && !tokens[i].IsCapitalised && tokens.Is(i - 1, "the") && NameAfter(i, end) is { } name && Judge(i, name) is { } person)
                {
                    found.Add(person);
                }
            }
        }

        return [.. found];
    }

    /// <summary>The name in full behind “late”, over a role: “the late former President Jimmy Carter”, “the late Cuban leader Fidel Castro”.</summary>
    private TextSpan? NameAfter(int late, int end)
    {
        var at = late + 1;
        while (at < end && (NameFrom(at) is not { Words: > 1 } full || !IsKnown(full.Span)))
        {
            var after = EndOfRole(at, end);
            if (after == at)
            {
                break;
            }

            at = after;
        }

        return at >= end || NameFrom(at) is not { } name ? null
            : name.Words > 1 ? name.Span
            : at > late + 1 && tokens[at - 1].IsCapitalised ? TextSpan.FromBounds(tokens[at - 1].Start, name.Span.End) // Pope Francis
            : null;
    }

    /// <summary>The end of a title, a noun for a person, or words of a place before one: “South African President”, “footballer”.</summary>
    private int EndOfRole(int token, int end)
    {
        var after = tokens[token].Has(WordTraits.TitleStart) ? _phrases.LongestFrom(token, end, lexicon.LongestTitle, lexicon.Titles) : token;
        if (after > token)
        {
            return after;
        }

        var isPlace = tokens[token].IsCapitalised && token + 1 < end && (tokens[token + 1].IsCapitalised || IsRole(token + 1));
        return isPlace || tokens.Is(token, "former") || PersonNouns.Contains(tokens.TextOf(token)) ? token + 1 : token;
    }

    private bool IsRole(int token) => tokens[token].Has(WordTraits.TitleStart) || PersonNouns.Contains(tokens.TextOf(token));

    private bool IsKnown(TextSpan name) =>
        facts.Deaths.Named(article.Slice(name)).Count > 0 || facts.Offices.TermsOfPerson(article.Slice(name)).Count > 0;

    /// <summary>The words of a name from a token on: “Donald Trump” in “U.S. President Donald Trump”.</summary>
    private (TextSpan Span, int Words)? NameFrom(int token)
    {
        var index = UnitSearch.FirstEndingAfter(names, tokens[token].Start);
        if (index >= names.Count || names[index].Span.Start > tokens[token].Start || !tokens[token].IsCapitalised)
        {
            return null;
        }

        var span = TextSpan.FromBounds(tokens[token].Start, names[index].Span.End);
        return (span, span.Length == names[index].Span.Length ? names[index].Words : article.Slice(span).Count(' ') + 1);
    }

    private LatePerson? Judge(int late, TextSpan name)
    {
        var span = TextSpan.FromBounds(tokens[late].Start, name.End);
        var deaths = facts.Deaths.Named(article.Slice(name));
        Death? later = null;
        foreach (var death in deaths)
        {
            if (death.Died.From.DayNumber <= days.To.DayNumber + GraceDays)
            {
                return new LatePerson(span, name); // somebody of this name was dead, or nearly
            }

            later = HasWordOf(death.Role) ? death : null;
        }

        var term = LaterTerm(name);
        return deaths.Count == 0 && term is null ? null : new LatePerson(span, name) { LaterDeath = later, LaterTerm = term };
    }

    /// <summary>A term that the person, and nobody else of the name, held after the article: past the grace of hand-overs that nobody noted.</summary>
    private OfficeTerm? LaterTerm(TextSpan name)
    {
        OfficeTerm? later = null;
        foreach (var term in facts.Offices.TermsOfPerson(article.Slice(name)))
        {
            if (later is not null && later.Person != term.Person)
            {
                return null;
            }

            var proves = term.StatusOver(days) == TermStatus.NotYet || (term.StatusOver(days) == TermStatus.Active && term.StatusOver(Shifted(GraceDays)) == TermStatus.Active);
            later = later is null && proves && IsMeant(term) ? term : later;
        }

        return later;
    }

    private DateInterval Shifted(int by) => new(days.From.AddDays(by), days.To.AddDays(by));

    private bool IsMeant(OfficeTerm term)
    {
        var isMeant = article.Text.Contains(term.Office.Jurisdiction, StringComparison.Ordinal);
        foreach (var title in term.Office.Titles)
        {
            isMeant |= article.Text.Contains(title, StringComparison.OrdinalIgnoreCase);
        }

        return isMeant;
    }

    private bool HasWordOf(string role)
    {
        foreach (var word in role.Split(' '))
        {
            if (word.Length >= ShortestRoleWord && article.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
