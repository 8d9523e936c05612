using System.Text;
using System.Text.RegularExpressions;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Yaml;

public sealed class RequiredLiteralsTests
{
    [Theory]
    [InlineData("rain", "rain")]
    [InlineData("Heavy Rain", "heavy rain")]
    [InlineData(@"\bread\s+more\b", "read more")]
    [InlineData(@"don[’']t go", "don't go")]
    [InlineData(@"ad [-–—] more", "ad - more")]
    [InlineData("heavy rain.*fell", "heavy rain")]
    [InlineData("rain.*fell all day$", "fell all day")]
    [InlineData("rains?", "rain")]
    [InlineData("rain+s", "rain")]
    [InlineData("bo+king", "oking")]
    [InlineData("[0-9]+ percent", "percent")]
    [InlineData(@"\$[0-9]{2,3} off", "off")]
    [InlineData("(?:the )?mayor", "mayor")]
    [InlineData("(the mayor)", "the mayor")]
    [InlineData("(?<who>mayor)s", "mayor")]
    [InlineData("(?<!heavy )rain(?! fell)", "rain")]
    [InlineData(@"rain\.txt", "rain.txt")]
    [InlineData(@"\u0072ain\u0020fell", "rain fell")]
    [InlineData("(?:rain|snow) fell", "fell,rain,snow")]
    [InlineData("rain|snow", "rain,snow")]
    [InlineData(@"\[(?:rain|snow)\]", "[,]")]
    [InlineData(@"\*\*.+", "**")]
    [InlineData("rain|(?:snow|hail)s", "rain,snow,hail")]
    public void Every_match_holds_one_of_them(string pattern, string expected)
    {
        var literals = RequiredLiterals.Of(pattern);

        Assert.NotEmpty(literals);
        Assert.All(literals, literal => Assert.Contains(literal, expected.Split(',')));
    }

    [Theory]
    [InlineData("éa", "éa")]
    [InlineData("É", "é")]
    [InlineData("Ã©|â€", "ã©,â€")]
    [InlineData("é[ab]", "é")]
    [InlineData("[(]…[)]", "(…)")]
    public void Where_case_matters_letters_beyond_ASCII_are_literals_and_one_is_enough(string pattern, string expected)
    {
        var literals = RequiredLiterals.Of(pattern, isExact: true);

        Assert.NotEmpty(literals);
        Assert.All(literals, literal => Assert.Contains(literal, expected.Split(',')));
    }

