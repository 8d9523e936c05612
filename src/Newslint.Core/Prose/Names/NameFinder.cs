using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;

namespace Newslint.Prose.Names;

/// <summary>
/// Finds proper names by their capitals, without a list of names: runs of capitalised words inside a sentence, with small words such as “of”
/// and “van” between them. At the beginning of a sentence and in headlines, where capitals tell nothing, the rest of the article decides.
/// </summary>
internal sealed class NameFinder
{
    private const WordTraits Ordinary = WordTraits.FunctionWord | WordTraits.Adverb | WordTraits.NumberWord;
    private const int MostParticles = 3;

    private readonly TokenList _tokens;
    private readonly Lexicon _lexicon;
    private readonly PhraseReader _phrases;
    private readonly CapitalEvidence _evidence;
    private readonly List<ProperName> _found = [];
    private bool _isHeadline;

    private NameFinder(TokenList tokens, Lexicon lexicon)
    {
        _tokens = tokens;
        _lexicon = lexicon;
        _phrases = new PhraseReader(tokens);
        _evidence = new CapitalEvidence(tokens);
    }

    /// <summary>The names, sorted.</summary>
    public static ProperName[] Find(TokenList tokens, Sentence[] sentences, Lexicon lexicon)
    {
        var finder = new NameFinder(tokens, lexicon);
        var headlines = new bool[sentences.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            headlines[i] = Capitals.Of(tokens, sentences[i].FirstToken, sentences[i].EndToken) is CapitalPattern.Title or CapitalPattern.Upper;
            finder.EnterDoubtful(sentences[i], headlines[i]);
        }

        for (var i = 0; i < sentences.Length; i++)
        {
            if (!headlines[i])
            {
                finder.Learn(sentences[i]);
            }
        }

        for (var i = 0; i < sentences.Length; i++)
        {
            finder._isHeadline = headlines[i];
            finder.Scan(sentences[i]);
        }

        return [.. finder._found];
    }

