using Newslint.Knowledge;

namespace Newslint.Prose.Names;

/// <summary>
/// Where an article comes to its first person, by name, by title or by a noun such as “the man”. Without a list of names many a word may be one;
/// in doubt it counts as a person.
/// </summary>
internal sealed class EarliestPerson
{
    private const WordTraits NoName = WordTraits.FunctionWord | WordTraits.AnyWeekday | WordTraits.AnyMonth | WordTraits.NumberWord | WordTraits.Adverb;

    // Each look for a word in small letters goes through the article; more of them would cost its square.
    private const int MostLooks = 12;
    private const int LongestName = 8;

    private readonly TokenList _tokens;
    private readonly Lexicon _lexicon;
    private readonly PhraseReader _phrases;
    private int _looks;

    private EarliestPerson(TokenList tokens, Lexicon lexicon)
    {
        _tokens = tokens;
        _lexicon = lexicon;
        _phrases = new PhraseReader(tokens);
    }

    /// <summary>Offset of the first word that may mean a person; the greatest number where there is none.</summary>
    public int Start { get; private set; } = int.MaxValue;

    /// <summary>Looks for the first person of an article.</summary>
    public static EarliestPerson Find(TokenList tokens, Sentence[] sentences, Lexicon lexicon)
    {
        var finder = new EarliestPerson(tokens, lexicon);
        for (var i = 0; i < sentences.Length && finder.Start == int.MaxValue; i++)
        {
            finder.Scan(sentences[i]);
        }

        return finder;
    }

    private void Scan(Sentence sentence)
    {
        if (IsByline(sentence))
        {
            return;
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_tokens[i].IsWord && (IsNoun(i, sentence.EndToken) || (_tokens[i].IsCapitalised && MayBeName(i, sentence))))
            {
                Start = _tokens[i].Start;
                return;
            }
        }
    }

    /// <summary>“By Lee Park”: who wrote the story is nobody in it.</summary>
    private bool IsByline(Sentence sentence)
    {
        if (!_tokens.Is(sentence.FirstToken, "by"))
        {
            return false;
        }

        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].IsCapitalised && !_tokens[i].Has(WordTraits.FunctionWord))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNoun(int index, int end)
    {
        if (_tokens[index].Has(WordTraits.TitleStart) && !IsAdjectiveToo(index))
        {
            return _phrases.LongestFrom(index, end, _lexicon.LongestTitle, _lexicon.Titles) > index;
        }

        return PersonNouns.Contains(_tokens.TextOf(index));
    }

    /// <summary>“major damage”, “general alarm”.</summary>
    private bool IsAdjectiveToo(int index) => !_tokens[index].IsCapitalised && (_tokens.Is(index, "major") || _tokens.Is(index, "general"));

    private bool MayBeName(int index, Sentence sentence)
    {
        ref readonly var token = ref _tokens[index];
        if (token.Has(NoName) || !_tokens.TextOf(index).ContainsAnyInRange('a', 'z') || OrganisationWords.Contains(_tokens.TextOf(index)))
        {
            return false;
        }

        var isFirst = index == sentence.FirstToken || _tokens[index - 1].Kind == TokenKind.Mark;
        if (isFirst ? !IsSubject(index, sentence.EndToken) : IsPlace(index))
        {
            return false;
        }

        return !IsOrganisation(index, sentence.EndToken) && !IsOrdinary(index);
    }

    /// <summary>“Ruiz said”, “Ana Ruiz”: but not “Heavy rain”, whose capital is that of the sentence.</summary>
    private bool IsSubject(int index, int end)
    {
        if (index + 1 >= end)
        {
            return false;
        }

        ref readonly var next = ref _tokens[index + 1];
        if (!next.IsWord)
        {
            return next.Kind == TokenKind.Possessive || _tokens.MarkAt(index + 1) is ',' or '-' or '(';
        }

        var word = _tokens.TextOf(index + 1);
        return next.IsCapitalised || next.Has(WordTraits.Auxiliary | WordTraits.Copula | WordTraits.AnySpeech | WordTraits.IrregularPast | WordTraits.Adverb | WordTraits.NameParticle | WordTraits.Conjunction)
            || _tokens.Is(index + 1, "who") || word.EndsWith("ed", StringComparison.Ordinal) || word[^1] == 's';
    }

    /// <summary>“in Riverton”, “the Riverton dam”.</summary>
    private bool IsPlace(int index)
    {
        var before = index - 1;
        while (before > 0 && index - before < LongestName && _tokens[before].IsWord && _tokens[before].IsCapitalised && !_tokens[before].Has(NoName))
        {
            before--;
        }

        return _tokens[before].Has(WordTraits.Determiner) || _tokens.Is(before, "in") || _tokens.Is(before, "at") || _tokens.Is(before, "from") || _tokens.Is(before, "near")
            || _tokens.Is(before, "across") || _tokens.Is(before, "outside") || _tokens.Is(before, "inside") || _tokens.Is(before, "through") || _tokens.Is(before, "around")
            || _tokens.Is(before, "into") || _tokens.Is(before, "along") || _tokens.Is(before, "over") || _tokens.Is(before, "toward") || _tokens.Is(before, "towards") || _tokens.Is(before, "on");
    }

    /// <summary>“Riverton City Council”, “Riverton police”: capitals that lead to the word for a body.</summary>
    private bool IsOrganisation(int index, int end)
    {
        var last = index;
        while (last + 1 < end && last - index < LongestName && _tokens[last + 1].IsWord && _tokens[last + 1].IsCapitalised)
        {
            last++;
        }

        return OrganisationWords.Contains(_tokens.TextOf(last))
            || (last + 1 < end && _tokens[last + 1].IsWord && (SourceWords.Shipped.TraitsOf(_tokens.TextOf(last + 1)) & SourceTraits.Body) != 0);
    }

    /// <summary>Whether the article writes the word with a small letter somewhere.</summary>
    private bool IsOrdinary(int index)
    {
        if (_looks++ >= MostLooks)
        {
            return false;
        }

        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].IsCapitalised && _tokens.IsSameWord(i, index))
            {
                return true;
            }
        }

        return false;
    }
}
