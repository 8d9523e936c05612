using Newslint.Articles;
using Newslint.Prose;
using Newslint.Prose.Quotations;
using Newslint.Text;

namespace Newslint.Core.Tests.Prose.Quotations;

/// <summary>Quotation marks find their partners, in the typography of any country; what has none is told.</summary>
public sealed class MarkPairerTests
{
    [Theory]
    [InlineData("The mayor said “we will rebuild” and left.", "“we will rebuild”")]
    [InlineData("“The dam is safe,” Ruiz said. “We checked it.”", "“The dam is safe,” | “We checked it.”")]
    [InlineData("\"The dam is safe,\" Ruiz said. \"We checked it.\"", "\"The dam is safe,\" | \"We checked it.\"")]
    [InlineData("''The dam is safe,'' Ruiz said. ''We checked it.''", "''The dam is safe,'' | ''We checked it.''")]
    [InlineData("``The dam is safe,'' Ruiz said.", "``The dam is safe,''")]
    [InlineData("‘The dam is safe,’ Ruiz said. ‘We checked it.’", "‘The dam is safe,’ | ‘We checked it.’")]
    [InlineData("'The dam is safe', Ruiz said.", "'The dam is safe'")]
    [InlineData("« Le barrage tient », dit Ruiz. « On l’a vérifié. »", "« Le barrage tient » | « On l’a vérifié. »")]
    [InlineData("»Der Damm hält«, sagte Ruiz.", "»Der Damm hält«")]
    [InlineData("»Pato pitää», Ruiz sanoi. »Tarkistimme sen.»", "»Pato pitää» | »Tarkistimme sen.»")]
    [InlineData("„Der Damm hält“, sagte Ruiz. „Wir waren dort.“", "„Der Damm hält“ | „Wir waren dort.“")]
    [InlineData("„Tama trzyma”, powiedziała Ruiz.", "„Tama trzyma”")]
    [InlineData("‚Der Damm hält‘, sagte Ruiz.", "‚Der Damm hält‘")]
    [InlineData("”Dammen håller”, sade Ruiz. ”Vi har kontrollerat.”", "”Dammen håller” | ”Vi har kontrollerat.”")]
    [InlineData("“She told me, ‘The dam is safe,’ and left,” Ruiz said.", "“She told me, ‘The dam is safe,’ and left,”")]
    [InlineData("\"She told me, 'The dam is safe,'\" Ruiz said.", "\"She told me, 'The dam is safe,'\"")]
    [InlineData("''She told me, 'The dam is safe,''' Ruiz said. ''It held.''", "''She told me, 'The dam is safe,''' | ''It held.''")]
    [InlineData("'''Safe' is a word,'' Ruiz said.", "'''Safe' is a word,''")]
    [InlineData("‘She told me, “The dam is safe,” and left,’ Ruiz said.", "‘She told me, “The dam is safe,” and left,’")]
    [InlineData("“Those in “Stop the Dam” shirts stayed,” she wrote.", "“Those in “Stop the Dam” shirts stayed,”")]
    [InlineData("\"He shouted \"Hold on!\" and ran,\" she wrote.", "\"He shouted \"Hold on!\" and ran,\"")]
    public void A_pair_is_found(string text, string expected)
    {
        var (pairs, defects) = Pair(text);

        Assert.Equal(expected, string.Join(" | ", pairs));
        Assert.Empty(defects);
    }

    [Theory]
    [InlineData("He is 6'2\" tall, and she is 5'10\".", "")]
    [InlineData("He is 6’2” tall, and she is 5’10”.", "")]
    [InlineData("\"He's like 6'2\",\" Ruiz said. \"Maybe more.\"", "\"He's like 6'2\",\" | \"Maybe more.\"")]
    [InlineData("“His gate is 5’2”. It holds,” Ruiz said.", "“His gate is 5’2”. It holds,”")]
    [InlineData("A 12\" pipe burst under the gate.", "")]
    [InlineData("\"A 12\" pipe burst,\" Ruiz said.", "\"A 12\" pipe burst,\"")]
    [InlineData("\"It broke in 2012,\" she said, and \"again in 2014\" too.", "\"It broke in 2012,\" | \"again in 2014\"")]
    [InlineData("She was a \"child of the '90s\" and proud.", "\"child of the '90s\"")]
    [InlineData("The band of the ’90s played rock ’n’ roll for ’em.", "")]
    [InlineData("The band of the ‘90s played rock ‘n’ roll.", "")]
    [InlineData("The officials' plan and the workers' wages were cut.", "")]
    [InlineData("The officials’ plan and the workers’ wages were cut.", "")]
    [InlineData("‘The officials’ plan is reckless,’ Ruiz said.", "‘The officials’ plan is reckless,’")]
    [InlineData("‘Nothin’ is goin’ on,’ Ruiz said.", "‘Nothin’ is goin’ on,’")]
    [InlineData("The 5-foot-10 guard said: “It's the Joneses' dog.”", "“It's the Joneses' dog.”")]
    [InlineData("The people of Hawai‘i said no.", "")]
    [InlineData("<img alt=\"dam\" src=\"dam.png\"> The \"dam\" held.", "\"dam\"")]
    [InlineData("He left the room.\"We were deceived,\" she said.", "\"We were deceived,\"")]
    [InlineData("The (“safe”) dam—“safe”—held.", "“safe” | “safe”")]
    public void Apostrophes_and_measures_pair_with_nothing(string text, string expected)
    {
        var (pairs, defects) = Pair(text);

        Assert.Equal(expected, string.Join(" | ", pairs));
        Assert.Empty(defects);
    }