    /// <summary>Enters the words whose capitals tell nothing.</summary>
    private void EnterDoubtful(Sentence sentence, bool isHeadline)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.IsCapitalised && MayBeName(token) && (isHeadline || IsInitial(i, sentence)))
            {
                _evidence.Enter(i);
            }
        }
    }

    private void Learn(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.IsWord && MayBeName(token) && !(token.IsCapitalised && IsInitial(i, sentence)))
            {
                _evidence.Note(i);
            }
        }
    }

    private void Scan(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            i = _tokens[i].IsCapitalised ? ScanRun(i, sentence) : i + 1;
        }
    }

    /// <summary>Takes the run that begins at a capital, or steps over what is no name; returns where to go on.</summary>
    private int ScanRun(int start, Sentence sentence)
    {
        if (TitleEnd(start, sentence.EndToken) is var titleEnd && titleEnd > start)
        {
            return titleEnd;
        }

        var end = sentence.EndToken;
        var isInitial = IsInitial(start, sentence);
        if (!CanBegin(start, isInitial, end))
        {
            return start + 1;
        }

        var firstEnd = EndOfWords(start, end);
        if (isInitial && !_isHeadline && !IsSureAtBeginning(start, isAlone: firstEnd == start + 1 && !HasParticle(firstEnd, end)))
        {
            return start + 1;
        }

        var at = firstEnd;
        while (at < end && AfterLink(at, end) is var linked and >= 0 && !IsPersonBeforeOf(start, at))
        {
            at = EndOfWords(linked, end);
        }

        _found.Add(new ProperName(TextSpan.FromBounds(_tokens[start].Start, _tokens[at - 1].End), CountWords(start, at)));
        return at;
    }

    /// <summary>The end of the capitalised words from <paramref name="start"/> on, hyphens and “&amp;” between them included.</summary>
    private int EndOfWords(int start, int end)
    {
        var at = start + 1;
        while (at < end)
        {
            if (CanFollow(at, end))
            {
                at++;
            }
            else if (at + 1 < end && IsNameWord(at + 1) && (_tokens.MarkAt(at) == '&' || IsGluedHyphen(at)))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Over “of”, “of the”, “de la” to the capital after them; −1 where no such thing stands.</summary>
    private int AfterLink(int at, int end)
    {
        if (_tokens.Is(at, "of"))
        {
            var after = at + 1 < end && _tokens.Is(at + 1, "the") ? at + 2 : at + 1;
            return after < end && IsNameWord(after) ? after : -1;
        }

        var particle = at;
        while (particle < end && particle - at < MostParticles && _tokens[particle].IsWord && !_tokens[particle].IsCapitalised && IsParticle(particle))
        {
            particle++;
        }

        return particle > at && particle < end && IsNameWord(particle) ? particle
            : particle > at && _tokens.TextOf(particle - 1).ContainsAny('\'', '’') ? particle - 1 // Côte d’Ivoire
            : -1;
    }

    /// <summary>“Maria Ruiz of the University of Riverton”, beside “Royal Bank of Scotland”: several words before “of” name an organisation or a person.</summary>
    private bool IsPersonBeforeOf(int start, int of) => _tokens.Is(of, "of") && of - start > 1 && !OrganisationWords.Contains(_tokens.TextOf(of - 1));

    /// <summary>“Ludwig van …” is a name; “most of …” need not be.</summary>
    private bool HasParticle(int at, int end) => at < end && !_tokens.Is(at, "of") && AfterLink(at, end) >= 0;

    /// <summary>“von”, and “d’Ivoire” which carries its name with it.</summary>
    private bool IsParticle(int i) => _tokens[i].Has(WordTraits.NameParticle) || (ApostropheIn(_tokens.TextOf(i)) is var at and > 0 && char.IsUpper(_tokens.TextOf(i)[at + 1]));

    private bool CanBegin(int start, bool isInitial, int end)
    {
        if (_tokens[start].Has(WordTraits.Determiner) && _tokens.Is(start, "the"))
        {
            return !isInitial && !_isHeadline && CanFollow(start + 1, end); // in The Hague
        }

        var isFirstName = _tokens[start].Has(WordTraits.Auxiliary) && !isInitial && !_isHeadline && CanFollow(start + 1, end); // Will Smith
        return isFirstName || IsNameWord(start);
    }

    private bool CanFollow(int i, int end) => i < end && IsNameWord(i) && TitleEnd(i, end) == i;

    private bool IsNameWord(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (!token.IsWord || !token.IsCapitalised || !MayBeName(token) || IsCalendar(i))
        {
            return false;
        }

        var text = _tokens.TextOf(i);
        var isContraction = ApostropheIn(text) is var at and > 0 && char.IsLower(text[at + 1]); // I’m
        return !isContraction && !IsPluralWeekday(text) && (!_isHeadline || _evidence.IsName(i));
    }

    /// <summary>Whether the lexicon lets a word be a name, or a part of one: “May”, but not “Monday” and “After”.</summary>
    private static bool MayBeName(in Token token) =>
        !token.Has(WordTraits.Weekday) && (!token.Has(WordTraits.FunctionWord) || token.Has(WordTraits.Month));

    /// <summary>“Sundays”.</summary>
    private bool IsPluralWeekday(ReadOnlySpan<char> text) =>
        text.EndsWith("days", StringComparison.Ordinal) && (_lexicon.TraitsOf(text[..^1]) & WordTraits.Weekday) != 0;

    /// <summary>A month in a date, and a short weekday before one; “Theresa May” and “The Sun” are names.</summary>
    private bool IsCalendar(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (token.Has(WordTraits.Month))
        {
            var isSurname = i > 0 && _tokens[i - 1].IsWord && _tokens[i - 1].IsCapitalised && !_tokens[i - 1].Has(WordTraits.FunctionWord);
            return !isSurname || (i + 1 < _tokens.Count && _tokens[i + 1].Kind == TokenKind.Number);
        }

        return token.Has(WordTraits.MonthAbbreviation | WordTraits.WeekdayAbbreviation)
            && i + 1 < _tokens.Count && (_tokens[i + 1].Kind == TokenKind.Number || _tokens[i + 1].Has(WordTraits.AnyMonth));
    }

    /// <summary>The end of a title of office that begins here; the same place where none does.</summary>
    private int TitleEnd(int start, int end)
    {
        if (!_tokens[start].Has(WordTraits.TitleStart))
        {
            return start;
        }

        var titleEnd = _phrases.LongestFrom(start, end, _lexicon.LongestTitle, _lexicon.Titles);
        return titleEnd - start == 1 && IsPartOfNames(start) ? start : titleEnd;
    }

    /// <summary>Titles that are words of names as often: General Motors, King’s Cross, Queen Elizabeth Hospital.</summary>
    private bool IsPartOfNames(int i) => _tokens.TextOf(i) is
        "General" or "King" or "Queen" or "Prince" or "Princess" or "Lord" or "Lady" or "Major" or "Sister" or "Father" or "Duke" or "Baron" or "Justice";

    /// <summary>Whether the first word of a sentence is a name: by the rest of the article, or because a second capital follows it.</summary>
    private bool IsSureAtBeginning(int start, bool isAlone)
    {
        if (_evidence.IsName(start))
        {
            return true;
        }

        if (_tokens[start].Has(Ordinary) || _evidence.IsOrdinary(start))
        {
            return false;
        }

        var word = _tokens.TextOf(start);
        return !isAlone || (word.Length > 1 && !word.ContainsAnyInRange('a', 'z'));
    }

    /// <summary>Whether a word has its capital for its place: first in the sentence, in a quotation, after a colon or dash.</summary>
    private bool IsInitial(int i, Sentence sentence)
    {
        var before = i - 1;
        if (before < sentence.FirstToken)
        {
            return true;
        }

        return _tokens.MarkAt(before) switch
        {
            ':' or '—' or '–' or '•' or '*' or '.' or '!' or '?' => true,
            '“' or '‘' or '«' => true,
            '"' or '\'' or '(' or '[' => before == sentence.FirstToken || (_tokens[before].End == _tokens[i].Start && _tokens.MarkAt(before) is '"' or '\''),
            _ => false,
        };
    }

    private bool IsGluedHyphen(int i) => _tokens.MarkAt(i) == '-' && _tokens[i - 1].End == _tokens[i].Start && _tokens[i].End == _tokens[i + 1].Start;

    private static int ApostropheIn(ReadOnlySpan<char> word) => word[..^1].IndexOfAny('\'', '’');

    private int CountWords(int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += _tokens[i].IsWord && !(i > start && IsGluedHyphen(i - 1)) ? 1 : 0;
        }

        return words;
    }
}
