using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Prose.Names;
using Newslint.Text;

namespace Newslint.Prose.Quotations;

/// <summary>
/// Tells where a surname that speaks by itself is introduced. Whatever may be an introduction before it counts as one, a title of office
/// included: “President Ruiz” is known. Behind it only a name in full that reads as a person’s does.
/// </summary>
internal sealed class SurnameIntroductions
{
    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, Surname> _surnames = new(StringComparer.OrdinalIgnoreCase);

    public SurnameIntroductions(Article article, TokenList tokens, Lexicon lexicon, IReadOnlyList<AttributionReference> attributions, IReadOnlyList<ProperName> names)
    {
        _article = article;
        _tokens = tokens;
        _lexicon = lexicon;
        for (var i = 0; i < attributions.Count; i++)
        {
            if (SurnameOf(attributions[i]) is var token and >= 0)
            {
                _surnames.TryAdd(tokens.TextOf(token).ToString(), new Surname());
            }
        }

        if (_surnames.Count > 0)
        {
            FindIntroductions();
            FindFullNames(names);
        }
    }

    /// <summary>Where the source of an attribution is introduced.</summary>
    public SurnameIntroduction Of(AttributionReference attribution)
    {
        if (SurnameOf(attribution) is not (var token and >= 0))
        {
            return SurnameIntroduction.None;
        }

        var surname = _surnames[_tokens.TextOf(token).ToString()];
        return surname.Introduction < token ? SurnameIntroduction.Before
            : surname.FullName?.Start > attribution.Span.End ? SurnameIntroduction.Later
            : SurnameIntroduction.Never;
    }

    /// <summary>The full name that comes later; null where none does.</summary>
    public TextSpan? FullNameOf(AttributionReference attribution) =>
        Of(attribution) == SurnameIntroduction.Later ? _surnames[_tokens.TextOf(SurnameOf(attribution)).ToString()].FullName : null;

    /// <summary>The one capitalised word of “Ruiz” or “Mr. Ruiz”; −1 where the source is anything else.</summary>
    private int SurnameOf(AttributionReference attribution)
    {
        if (attribution.Kind != SourceKind.Person || attribution.Source is not { } source)
        {
            return -1;
        }

        var first = _tokens.FirstEndingAfter(source.Start);
        var last = _tokens.FirstEndingAfter(source.End - 1);
        var isAlone = first == last || (last == first + 1 && IsCourtesy(first));
        return isAlone && IsNameWord(last) && !IsPartOfRun(first, last) ? last : -1;
    }

    /// <summary>Whether the words around belong to the name, though the source was read without them.</summary>
    private bool IsPartOfRun(int first, int last)
    {
        var (start, end) = BlockOf(first);
        return (first > start && (_tokens[first - 1].Kind == TokenKind.Possessive || _tokens.MarkAt(first - 1) is '-' or '’' or '\'' || IsCapitalBeside(first - 1)))
            || (last + 1 < end && (_tokens.MarkAt(last + 1) is '-' or '&' or '/' || _tokens[last + 1].Kind is TokenKind.Possessive or TokenKind.Number || IsCapitalBeside(last + 1)));
    }

    private bool IsCapitalBeside(int index) => _tokens[index].IsWord && _tokens[index].IsCapitalised && !_tokens[index].Has(WordTraits.FunctionWord | WordTraits.AnyWeekday | WordTraits.AnyMonth | WordTraits.Adverb);

    private bool IsNameWord(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.IsWord && token.IsCapitalised && !token.Has(WordTraits.FunctionWord | WordTraits.TitleStart) && _tokens.TextOf(index).ContainsAnyInRange('a', 'z');
    }

    private bool IsCourtesy(int index) => _tokens[index].Has(WordTraits.TitleStart) && _lexicon.IsCourtesyTitle(_tokens.TextOf(index));

    /// <summary>The first place of each surname with another capital beside it: “Ana Ruiz”, “Mayor Ruiz”, “Ruiz Montero”.</summary>
    private void FindIntroductions()
    {
        for (var i = 1; i < _tokens.Count; i++)
        {
            if (_tokens[i].IsCapitalised && (IsGiven(i - 1) || IsAfterLink(i)))
            {
                Introduce(i);
                Introduce(i - 1);
            }
        }
    }

    private bool IsGiven(int index) =>
        _tokens[index].IsCapitalised && !_tokens[index].Has(WordTraits.FunctionWord | WordTraits.AnyWeekday | WordTraits.AnyMonth) && !IsCourtesy(index);

    /// <summary>Behind a particle or a hyphen: “Ana de Ruiz”, “Montero-Ruiz”.</summary>
    private bool IsAfterLink(int index) =>
        (_tokens[index - 1].IsWord && _tokens[index - 1].Has(WordTraits.NameParticle)) || _tokens.MarkAt(index - 1) is '-';

    private void Introduce(int token)
    {
        if (_tokens[token].IsWord && _surnames.TryGetValue(_tokens.TextOf(token).ToString(), out var surname) && token < surname.Introduction)
        {
            surname.Introduction = token;
        }
    }

    private void FindFullNames(IReadOnlyList<ProperName> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var last = _tokens.FirstEndingAfter(names[i].Span.End - 1);
            if (names[i].Words > 1 && _surnames.TryGetValue(_tokens.TextOf(last).ToString(), out var surname) && surname.FullName is null && IsPerson(names[i]))
            {
                surname.FullName = names[i].Span;
            }
        }
    }

    /// <summary>Two to four capitalised words that no article, place or small word belongs to.</summary>
    private bool IsPerson(ProperName name)
    {
        const int longestName = 4;
        var first = _tokens.FirstEndingAfter(name.Span.Start);
        var isSmall = name.Words <= longestName && !(first > 0 && (_tokens.Is(first - 1, "the") || _tokens[first - 1].Kind == TokenKind.Possessive));
        for (var i = first; i < _tokens.Count && _tokens[i].End <= name.Span.End && isSmall; i++)
        {
            isSmall = _tokens[i].IsCapitalised ? !OrganisationWords.Contains(_tokens.TextOf(i)) && IsSpelledOut(i) : _tokens[i].Has(WordTraits.NameParticle) || _tokens.MarkAt(i) == '-';
        }

        var next = _tokens.FirstEndingAfter(name.Span.End);
        return isSmall && !(next < _tokens.Count && _tokens[next].Start == name.Span.End && _tokens.MarkAt(next) == '-');
    }

    /// <summary>Names of people are not in capitals, but for initials: “J.D.”.</summary>
    private bool IsSpelledOut(int index) => _tokens.TextOf(index) is var word && (word.ContainsAnyInRange('a', 'z') || word.Contains('.') || word.Length == 1);

    private (int Start, int End) BlockOf(int token)
    {
        var blocks = _article.Blocks;
        var block = UnitSearch.FirstEndingAfter(blocks, _tokens[token].Start);
        return block < blocks.Length ? _tokens.OfBlock(block) : (0, _tokens.Count);
    }

    private sealed class Surname
    {
        public int Introduction { get; set; } = int.MaxValue;

        public TextSpan? FullName { get; set; }
    }
}
