using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Knowledge;

namespace Newslint.Prose.Mentions;

/// <summary>
/// Finds people by title and name: “former U.S. President Donald Trump”, “Prime Minister Starmer”, “Mike Waltz, the
/// national security adviser”. Who they are is for <see cref="MentionResolver"/>.
/// </summary>
internal sealed class MentionFinder
{
    private const int MostNameTokens = 7;
    private const int MostQualifierTokens = 4;

    private readonly TokenList _tokens;
    private readonly Lexicon _lexicon;
    private readonly MentionWords _words = MentionWords.Shipped;
    private readonly PhraseReader _phrases;
    private readonly List<Mention> _found = [];

    private MentionFinder(TokenList tokens, Lexicon lexicon)
    {
        _tokens = tokens;
        _lexicon = lexicon;
        _phrases = new PhraseReader(tokens);
    }

    /// <summary>The mentions, sorted by span, unresolved.</summary>
    public static Mention[] Find(Article article, TokenList tokens, Lexicon lexicon)
    {
        var finder = new MentionFinder(tokens, lexicon);
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            var (start, end) = tokens.OfBlock(block);
            for (var i = start; i < end;)
            {
                i = tokens[i].Has(WordTraits.TitleStart) ? finder.ScanTitle(i, start, end) : i + 1;
            }
        }

