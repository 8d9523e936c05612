using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Core.Tests.Rules;

public sealed class LiteralPrefilterTests
{
    private static readonly string[] Pieces =
    [
        "rain", "Rain", "RAIN", "ra", "in", "a", "aa", "aab", "b", "rainbow", "rainbow", "king", "\u212Aing", "bra\u212A", "brak", "é", "É", "e\u0301", "ß", "İ", "1", "20", "$", "雨", "дождь", "Дождь",
        " ", " ", " ", "  ", "\u00A0", "\u2009 ", "\u3000", "\n", "\r\n", "\n\n", "\t", "\u2028",
        "'", "’", "‘", "\"", "“", "”", "„", "-", "–", "—", "\u2011", ".", ",", "…", "😀", "👩‍👧", "\u200B", "\uFFFD",
    ];

    [Theory]
    [InlineData("rain", "It rained and rains: [|rain|].")]
    [InlineData("rain", "“[|Rain|]” [|RAIN|]-[|rain|] 1rain rain1 [|rain|]😀[|rain|]")]
    [InlineData("don't go", "He said: [|Don’t go|], [|don't\u00A0go|], [|don‘t  \n go|]. Don t go.")]
    [InlineData("\"rain\"", "[|“rain”|] [|\"Rain„|] 'rain'")]
    [InlineData("ad - more", "[|Ad — More|], [|ad – more|], [|ad\u2009\u2011\u3000more|], ad more, ad-more")]
    [InlineData("  heavy   rain ", "[|heavy rain|] [|Heavy\r\nRain|] heavyrain")]
    [InlineData("cafe", "[|cafe|] café cafe\u0301 cafes")]
    [InlineData("雨", "[|雨|] 雨天 [|雨|]")]
    [InlineData("$5 off", "[|$5 off|] US[|$5 off|]")]
    [InlineData("\U0001D400", "no [|\U0001D400|] here")]
    public void A_phrase_is_found_between_word_boundaries_whatever_its_case_marks_and_blanks(string phrase, string marked)
    {
        var expected = MarkedText.Parse(marked);

        var hits = new LiteralPrefilter([phrase], [0]).Scan(expected.Text);

        Assert.Equal(marked, MarkedText.Write(expected.Text, SpansOf(hits, 0)));
    }

    [Fact]
    public void Phrases_that_overlap_nest_or_end_together_are_all_found()
    {
        var prefilter = new LiteralPrefilter(["rain", "heavy rain", "rain fell", "heavy rain fell all day", "fell", "day"], [0, 0, 0, 0, 0, 0]);

        var hits = prefilter.Scan("Heavy rain fell all day.");

        Assert.Equal(["Heavy rain", "rain", "rain fell", "fell", "Heavy rain fell all day", "day"], SpansOf(hits, 0).Select(span => "Heavy rain fell all day.".Substring(span.Start, span.Length)));
    }

    [Fact]
    public void A_phrase_may_stand_in_several_lists()
    {
        var hits = new LiteralPrefilter(["rain", "Rain", "sun", "RAIN"], [0, 2, 2, 3]).Scan("Rain.");

        Assert.Equal([1, 0, 1, 1], Enumerable.Range(0, 4).Select(hits.Count));
    }

    [Fact]
    public void A_fragment_is_found_within_words()
    {
        var hits = new LiteralPrefilter(["ain", "rain"], [0, 1], [true, false]).Scan("Trains in the rain.");

        Assert.Equal([new TextSpan(2, 3), new TextSpan(15, 3)], SpansOf(hits, 0));
        Assert.Equal([new TextSpan(14, 4)], SpansOf(hits, 1));
    }

    [Fact]
    public void Without_phrases_nothing_is_found() => Assert.Equal(0, new LiteralPrefilter([], []).ListCount);

    [Fact]
    public void Phrases_of_thousands_of_different_characters_are_found()
    {
        string[] phrases = [.. Enumerable.Range(0x4E00, 5_000).Select(c => $"rain {(char)c}")];

        var hits = new LiteralPrefilter(phrases, new int[phrases.Length]).Scan(string.Join('\n', phrases));

        Assert.Equal(phrases.Length, hits.Count(0));
    }

    [Fact]
    public void Ten_thousand_phrases_with_a_common_beginning_are_found_each_by_itself()
    {
        string[] phrases = [.. Enumerable.Range(0, 10_000).Select(i => $"rain on day {i} of the year")];

        var hits = new LiteralPrefilter(phrases, [.. Enumerable.Range(0, phrases.Length)]).Scan(string.Join(". ", phrases));

        Assert.All(Enumerable.Range(0, phrases.Length), list => Assert.Equal(1, hits.Count(list)));
    }

