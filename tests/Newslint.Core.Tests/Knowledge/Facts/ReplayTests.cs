using Newslint.Articles;
using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Prose;
using Newslint.Text;

namespace Newslint.Core.Tests.Knowledge.Facts;

/// <summary>Replays every exact hand-over since 2000 of offices that news names daily: status flips on the day, not before and not after.</summary>
public sealed class ReplayTests
{
    private static readonly OfficeFacts Facts = OfficeFacts.Shipped;

    private static readonly string[] Names =
    [
        "us.president", "us.vice_president", "us.sec_state", "us.sec_defense", "us.fed_chair", "gb.pm", "gb.foreign", "de.chancellor", "fr.president", "it.pm",
        "ca.pm", "au.pm", "jp.pm", "in.pm", "il.pm", "ua.president", "br.president", "nato.secretary_general", "un.secretary_general", "ecb.president",
    ];

    public static TheoryData<string> Offices => [.. Names];

    [Theory]
    [MemberData(nameof(Offices))]
    public void Status_flips_on_the_day_of_each_hand_over(string office)
    {
        var changes = HandOvers(office);

        Assert.NotEmpty(changes);
        Assert.All(changes, change =>
        {
            var day = change.Day;
            Assert.Equal(TermStatus.Active, On(change.Before, day.AddDays(-1)));
            Assert.Equal(TermStatus.NotYet, On(change.After, day.AddDays(-1)));
            Assert.Equal(TermStatus.Active, On(change.After, day));
            Assert.Equal(TermStatus.Active, On(change.After, day.AddDays(1)));
            Assert.Equal(TermStatus.Ended, On(change.Before, day.AddDays(1)));
        });
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void An_article_sees_the_hand_over_on_its_day(string office) =>
        Assert.All(HandOvers(office), change =>
        {
            Assert.Equal(TermStatus.Active, StatusInArticle(change.After, change.Day));
            Assert.NotEqual(TermStatus.Active, StatusInArticle(change.Before, change.Day.AddDays(1)));
        });

    /// <summary>The days on which one holder followed another within a day, both known to the day.</summary>
    private static List<(OfficeTerm Before, OfficeTerm After, DateOnly Day)> HandOvers(string office)
    {
        var terms = Facts.TermsOfOffice(office).Where(term => term.Certainty != TermCertainty.Acting).ToList();
        return
        [
            .. from pair in terms.Zip(terms.Skip(1))
               where pair.First.To is { IsDay: true } end && pair.Second.From.IsDay && pair.Second.From.From.DayNumber - end.From.DayNumber is 0 or 1
               where pair.Second.From.From.Year >= 2000 && pair.First.Person != pair.Second.Person
               where pair.First.Certainty == TermCertainty.Exact && pair.Second.From.From < pair.Second.AsOf
               select (pair.First, pair.Second, pair.Second.From.From),
        ];
    }

    private static TermStatus On(OfficeTerm term, DateOnly day) => term.StatusOver(DateInterval.Day(day));

    private static TermStatus StatusInArticle(OfficeTerm term, DateOnly day)
    {
        var text = $"{char.ToUpperInvariant(term.Office.Titles[0][0])}{term.Office.Titles[0][1..]} {term.Person} spoke.\n";
        var metadata = ArticleMetadata.None with { DateClaims = [new DateClaim(DateInterval.Day(day), DateSource.Option)] };
        var prose = new ProseModel(ArticleReaders.For("story.txt").Read(SourceFile.FromText("story.txt", text), metadata));
        return Assert.Single(prose.Mentions).Status;
    }
}