    [Theory]
    [InlineData("“The dam is safe, Ruiz said on Monday.", "unclosed [“The dam is safe,]")]
    [InlineData("\"The dam is safe, Ruiz said. \"We checked it.\"", "unclosed [\"The dam is safe,]")]
    [InlineData("‘The dam is safe, Ruiz said. ‘We checked it.’", "unclosed [‘The dam is safe,]")]
    [InlineData("„Der Damm hält, sagte Ruiz. „Wir waren dort.“", "unclosed [„Der]")]
    [InlineData("« Le barrage tient, dit Ruiz. « On l’a vérifié. »", "unclosed [« Le]")]
    [InlineData("The dam is safe,” Ruiz said. “We checked it.”", "unopened [The dam is safe,”]")]
    [InlineData("The dam is safe,\" Ruiz said. \"We checked it.\"", "unopened [The dam is safe,\"]")]
    [InlineData("‘We checked it,’ Ruiz said. The dam is safe.’", "unopened [The dam is safe.’]")]
    [InlineData("„Der Damm hält“, sagte Ruiz. Wir waren dort.“", "unopened [Wir waren dort.“]")]
    [InlineData("“The dam is safe,” Ruiz said. “We checked it twice. It rained. It held.", "unclosed [“We]")]
    [InlineData("The plan was called “reckless by the mayor and “brave” by others.", "unclosed [“reckless]")]
    [InlineData("The plan was called \"reckless by the mayor and \"brave\" by others.", "unclosed [\"reckless]")]
    [InlineData("The plan was called reckless\" by the mayor and \"brave\" by others.", "unopened [reckless\"]")]
    [InlineData("”The dam is safe“ is what she said.", "reversed [”The dam is safe“]")]
    [InlineData("“The dam is safe“ is what she said.", "reversed [“]")]
    [InlineData("The dam is “safe“, she said. “It held,” he said.", "reversed [“]")]
    [InlineData("”The dam is safe,” Ruiz said. “It held.”", "reversed [”]")]
    [InlineData("The “‘safe” dam held.", "unclosed [‘safe]")]
    public void A_defect_is_told_where_it_is(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Pair(text).Defects));

    [Theory]
    [InlineData("“The dam is safe. We checked it.\n\n“It held all night,” Ruiz said.", "")]
    [InlineData("“The dam is safe.\n\n“It held all night.\n\n“It will hold,” Ruiz said.", "")]
    [InlineData("‘The dam is safe.\n\n‘It held all night,’ Ruiz said.", "")]
    [InlineData("''The dam is safe.\n\n''It held all night,'' Ruiz said.", "")]
    [InlineData("She said: “The dam is safe.\n\n“It held all night.”", "")]
    [InlineData("“The dam is safe.\n\nIt held all night,” Ruiz said.", "unopened [It held all night,”]")]
    [InlineData("“The dam is safe.\n\nThe crews left at noon.\n\n“It held all night,” Ruiz said.", "unclosed [“The dam is safe.]")]
    [InlineData("“The dam is safe, Ruiz said.\n\n“It held all night,” she said.", "unclosed [“The dam is safe,]")]
    [InlineData("“Is it safe? reporter Ann Boe asked him.\n\n“It held all night,” Ruiz said.", "unclosed [“Is it safe?]")]
    [InlineData("The mayor called the plan “a waste of money.\n\n“It held all night,” Ruiz said.", "unclosed [“a waste of money.]")]
    [InlineData("The crews sang “Hold On.\n\n“Stop the Dam” shirts were everywhere.", "unclosed [“Hold On.]")]
    [InlineData("“The dam held all night, as it had for years.\n\nAna Ruiz, mayor of Port Lyle.”", "")]
    public void A_quotation_over_paragraphs_opens_in_each_of_them(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Pair(text).Defects));

    [Fact]
    public void A_quotation_over_paragraphs_is_a_pair_in_each_of_them()
    {
        var pairs = Model("“The dam is safe.\n\n“It held,” Ruiz said.").Marks.Pairs;

        Assert.Equal([true, false], pairs.Select(pair => pair.GoesOn));
        Assert.Equal([false, true], pairs.Select(pair => pair.IsContinuation));
    }

    [Theory]
    [InlineData("“The dam is safe, Ruiz said on Monday.", "“The dam is safe,”")]
    [InlineData("The dam is safe,\" Ruiz said.", "\"The dam is safe,\"")]
    [InlineData("”The dam is safe“ is what she said.", "“The dam is safe”")]
    [InlineData("Ruiz said, The dam is safe.”", "“The dam is safe.”")]
    [InlineData("„Der Damm hält“, sagte Ruiz. Wir waren dort.“", "„Wir waren dort.“")]
    [InlineData("“The dam held. “It rained. It held. It rained again.", null)]
    public void What_should_stand_there_is_told_where_it_is_plain(string text, string? expected) =>
        Assert.Equal(expected, Broken(Model(text)).Last().Mended);

    [Theory]
    [MemberData(nameof(GeneratedStories))]
    public void The_shape_of_the_marks_changes_nothing(string curly)
    {
        var expected = Places(curly, width: 1);

        Assert.Equal(expected, Places(curly.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\''), width: 1));
        Assert.Equal(expected, Places(curly.Replace("“", "''", StringComparison.Ordinal).Replace("”", "''", StringComparison.Ordinal).Replace('‘', '\'').Replace('’', '\''), width: 2));
    }

    [Theory]
    [MemberData(nameof(GeneratedStories))]
    public void Each_mark_that_is_taken_out_is_missed_in_its_paragraph_alone(string curly)
    {
        foreach (var story in new[] { curly, curly.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'') })
        {
            for (var at = story.AsSpan().IndexOfAny('“', '”', '"'); at >= 0; at = IndexAfter(story, at))
            {
                var model = Model(story.Remove(at, 1));
                var block = Enumerable.Range(0, model.Article.Blocks.Length).Last(i => model.Article.Blocks[i].Span.Start <= at);
                Assert.Equal([block], Broken(model).Select(defect => defect.Block));
            }
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("“‘")]
    [InlineData(" “a” \"b\" 'c' ‘d’ ")]
    [InlineData("“a\n\n")]
    [InlineData("a”\n\n")]
    [InlineData("=\"")]
    public void Work_is_linear_in_the_text(string unit)
    {
        var small = Model(string.Concat(Enumerable.Repeat(unit, 2_000))).Marks.Work;
        var large = Model(string.Concat(Enumerable.Repeat(unit, 20_000))).Marks.Work;

        Assert.InRange(large, 0, (small * 11) + 1_000);
        Assert.InRange(large, 0, 20_000L * unit.Length * 100);
    }

    public static TheoryData<string> GeneratedStories()
    {
        string[] paragraphs =
        [
            "“The dam is safe,” Ruiz said. “We checked it twice, and the officials’ plan worked.”",
            "The mayor called the plan “a waste of money” and left for the ’90s party.",
            "“She told me, ‘Hold the gate,’ and I did,” said Ann Boe, an engineer.",
            "Work on the gates begins on Monday. It’s the town’s third repair.",
            "Ruiz said the “old” gates, the “new” ones and the crews’ boats were “all that we have.”",
            "“Was it the rain?” she asked. “It wasn’t,” Boe said, “but it did not help.”",
        ];
        var stories = new TheoryData<string>();
        for (var first = 0; first < paragraphs.Length; first++)
        {
            for (var step = 1; step < paragraphs.Length - 1; step++)
            {
                var (a, b, c) = (paragraphs[first], paragraphs[3], paragraphs[(first + step) % paragraphs.Length]);
                stories.Add($"{a}\n\n{b}\n\n{c}\n\n{b}");
            }
        }

        return stories;
    }

    private static int IndexAfter(string text, int at) =>
        text.AsSpan(at + 1).IndexOfAny('“', '”', '"') is var next and >= 0 ? at + 1 + next : -1;

    /// <summary>Pairs as places that do not depend on the width of the marks.</summary>
    private static string Places(string text, int width)
    {
        var places = Model(text).Quotations.Select(quotation => text[(quotation.Span.Start + width)..(quotation.Span.End - width)]);
        return string.Join('|', places).Replace("’", "'", StringComparison.Ordinal).Replace("‘", "'", StringComparison.Ordinal);
    }

    private static (List<string> Pairs, List<string> Defects) Pair(string text)
    {
        var model = Model(text);
        return ([.. model.Quotations.Select(pair => text.Substring(pair.Span.Start, pair.Span.Length))],
            [.. Broken(model).Select(defect => $"{Word(defect.Problem)} [{text.Substring(defect.Span.Start, defect.Span.Length)}]")]);
    }

    /// <summary>The defects of pairing, not the commas and full stops beside marks.</summary>
    private static IEnumerable<MarkDefect> Broken(ProseModel model) => model.MarkDefects.Where(defect => defect.Problem <= MarkProblem.Reversed);

    private static string Word(MarkProblem problem) => problem switch { MarkProblem.Unclosed => "unclosed", MarkProblem.Unopened => "unopened", _ => "reversed" };

    private static ProseModel Model(string text) => new(ArticleReaders.For("story.txt").Read(SourceFile.FromText("story.txt", text), ArticleMetadata.None));
}
