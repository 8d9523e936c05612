using System.Globalization;
using Newslint.Rules;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Grammar;
using Xunit.Abstractions;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>What is meant by a word with a slip or two, among all words that can stand in its place.</summary>
public sealed class TypoTests(ITestOutputHelper output)
{
    private const int FewestLetters = 5;

    // Words of news and of other tools that mean nothing in a rule. ("deadline" is not among them: it is one letter from "headline".)
    private const string Unrelated = """
        council mayor bridge lagoon flood harvest teacher budget strike ferry museum weather police hospital orchard parliament
        bold typeface sidebar keyword author thesaurus spelling grammar dictionary vocabulary ignorecase nonword
        priority enabled disabled revision ticket branch release package picture photograph
        caption-text gazette banner widget cookie newsletter subscriber reporter journalist freelance columnist byline-only
        """;

    private static readonly string[][] Vocabularies =
    [
        [.. RuleGrammar.Rule.Names], [.. RuleGrammar.Bounds.Names], [.. RuleGrammar.Phrase.Names], [.. RuleGrammar.Pattern.Names],
        [.. RuleGrammar.Find.Names], [.. RuleGrammar.Substitution.Names], [.. RuleGrammar.Spellings.Names], [.. RuleGrammar.Sign.Names],
        [.. RuleGrammar.Weigh.Names], [.. RuleGrammar.Published.Names], [.. RuleGrammar.Fix.Names], [.. RuleGrammar.Option.Names],
        [.. RuleGrammar.Example.Names], [.. UnitTable.NamesInArticles], [.. RuleCategories.All], [.. HouseStyles.All], BlockUnits.Kinds,
        ["error", "warning", "suggestion", "silent", "none"], ["safe", "suggestion", "display"], ["include", "skip", "only"],
        .. UnitTable.Names.Select(name => UnitTable.Named(name)!).Select(ConditionsOf),
        .. UnitTable.Names.Select(name => UnitTable.Named(name)!).Select(unit => unit.FieldNames.ToArray()),
        .. UnitTable.Names.SelectMany(name => UnitTable.Named(name)!.Fields).OfType<ChoiceField>().Select(field => field.Choices.ToArray()),
    ];

    [Fact]
    public void A_slip_or_two_in_a_word_of_five_letters_is_understood()
    {
        var random = new Random(20_250_306);
        var (typos, wrong) = (0, new List<string>());
        foreach (var known in Vocabularies)
        {
            foreach (var word in known.Where(word => word.Length >= FewestLetters))
            {
                foreach (var slips in (int[])[1, 1, 2, 2])
                {
                    var typo = Slipped(word, slips, random);
                    if (known.Contains(typo, StringComparer.OrdinalIgnoreCase))
                    {
                        continue;
                    }

                    typos++;
                    if (Suggestion.Nearest(typo, known) != word)
                    {
                        wrong.Add($"{typo} for {word}: {Suggestion.Nearest(typo, known) ?? "nothing"}");
                    }
                }
            }
        }

        var rate = 100.0 * (typos - wrong.Count) / typos;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rate:F1} % of {typos} typos"));
        Assert.True(typos >= 500, $"only {typos} typos");
        Assert.True(rate >= 95, string.Create(CultureInfo.InvariantCulture, $"{rate:F1} % of {typos} typos understood, not:\n{string.Join('\n', wrong)}"));
    }

    [Fact]
    public void What_is_like_no_word_is_taken_for_none()
    {
        var words = Unrelated.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var taken = words.SelectMany(word => Vocabularies.Select(known => (Word: word, Meant: Suggestion.Nearest(word, known)))).Where(pair => pair.Meant is not null);

        Assert.InRange(words.Length, 50, 200);
        Assert.True(!taken.Any(), string.Join(", ", taken.Select(pair => $"{pair.Word}: {pair.Meant}").Distinct()));
    }

    [Theory]
    [InlineData("suggestion when", "suggestion-when")]
    [InlineData("suggestion_when", "suggestion-when")]
    [InlineData("SuggestionWhen", "suggestion-when")]
    [InlineData("SEVERITY", "severity")]
    [InlineData("links:", "links")]
    [InlineData("link", "links")]
    [InlineData("messages", "message")]
    [InlineData("super", "supersedes")]
    [InlineData("mess", "message")]
    public void A_word_written_otherwise_is_understood(string word, string meant) => Assert.Equal(meant, Suggestion.Nearest(word, RuleGrammar.Rule.Names));

    [Theory]
    [InlineData("unsafe", "safe")]
    [InlineData("inactive", "active")]
    [InlineData("nofix", "fix")]
    [InlineData("", "id")]
    [InlineData("-", "id")]
    public void A_word_is_not_taken_for_another(string word, string other) => Assert.Null(Suggestion.Nearest(word, [other]));

    [Fact]
    public void Words_without_end_are_compared_with_nothing()
    {
        var word = new string('a', 500_000);

        Assert.Null(Suggestion.Nearest(word + "b", [word]));
    }

    private static string[] ConditionsOf(UnitTable unit) =>
        [.. unit.Fields.Where(field => field is FlagField or ChoiceField or NumberField).Select(field => field.Name), .. ConditionKeys.All.Select(key => key.Name)];

    private static string Slipped(string word, int slips, Random random)
    {
        for (var i = 0; i < slips; i++)
        {
            var at = random.Next(word.Length);
            var letter = ((char)('a' + random.Next(26))).ToString();
            word = random.Next(4) switch
            {
                0 => word.Insert(at, letter),
                1 when word.Length > 1 => word.Remove(at, 1),
                2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
                _ => word.Remove(at, 1).Insert(at, letter),
            };
        }

        return word;
    }
}