    [Fact]
    public void A_phrase_that_nearly_repeats_itself_is_followed_in_linear_time()
    {
        var phrase = string.Concat(Enumerable.Repeat("rain ", 10_000)) + "fell";

        var hits = new LiteralPrefilter([phrase], [0]).Scan(string.Concat(Enumerable.Repeat("rain ", 1_000_000)) + "fell");

        Assert.Equal(1, hits.Count(0));
    }

    [Fact]
    public void The_first_hit_that_ends_after_an_offset_is_found_by_search()
    {
        var hits = new LiteralPrefilter(["rain"], [0]).Scan("rain rain rain");

        Assert.Equal([0, 0, 1, 1, 2, 3], new[] { 0, 3, 4, 8, 9, 14 }.Select(offset => hits.FirstEndingAfter(0, offset)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void The_hits_are_those_of_a_naive_search(int seed, bool areWords)
    {
        var random = new Random(seed);
        var found = 0;
        for (var round = 0; round < 300; round++)
        {
            var (phrases, lists) = PhrasesFrom(random, areWords);
            var text = Drawn(random, 80);

            var hits = new LiteralPrefilter(phrases, lists).Scan(text);

            for (var list = 0; list <= lists.Max(); list++)
            {
                var ends = SpansOf(hits, list).Select(span => span.End);
                Assert.Equal(ends.Order(), ends);
                Assert.Equal(NaiveHits(text, phrases.Where((_, i) => lists[i] == list)), SpansOf(hits, list).Order());
                found += hits.Count(list);
            }
        }

        Assert.InRange(found, 1_000, int.MaxValue);
    }

    /// <summary>Phrases of every kind, or such as begin with a letter or digit of ASCII alone, which are searched for in another way.</summary>
    private static (List<string> Phrases, List<int> Lists) PhrasesFrom(Random random, bool areWords)
    {
        var drawn = Enumerable.Range(0, 40).Select(_ => (Phrase: Drawn(random, 1 + random.Next(4)), List: random.Next(5)))
            .Where(one => one.Phrase.Any(char.IsLetterOrDigit) && (!areWords || char.IsAsciiLetterOrDigit(LiteralPrefilter.Normalise(one.Phrase)[0])))
            .DistinctBy(one => (Flat(one.Phrase).Text, one.List)).ToList();
        return ([.. drawn.Select(one => one.Phrase)], [.. drawn.Select(one => one.List)]);
    }

    private static string Drawn(Random random, int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static IEnumerable<TextSpan> NaiveHits(string text, IEnumerable<string> phrases)
    {
        var (flat, starts, ends) = Flat(text, isTrimmed: false);
        return phrases.SelectMany(phrase => Found(Flat(phrase).Text)).Order();

        IEnumerable<TextSpan> Found(string phrase)
        {
            for (var at = flat.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = flat.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                var span = TextSpan.FromBounds(starts[at], ends[at + phrase.Length - 1]);
                if (!Regex.IsMatch(text[..span.Start], @"[\p{L}\p{Nd}\p{Mn}]\z") || !Regex.IsMatch(phrase[..1], @"[\p{L}\p{Nd}\p{Mn}]"))
                {
                    if (!Regex.IsMatch(phrase[^1..], @"[\p{L}\p{Nd}\p{Mn}]") || !Regex.IsMatch(text[span.End..], @"\A[\p{L}\p{Nd}\p{Mn}]"))
                    {
                        yield return span;
                    }
                }
            }
        }
    }

    /// <summary>A text with one kind of marks and single blanks, and where its characters begin and end in the text.</summary>
    private static (string Text, List<int> Starts, List<int> Ends) Flat(string text, bool isTrimmed = true)
    {
        var flat = new StringBuilder();
        var (starts, ends) = (new List<int>(), new List<int>());
        foreach (Match part in Regex.Matches(isTrimmed ? text.Trim() : text, @"\s+|[‘’‚‛]|[“”„‟]|[‐‑‒–—―]|.", RegexOptions.Singleline))
        {
            flat.Append(part.Value switch
            {
                _ when part.Value.All(char.IsWhiteSpace) => " ",
                "‘" or "’" or "‚" or "‛" => "'",
                "“" or "”" or "„" or "‟" => "\"",
                "‐" or "‑" or "‒" or "–" or "—" or "―" => "-",
                _ => char.ToLowerInvariant(part.Value[0]).ToString(),
            });
            starts.Add(part.Index);
            ends.Add(part.Index + part.Length);
        }

        return (flat.ToString(), starts, ends);
    }

    private static IEnumerable<TextSpan> SpansOf(PhraseHits hits, int list) => Enumerable.Range(0, hits.Count(list)).Select(i => hits[list, i]);
}
