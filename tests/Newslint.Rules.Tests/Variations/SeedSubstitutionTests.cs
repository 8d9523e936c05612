using System.Text.RegularExpressions;
using Newslint.Articles;

namespace Newslint.Rules.Tests.Variations;

/// <summary>The two real articles with other names, dates, labels and events: the same findings must move with the words.</summary>
public sealed class SeedSubstitutionTests
{
    private const string Kyiv = "000";
    private const string Path = "001";
    private const string SummaryStart = "In an address to the nation,";

    public static TheoryData<string, string[]> Substitutions => new()
    {
        { Kyiv, [] },
        { Kyiv, ["Advertisement=ADVERTISEMENT"] },
        { Kyiv, ["Advertisement=Story continues below advertisement"] },
        { Kyiv, ["Advertisement=Article continues after advertisement", "Other Topics of Interest=You may also like"] },
        { Kyiv, ["Other Topics of Interest=Related Stories"] },
        { Kyiv, ["Other Topics of Interest=More on this topic", "\n=\r\n"] },
        { Kyiv, ["Macron Proposes French Nuclear Extension, Ukraine Troop Deployment=Starmer Offers British Nuclear Umbrella, Ukraine Peace Force",
            "Macron\u00a0said=Starmer\u00a0said", "the French were=the British were"] },
        { Kyiv, ["Donald Trump=Emmanuel Macron", "US President=French President", "Trump=Macron", "Macron Proposes=Scholz Proposes", "Macron\u00a0said the French=Scholz\u00a0said the French"] },
        { Kyiv, ["Wednesday, March 5=Thursday, April 10", "On March 4, during Tuesday=On April 9, during Wednesday", "on Wednesday that=on Thursday that", "Feb. 28=March 28"] },
        { Kyiv, ["Wednesday, March 5=Friday, 14 March", "On March 4, during Tuesday=On 13 March, during Thursday", "on Wednesday that=on Friday that", "Feb. 28=28 February"] },
        { Kyiv, ["To suggest a correction or clarification, write to us here=Found a mistake? Write to us here", "You can also highlight the text and press Ctrl + Enter=Select the text and press Ctrl+Enter"] },
        { Kyiv, ["“=\"", "”=\"", "’='"] },
        { Kyiv, ["Zelensky=Zelenskyy", "Waltz=Sullivan", "Mike Sullivan=Jake Sullivan", "Yermak=Budanov", "Lytvun=Koval"] },
        { Path, [] },
        { Path, ["March 5, 2025=April 9, 2025"] },
        { Path, ["March 5, 2025=5 March 2025"] },
        { Path, ["March 5, 2025=Wednesday, March 5, 2025", "2024 election cycle=2024 presidential election"] },
        { Path, ["former U.S. President Donald Trump=former French President Emmanuel Macron", "Trump=Macron", "President Macron questioned=President Macron doubted"] },
        { Path, ["former U.S. President Donald Trump=former British Prime Minister Keir Starmer", "President Trump questioned=The prime minister questioned", "Trump=Starmer"] },
        { Path, ["former U.S. President Donald Trump=former NATO Secretary General Mark Rutte", "President Trump questioned=The chief questioned", "Trump=Rutte"] },
        { Path, ["2024 election cycle=2022 midterm elections"] },
        { Path, ["Table of Contents=Meta Description", "Call to Action=TABLE OF CONTENTS"] },
        { Path, ["Stay updated on the latest in US-Ukraine-Russia relations!=Stay informed about the latest developments in Eastern Europe!",
            "Share your thoughts on the peace talks in the comments below or follow our blog for real-time analysis.=Let us know what you think in the comments section below!"] },
        { Path, ["“=\"", "”=\"", "’='", "\n=\r\n"] },
        { Path, ["Zelensky=Zelenskyy", "Waltz=Sullivan", "Ratcliffe=Burns", "former U.S.=former US"] },
        { Path, ["former U.S. President Donald Trump=U.S. President Joe Biden", "Trump=Biden"] },
        { Path, ["former U.S. President Donald Trump=Canadian Prime Minister Justin Trudeau", "President Trump questioned=The premier questioned", "Trump=Trudeau", "March 5, 2025=May 5, 2025"] },
        { Path, ["ahead of the 2024 election cycle=in the run-up to the 2024 presidential election"] },
    };

    [Theory]
    [MemberData(nameof(Substitutions))]
    public void The_findings_of_a_seed_move_with_its_words(string seed, string[] changes) => Check(seed, changes);

    private static void Check(string seed, string[] changes)
    {
        var marked = Mark(seed, File.ReadAllText(Directory.GetFiles(Repository.PathOf("seeds"), seed + "*.txt").Single()));
        foreach (var change in changes)
        {
            var pair = change.Split('=');
            var words = Regex.Escape(pair[0]).Replace("\\ ", "[ \u00a0]", StringComparison.Ordinal);
            Assert.Matches(words, marked);
            marked = Regex.Replace(marked, words, _ => pair[1]);
        }

        var article = VariationText.Parse(marked, "NL0000");
        var prose = VariationLint.Read("story.txt", article.Text, ArticleMetadata.None);

        VariationLint.AssertWarnings(article.Marks, VariationLint.Warnings(prose), article.Text);
    }

    private static string Mark(string seed, string text)
    {
        (string Id, string Words)[] findings = seed == Kyiv
            ?
            [
                ("NL1701", "Advertisement"),
                ("NL1702", "Other Topics of Interest"),
                ("NL1702", "Macron Proposes French Nuclear Extension, Ukraine Troop Deployment"),
                ("NL1704", "To suggest a correction or clarification, write to us here"),
                ("NL1704", "You can also highlight the text and press Ctrl + Enter"),
            ]
            :
            [
                ("NL1301", "former U.S. President Donald Trump"),
                ("NL1205", "ahead of the 2024 election cycle"),
                ("NL1804", "Table of Contents"),
                ("NL1804", "Call to Action"),
                ("NL1808", "Stay updated on the latest in US-Ukraine-Russia relations!"),
                ("NL1808", "Share your thoughts on the peace talks in the comments below or follow our blog for real-time analysis."),
            ];
        foreach (var (id, words) in findings)
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
            text = text.Replace(words, $"{{|{id}:{words}|}}", StringComparison.Ordinal);
        }

        return string.Join('\n', text.Split('\n').Select(line => line.StartsWith(SummaryStart, StringComparison.Ordinal) ? $"{{|NL1702:{line}|}}" : line));
    }
}