    [Fact]
    public void A_letter_of_a_pattern_where_case_matters_is_found_by_the_prefilter()
    {
        for (var c = '\u0080'; c < '\uD800'; c++)
        {
            if (RequiredLiterals.Of($"{c}", isExact: true) is [var literal])
            {
                Assert.True(IsIn($"a{c}b", literal), $"U+{(int)c:X4} is not found.");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("rain|")]
    [InlineData("rain|a")]
    [InlineData("(?:rain)?")]
    [InlineData("(?:rain){0,2}")]
    [InlineData("[rain]+")]
    [InlineData("[^rain]")]
    [InlineData("(?i)rain")]
    [InlineData("(?x) r a i n")]
    [InlineData("(?=rain)")]
    [InlineData("r.a.i.n")]
    [InlineData("ra?i?n")]
    [InlineData("éééé")]
    [InlineData(@"(rain)\1")]
    [InlineData(@"\u00")]
    [InlineData("[a-z-[rain]]rain")]
    [InlineData("rain{")]
    [InlineData("(rain")]
    [InlineData(@"rain\")]
    public void In_doubt_there_are_none(string pattern) => Assert.Empty(RequiredLiterals.Of(pattern));

    [Fact]
    public void What_a_letter_of_a_pattern_matches_is_that_letter_to_the_prefilter()
    {
        var all = string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c));

        for (var c = ' '; c < '\u007F'; c++)
        {
            var regex = Built(Regex.Escape($"{c}"));
            Assert.All(regex.Matches(all), match => Assert.Equal(LiteralPrefilter.Fold(c), LiteralPrefilter.Fold(match.Value[0])));
        }

        Assert.All(Built(@"\s").Matches(all), match => Assert.Equal(' ', LiteralPrefilter.Fold(match.Value[0])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_an_expression_matches_holds_one_of_its_literals(int seed)
    {
        var random = new Random(seed);
        var told = 0;
        for (var round = 0; round < 1_500; round++)
        {
            var (pattern, text) = new Expression(random).Drawn(2);
            var literals = RequiredLiterals.Of(pattern);
            if (literals.Length == 0)
            {
                continue;
            }

            told++;
            Assert.Matches(Built($@"\A(?:{pattern})\z"), text);
            Assert.True(Array.Exists(literals, literal => IsIn(text, literal)), $"/{pattern}/ matches '{text}' without [{string.Join(", ", literals)}].");
        }

        Assert.InRange(told, 300, 1_500);
    }

    /// <summary>An expression as patterns are built.</summary>
    private static Regex Built(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static bool IsIn(string text, string literal) => new LiteralPrefilter([literal], [0], [true]).Scan(text).Any(0);

    /// <summary>Expressions, each with a text that it matches.</summary>
    private sealed class Expression(Random random)
    {
        private static readonly string[] Blanks = [" ", "\u00A0", "\n", "\r\n", "\u2009 ", "\t"];

        public (string Pattern, string Text) Drawn(int depth)
        {
            var items = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Quantified(depth)).ToList();
            return (string.Concat(items.Select(item => item.Pattern)), string.Concat(items.Select(item => item.Text)));
        }

        private (string Pattern, string Text) Quantified(int depth)
        {
            var (pattern, text) = Item(depth);
            return random.Next(12) switch
            {
                0 => ($"(?:{pattern})?", random.Next(2) == 0 ? text : string.Empty),
                1 when depth < 2 => ($"(?:{pattern})+?", text + text),
                2 => ($"(?:{pattern}){{1,2}}?", text),
                3 when depth < 2 => ($"(?:{pattern})*", random.Next(2) == 0 ? text : string.Empty),
                4 when pattern.Length == 1 => ($"{pattern}+", text + text),
                5 when pattern.Length == 1 => ($"{pattern}?", string.Empty),
                6 when pattern.Length == 1 => ($"{pattern}{{2}}", text + text),
                _ => (pattern, text),
            };
        }

        private (string Pattern, string Text) Item(int depth)
        {
            var kind = random.Next(depth == 0 ? 9 : 12);
            switch (kind)
            {
                case < 4:
                    var word = "rain snow a q don't K".Split(' ')[random.Next(6)];
                    return (word, AnyCase(word));
                case 4:
                    var blank = Blanks[random.Next(Blanks.Length)];
                    return (@"\s+", blank + Blanks[random.Next(Blanks.Length)]);
                case 5:
                    return ("[’'‘]", "’'‘"[random.Next(3)].ToString());
                case 6:
                    return (@"[\w-]", "x-é"[random.Next(3)].ToString());
                case 7:
                    return (@"\$", "$");
                case 8:
                    return (".", "é");
                case 9:
                    var one = Drawn(depth - 1);
                    var other = Drawn(depth - 1);
                    return ($"(?:{one.Pattern}|{other.Pattern})", random.Next(2) == 0 ? one.Text : other.Text);
                case 10:
                    var named = Drawn(depth - 1);
                    return ($"(?<name>{named.Pattern})", named.Text);
                default:
                    var plain = Drawn(depth - 1);
                    return ($"(?!zzz)({plain.Pattern})(?<!zzz)", plain.Text);
            }
        }

        private string AnyCase(string word)
        {
            var drawn = new StringBuilder();
            foreach (var c in word)
            {
                drawn.Append(random.Next(3) switch
                {
                    0 => char.ToUpperInvariant(c),
                    1 when c is 'k' or 'K' => '\u212A',
                    _ => c,
                });
            }

            return drawn.ToString();
        }
    }
}
