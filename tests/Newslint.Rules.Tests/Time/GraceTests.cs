using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Rules.Tests.Time;

/// <summary>Replays hand-overs of offices: the rules about titles speak when their grace of a week is over, and not before.</summary>
public sealed class GraceTests
{
    private const int Grace = 7;

    private static readonly string[] Offices =
    [
        "us.president", "us.vice_president", "us.sec_state", "us.sec_defense", "us.fed_chair", "gb.pm", "gb.foreign", "de.chancellor", "fr.president", "it.pm",
        "ca.pm", "au.pm", "jp.pm", "in.pm", "il.pm", "ua.president", "br.president", "nato.secretary_general", "un.secretary_general", "ecb.president",
    ];

    public static TheoryData<string> Names => [.. Offices];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_title_is_out_of_date_a_week_after_its_last_day(string office)
    {
        var ended = Terms(office).Where(term => term.To!.Value.From.Year >= 2000 && IsOnlyTerm(term)).ToList();

        Assert.NotEmpty(ended);
        Assert.All(ended, term => Assert.DoesNotContain("NL1301", Reported(term, term.To!.Value.To.AddDays(Grace))));
        Assert.All(ended, term => Assert.Contains("NL1301", Reported(term, term.To!.Value.To.AddDays(Grace + 1))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_title_comes_too_early_until_a_week_before_its_first_day(string office)
    {
        var begun = Terms(office).Where(term => term.From.From.Year >= 2000 && IsOnlyTerm(term)).ToList();

        Assert.NotEmpty(begun);
        Assert.All(begun, term => Assert.DoesNotContain("NL1308", Reported(term, term.From.From.AddDays(-Grace))));
        Assert.All(begun, term => Assert.Contains("NL1308", Reported(term, term.From.From.AddDays(-Grace - 1))));
    }

    private static IEnumerable<OfficeTerm> Terms(string office) =>
        OfficeFacts.Shipped.TermsOfOffice(office).Where(term => term is { Certainty: TermCertainty.Exact, To.IsDay: true, From.IsDay: true });

    /// <summary>Who held the office twice, or one of the same title elsewhere, is not wrong by one term alone.</summary>
    private static bool IsOnlyTerm(OfficeTerm term) =>
        OfficeFacts.Shipped.TermsOfPerson(term.Person).Count(other => other.Office.Titles.Contains(term.Office.Titles[0])) == 1;

    private static List<string> Reported(OfficeTerm term, DateOnly day)
    {
        var title = term.Office.Titles[0];
        var text = $"{char.ToUpperInvariant(title[0])}{title[1..]} {term.Person} will speak at noon.";
        return [.. Linter.Lint(text, DateInterval.Day(day)).Diagnostics.Select(finding => finding.Rule.Id)];
    }
}