        return [.. finder._found];
    }

    private int ScanTitle(int title, int start, int end)
    {
        var titleEnd = _phrases.LongestFrom(title, end, _lexicon.LongestTitle, _lexicon.Titles);
        if (titleEnd == title || IsModifier(title))
        {
            return title + 1;
        }

        if (IsOfPartOfState(title, start))
        {
            return titleEnd;
        }

        titleEnd = titleEnd - 2 > title && IsElect(titleEnd - 2, end) ? titleEnd - 2 : titleEnd; // a list may have "president-elect" as one title
        var modifier = ModifierAfter(titleEnd, end, out var nameStart);
        var qualifierEnd = nameStart;
        nameStart = SkipPlace(nameStart, end);
        if (nameStart == titleEnd && IsNameAfterComma(nameStart, end))
        {
            nameStart++;
        }

        nameStart = SkipHonours(nameStart, end);
        var nameEnd = NameFrom(nameStart, end);
        if (nameEnd > nameStart)
        {
            AddBeforeName(title, titleEnd, nameStart, nameEnd, modifier, start, SpanOrNull(qualifierEnd, nameStart));
            return nameEnd;
        }

        AddApposition(title, titleEnd, start, SpanOrNull(titleEnd, SkipPlace(titleEnd, end)));
        return titleEnd;
    }

    /// <summary>“state Sen. Ruiz” sits in no senate that the facts know; “home-state Sen. Ruiz” does.</summary>
    private bool IsOfPartOfState(int title, int start) =>
        title > start && _tokens.Is(title - 1, "state") && !(title - 2 >= start && _tokens.MarkAt(title - 2) == '-');

    private void AddBeforeName(int title, int titleEnd, int nameStart, int nameEnd, string? modifier, int limit, TextSpan? place)
    {
        var qualifier = QualifierBefore(title, limit);
        var first = qualifier;
        if (ModifierAt(SkipAdjectives(qualifier - 1, limit), limit, out var modifierStart) is { } word)
        {
            modifier ??= word;
            first = modifierStart;
        }

        _found.Add(new Mention(Span(first, nameEnd), Span(title, titleEnd), Span(nameStart, nameEnd))
        {
            Modifier = modifier,
            Qualifier = qualifier < title ? Span(qualifier, title) : place ?? PossessorBefore(title, limit),
        });
    }

    /// <summary>“former far-right President”, “former two-term governor”: a word or two in small letters between modifier and title.</summary>
    private int SkipAdjectives(int index, int limit)
    {
        const int reach = 4;
        for (var i = index; i >= limit && index - i < reach; i--)
        {
            if (_tokens.Is(i, "former"))
            {
                return i;
            }

            var isAdjective = _tokens.MarkAt(i) == '-' || (_tokens[i].IsWord && IsAdjective(i, limit));
            if (!isAdjective)
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Part of a compound with a hyphen, or a word with an ending that adjectives have and no person: “former rival” is somebody.</summary>
    private bool IsAdjective(int index, int limit)
    {
        var isCompound = (index > limit && _tokens.MarkAt(index - 1) == '-') || (index + 1 < _tokens.Count && _tokens.MarkAt(index + 1) == '-');
        var text = _tokens.TextOf(index);
        return isCompound || (!IsModifier(index) && !_tokens[index].Has(WordTraits.FunctionWord) && !PersonNouns.Contains(text) && !_lexicon.IsTitle(text)
            && (text.EndsWith("ic", StringComparison.Ordinal) || text.EndsWith("ive", StringComparison.Ordinal) || text.EndsWith("al", StringComparison.Ordinal)
            || text.EndsWith("ed", StringComparison.Ordinal) || text.EndsWith("ist", StringComparison.Ordinal) || text.EndsWith("an", StringComparison.Ordinal)
            || text.EndsWith("time", StringComparison.Ordinal) || text.EndsWith("ar", StringComparison.Ordinal) || text.EndsWith("ful", StringComparison.Ordinal)));
    }

    /// <summary>“Mike Waltz, the US national security adviser”.</summary>
    private void AddApposition(int title, int titleEnd, int limit, TextSpan? place)
    {
        var qualifier = QualifierBefore(title, limit);
        var at = qualifier;
        var modifier = ModifierAt(at - 1, limit, out var modifierStart);
        at = modifier is null ? at : modifierStart;
        if (at - 1 >= limit && _tokens.Is(at - 1, "the"))
        {
            at--;
        }

        if (at - 1 < limit || _tokens.MarkAt(at - 1) != ',')
        {
            return;
        }

        var nameEnd = at - 1;
        var nameStart = nameEnd;
        while (nameStart - 1 >= limit && nameEnd - nameStart < MostNameTokens && IsNamePart(nameStart - 1))
        {
            nameStart--;
        }

        if (nameEnd - nameStart >= 2)
        {
            _found.Add(new Mention(Span(nameStart, titleEnd), Span(title, titleEnd), Span(nameStart, nameEnd))
            {
                Modifier = modifier,
                Qualifier = qualifier < title ? Span(qualifier, title) : place,
            });
        }
    }

    /// <summary>The first of the capitalised words before a title: “U.S.”, “New Zealand”.</summary>
    private int QualifierBefore(int title, int limit)
    {
        var at = title;
        while (at - 1 >= limit && title - at < MostQualifierTokens && IsQualifier(at - 1))
        {
            at--;
        }

        return at;
    }

    private bool IsQualifier(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.IsWord && token.IsCapitalised && !token.Has(WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.AnyWeekday | WordTraits.AnyMonth)
            && !IsModifier(index);
    }

    /// <summary>“Ukraine’s President”: the country stands outside the mention.</summary>
    private TextSpan? PossessorBefore(int title, int limit)
    {
        var possessive = title - 1;
        if (possessive <= limit || _tokens[possessive].Kind != TokenKind.Possessive || !IsQualifier(possessive - 1))
        {
            return null;
        }

        return Span(QualifierBefore(possessive, limit), possessive);
    }

    /// <summary>“President of Ukraine Volodymyr Zelensky”, “prime minister of New Zealand”: one capitalised word or a known pair.</summary>
    private int SkipPlace(int index, int end)
    {
        if (index + 1 >= end || !_tokens.Is(index, "of"))
        {
            return index;
        }

        var at = index + 1;
        if (_tokens.Is(at, "the"))
        {
            at++;
        }

        var isPair = at + 1 < end && (_tokens.Is(at, "new") || _tokens.Is(at, "south") || _tokens.Is(at, "north") || _tokens.Is(at, "united") || _tokens.Is(at, "saudi") || _tokens.Is(at, "sri") || _tokens.Is(at, "czech"));
        return at < end && _tokens[at].IsWord && _tokens[at].IsCapitalised && !_tokens[at].Has(WordTraits.TitleStart) ? at + (isPair ? 2 : 1) : index;
    }

    /// <summary>“the former French president, Emmanuel Macron,”: a full name between commas after a title with its article.</summary>
    private bool IsNameAfterComma(int comma, int end)
    {
        var nameEnd = comma + 1 < end && _tokens.MarkAt(comma) == ',' ? NameFrom(comma + 1, end) : comma;
        return nameEnd - comma >= 3 && nameEnd < end && _tokens.MarkAt(nameEnd) == ',' && !_tokens[comma + 1].Has(WordTraits.TitleStart);
    }

    /// <summary>“prime minister Sir Keir Starmer”.</summary>
    private int SkipHonours(int index, int end)
    {
        while (index + 1 < end && _tokens[index].IsWord && _tokens[index].IsCapitalised && _tokens[index + 1].IsCapitalised
            && (_tokens.Is(index, "sir") || _tokens.Is(index, "dame") || _tokens.Is(index, "lord") || _tokens.Is(index, "lady") || _lexicon.IsCourtesyTitle(_tokens.TextOf(index))))
        {
            index++;
        }

        return index;
    }

    private int NameFrom(int start, int end)
    {
        var at = start;
        while (at < end && at - start < MostNameTokens && (IsNamePart(at) || (at > start && (IsNameLink(at, end) || IsNamedAsMonth(at, end)))))
        {
            at++;
        }

        while (at > start && !_tokens[at - 1].IsCapitalised && !IsHyphenated(at - 1))
        {
            at--;
        }

        return at;
    }

    private bool IsNamePart(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.IsWord && token.IsCapitalised && !token.Has(WordTraits.AnyWeekday | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Auxiliary)
            || (token.Kind == TokenKind.Mark && _tokens.MarkAt(index) == '-' && IsGlued(index));
    }

    /// <summary>“Theresa May agrees”, and not “Theresa May 5”.</summary>
    private bool IsNamedAsMonth(int index, int end) =>
        _tokens[index].Has(WordTraits.Month) && _tokens[index].IsCapitalised && _tokens[index - 1].IsWord && !(index + 1 < end && _tokens[index + 1].Kind == TokenKind.Number);

    /// <summary>“de”, “von der”, “al-” inside a name, and what follows a hyphen: “Ki-moon”.</summary>
    private bool IsNameLink(int index, int end) =>
        IsHyphenated(index) || (index + 1 < end && IsParticle(index) && (_tokens[index + 1].IsCapitalised || IsParticle(index + 1) || IsGlued(index + 1)));

    private bool IsParticle(int index) => _tokens[index].Has(WordTraits.NameParticle) && !_tokens[index].IsCapitalised;

    private bool IsHyphenated(int index) => index > 0 && _tokens[index].IsWord && _tokens.MarkAt(index - 1) == '-' && _tokens[index - 1].End == _tokens[index].Start;

    private bool IsGlued(int index) =>
        index > 0 && index + 1 < _tokens.Count && _tokens[index - 1].End == _tokens[index].Start && _tokens[index + 1].Start == _tokens[index].End && _tokens[index + 1].IsWord;

    /// <summary>“President-elect”, “ambassador-designate”.</summary>
    private string? ModifierAfter(int titleEnd, int end, out int next)
    {
        next = titleEnd;
        if (!IsElect(titleEnd, end))
        {
            return null;
        }

        next = titleEnd + 2;
        return "elect";
    }

    private bool IsElect(int hyphen, int end) =>
        hyphen + 1 < end && _tokens.MarkAt(hyphen) == '-' && (_tokens.Is(hyphen + 1, "elect") || _tokens.Is(hyphen + 1, "designate"));

    private string? ModifierAt(int index, int limit, out int start)
    {
        start = index;
        if (index > limit && _tokens.MarkAt(index) == '-' && IsModifier(index - 1))
        {
            start = --index; // ex-president, then-senator
        }

        return index < limit ? null : ModifierOf(index);
    }

    private bool IsModifier(int index) => !_tokens[index].Has(WordTraits.Determiner) && ModifierOf(index) is not null;

    private string? ModifierOf(int index)
    {
        var traits = _tokens[index].IsWord ? _words.TraitsOf(_tokens.TextOf(index), _tokens[index].Hash) & MentionTraits.Modifier : MentionTraits.None;
        return traits switch
        {
            MentionTraits.Former => "former",
            MentionTraits.Then => "then",
            MentionTraits.Late => "late",
            MentionTraits.Acting => "acting",
            MentionTraits.Outgoing => "outgoing",
            MentionTraits.Incoming => "incoming",
            MentionTraits.Candidate => "candidate",
            _ => null,
        };
    }

    private TextSpan? SpanOrNull(int start, int end) => end > start + 1 ? Span(start + 1, end) : null;

    private TextSpan Span(int start, int end) => TextSpan.FromBounds(_tokens[start].Start, _tokens[end - 1].End);
}
