using Microsoft.CodeAnalysis.Text;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>
/// The phrase that a unit repeats most: two to four words of content side by side. Names, and titles of office such
/// as “prime minister”, do not count, since there is no other word for the Supreme Court.
/// </summary>
/// <remarks>
/// Phrases are told by hashes of the words that the tokens have already. Time is linear in the words; most units are done after
/// their pairs, of which none stands there three times.
/// </remarks>
internal sealed class RepeatedPhrase
{
    private const int Shortest = 2;
    private const int Longest = 4;

    private const int ShortestWord = 3;

    /// <summary>What stands there twice is no habit.</summary>
    private const int FewestTimes = 3;

    /// <summary>Pairs are names of things, “climate change”, for which a paragraph may have no other word.</summary>
    private const int FewestTimesOfPair = 4;

    /// <summary>Mixes the hashes of neighbouring words; any odd number with bits everywhere does.</summary>
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    private readonly TokenList _tokens;
    private readonly int _first;
    private readonly int _end;

    /// <summary>An open table of phrases: hash, times, and the token after the last time.</summary>
    private readonly ulong[] _hashes;
    private readonly int[] _times;
    private readonly int[] _ends;

    private RepeatedPhrase(TokenList tokens, int first, int end)
    {
        (_tokens, _first, _end) = (tokens, first, end);
        var size = 16;
        while (size < (end - first) * 2)
        {
            size *= 2;
        }

        _hashes = new ulong[size];
        _times = new int[size];
        _ends = new int[size];
    }

    /// <summary>How often the phrase stands there; 0 where no phrase stands there often.</summary>
    public int Times { get; private set; }

    /// <summary>Of a hundred words of the unit, how many are in the phrase.</summary>
    public int Share { get; private set; }

    /// <summary>Where the phrase stands for the last time; empty where there is none.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>Fields of a unit that is read as one.</summary>
    public static UnitField[] Fields() =>
    [
        new NumberField("phrase-times", "How often the phrase stands in it that it repeats most, of two to four words of content and not a name; 0 for less than three times, or four of two words.", (context, unit) => In(context, unit).Times),
        new NumberField("phrase-share", "The share of its words that are in this phrase, in percent.", (context, unit) => In(context, unit).Share),
        new TextField("phrase-repeated", "This phrase.", (context, unit) => In(context, unit).Span is { IsEmpty: false } span ? Spelled.Words(context, span) : "none"),
    ];

    private static RepeatedPhrase In(RuleContext context, ITextUnit unit)
    {
        var tokens = context.Prose.Tokens;
        var (first, end) = Places.TokensOf(tokens, unit.Span);
        var repeated = new RepeatedPhrase(tokens, first, end);
        repeated.Find();
        return repeated;
    }

    /// <summary>Of all phrases that stand there often enough the one that takes up most words; of equals, the longer one.</summary>
    private void Find()
    {
        var words = 0;
        var most = 0;
        var (times, last) = MostFrequent(Shortest);
        for (var length = Shortest; times >= FewestTimes; (times, last) = ++length > Longest ? (0, 0) : MostFrequent(length))
        {
            if (times * length >= most && (length > Shortest || (times >= FewestTimesOfPair && !_tokens[last - length].Has(WordTraits.TitleStart))))
            {
                most = times * length;
                Times = times;
                Span = TextSpan.FromBounds(_tokens[last - length].Start, _tokens[last - 1].End);
            }
        }

        for (var i = _first; i < _end && most > 0; i++)
        {
            words += _tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        Share = most > 0 ? most * 100 / words : 0;
    }

    /// <summary>The most frequent phrase of so many words, and the token after its last place. Places that overlap count once.</summary>
    private (int Times, int End) MostFrequent(int length)
    {
        Array.Clear(_times);
        var (most, end, run, capitals) = (0, 0, 0, 0);
        for (var i = _first; i < _end; i++)
        {
            var isContent = IsContent(i);
            run = isContent ? run + 1 : 0;
            capitals = isContent && _tokens[i].IsCapitalised ? capitals + 1 : 0;
            if (run >= length && capitals < length && Count(i + 1, length) is var times && times > most)
            {
                (most, end) = (times, i + 1);
            }
        }

        return (most, end);
    }

    /// <summary>Whether a word names something or says what happens: not “them”, “never” or “don’t”, which speeches repeat.</summary>
    private bool IsContent(int index) =>
        _tokens[index].IsWord && _tokens[index].End - _tokens[index].Start >= ShortestWord && !_tokens[index].Has(WordTraits.FunctionWord | WordTraits.Adverb)
        && !_tokens.TextOf(index).ContainsAny('’', '\'');

    private int Count(int end, int length)
    {
        var hash = 0UL;
        for (var i = end - length; i < end; i++)
        {
            hash = (hash ^ _tokens[i].Hash) * Mixer;
        }

        var slot = (int)(hash >> 32) & (_times.Length - 1);
        while (_times[slot] > 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & (_times.Length - 1);
        }

        if (_times[slot] == 0 || _ends[slot] <= end - length)
        {
            (_hashes[slot], _ends[slot]) = (hash, end);
            _times[slot]++;
        }

        return _times[slot];
    }
}
