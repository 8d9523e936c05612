using System.Globalization;
using Newslint.Prose;

namespace Newslint.Rules;

/// <summary>
/// Finds all phrases of all rules in one pass over a text, over a view of it in which case, the shape of quotation marks and the width of
/// blanks do not matter.
/// </summary>
/// <remarks>
/// Time is linear in the text and the hits, whatever the number of phrases. A phrase is found only between word boundaries, a fragment
/// anywhere; a pass for phrases alone looks at the starts of words only, which is several times faster.
/// </remarks>
internal sealed class LiteralPrefilter
{
    private const char BeyondAscii = '\u0080';
    private const int ListBits = 24;
    private const int ListMask = (1 << ListBits) - 1;

    private readonly string[] _phrases;
    private readonly int[] _owners; // for each phrase its list, and above that the number of its language
    private readonly LanguageNumbers _languages = new();
    private readonly bool[] _areFragments;
    private readonly PhraseAutomaton _automaton;
    private readonly WordStarts? _starts;

    /// <summary>Prepares the search.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="lists">For each phrase the list that it belongs to.</param>
    /// <param name="fragments">For each list whether its phrases are fragments, which may stand within words; null where none are.</param>
    /// <param name="languages">For each phrase the language of the articles in which it counts, null for all; null where all count everywhere.</param>
    public LiteralPrefilter(IReadOnlyList<string> phrases, IReadOnlyList<int> lists, bool[]? fragments = null, IReadOnlyList<string?>? languages = null)
    {
        _phrases = new string[phrases.Count];
        for (var i = 0; i < _phrases.Length; i++)
        {
            _phrases[i] = Normalise(phrases[i]);
        }

        _owners = [.. lists];
        for (var i = 0; i < _owners.Length; i++)
        {
            ListCount = Math.Max(ListCount, _owners[i] + 1);
            _owners[i] |= _languages.OfPhrase(languages?[i]) << ListBits;
        }

        _areFragments = fragments ?? new bool[ListCount];
        Array.Sort(_phrases, _owners, StringComparer.Ordinal);
        _automaton = new PhraseAutomaton(_phrases);
        _starts = HasFragments() ? null : WordStarts.Of(_phrases);
    }

    /// <summary>The number of lists.</summary>
    public int ListCount { get; }

    /// <summary>The hits in <paramref name="text"/>, by list.</summary>
    public PhraseHits Scan(string text)
    {
        var hits = new PhraseHits(ListCount);
        Scan(text, hits);
        return hits;
    }

    /// <summary>Puts the hits in an article in the place of those that <paramref name="hits"/> held. Phrases of another language than its own are none.</summary>
    public void Scan(ProseModel prose, PhraseHits hits)
    {
        hits.Prose = prose;
        Scan(prose.Article.Text, hits);
        hits.Prose = null;
    }

    private void Scan(string text, PhraseHits hits)
    {
        hits.Clear();
        for (var at = _starts?.Next(text, 0) ?? 0; at < text.Length; at = _starts?.Next(text, at) ?? at)
        {
            at = Follow(text, at, hits);
        }

        hits.Sort();
    }

    /// <summary>A phrase or text as the automaton sees it.</summary>
    public static string Normalise(string phrase)
    {
        var folded = new char[phrase.Length];
        var length = 0;
        foreach (var raw in phrase.AsSpan().Trim())
        {
            var c = Fold(raw);
            if (c != ' ' || folded[length - 1] != ' ')
            {
                folded[length++] = c;
            }
        }

        return new string(folded, 0, length);
    }

    /// <summary>A character as the automaton sees it.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\n' or '\r' or '\t' or '\v' or '\f' => ' ',
        < BeyondAscii => c,
        '’' or '‘' or '‚' or '‛' => '\'',
        '“' or '”' or '„' or '‟' => '"',
        'İ' => 'i', // which has no small letter of one unit but in Turkish
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    };

    /// <summary>Finds phrases from a place on, until none is under way or, where phrases may begin anywhere, to the end.</summary>
    /// <returns>Where it stopped.</returns>
    private int Follow(string text, int at, PhraseHits hits)
    {
        var state = 0;
        var afterBlank = false;
        do
        {
            var c = Fold(text[at++]);
            if (c == ' ' && afterBlank)
            {
                continue;
            }

            afterBlank = c == ' ';
            state = _automaton.Next(state, c);
            for (var end = _automaton.FirstEnd(state); end != 0; end = _automaton.NextEnd(end))
            {
                AddHits(text, at, _automaton.PhraseAt(end), hits);
            }
        }
        while (at < text.Length && (state != 0 || _starts is null));
        return at;
    }

    private bool HasFragments()
    {
        foreach (var isFragment in _areFragments)
        {
            if (isFragment)
            {
                return true;
            }
        }

        return false;
    }

    private void AddHits(string text, int end, int phrase, PhraseHits hits)
    {
        var start = StartOf(text, end, _phrases[phrase].Length);
        var isWords = IsBoundary(text, end) && IsBoundary(text, start);
        for (var i = phrase; i < _phrases.Length && (i == phrase || _phrases[i] == _phrases[phrase]); i++)
        {
            var (list, language) = (_owners[i] & ListMask, _owners[i] >>> ListBits);
            if ((_areFragments[list] || isWords) && (language == 0 || language == hits.LanguageIn(_languages)))
            {
                hits.Add(list, start, end);
            }
        }
    }

    /// <summary>Walks back over a phrase's characters; a run of blanks counts as one.</summary>
    private static int StartOf(string text, int end, int length)
    {
        var start = end;
        while (length > 0)
        {
            start--;
            length--;
            if (Fold(text[start]) == ' ')
            {
                while (start > 0 && Fold(text[start - 1]) == ' ')
                {
                    start--;
                }
            }
        }

        return start;
    }

    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || !IsInWord(text[at - 1]) || !IsInWord(text[at]);

    /// <summary>An accent that follows its letter belongs to the word as much as the letter does.</summary>
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || (c >= BeyondAscii && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
