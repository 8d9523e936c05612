using Newslint.Knowledge.Facts;
using Newslint.Knowledge.Facts.Packing;
using Newslint.Knowledge.Facts.Verification;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class FactVerifierTests
{
    private const string Offices = FactTables.Offices + "\nx.pm,pm,Prime Minister,prime minister,Xland,yes,none\nx.senator,senator,Senator,senator,Xland,no,none\n";
    private const string GoodTerms = "x.pm,Ann A,2000-01-01,2004-01-01,exact,2004-01-01,s\nx.pm,Bo B,2004-01-01,,open,2026-01-01,s\n";

    [Fact]
    public void Good_tables_pass() => Assert.Empty(Verify(GoodTerms));

    [Theory]
    [InlineData("y.pm,Ann A,2000-01-01,2004-01-01,exact,2004-01-01,s\n", "The office 'y.pm' is not in offices.csv.")]
    [InlineData("x.pm,Ann A,2000-01-01,1999-01-01,exact,2004-01-01,s\n", "Ann A in x.pm from 2000-01-01 ends on 1999-01-01, before it begins.")]
    [InlineData("x.pm,Ann A,2000-01-01,2004-01-01,exact,2004-01-01,\n", "The row has no source. A fact without a source does not ship: name one of sources.csv.")]
    [InlineData("x.pm,Ann A,2000-01-01,2004-01-01,exact,2004-01-01,t\n", "The source 't' is not in sources.csv.")]
    [InlineData("x.pm,Ann A,2000-01-01,2005-01-01,exact,2004-01-01,s\n", "Ann A in x.pm from 2000-01-01 ends on 2005-01-01, after 2004-01-01, the last day for which the row speaks. An end of the law is 'scheduled'.")]
    [InlineData("x.pm,Ann A,2000-01-01,,open,1999-01-01,s\n", "Ann A in x.pm from 2000-01-01 begins after 1999-01-01, the last day for which the row speaks.")]
    [InlineData("x.pm,Ann A,2000-01,2004-01-01,exact,2004-01-01,s\n", "Ann A in x.pm from 2000-01-01/2000-01-31: the dates are not as certain as 'exact' says.")]
    [InlineData("x.pm,Ann A,soon,2004-01-01,exact,2004-01-01,s\n", "Expected a date such as 2025, 2025-03 or 2025-03-05, found 'soon'.")]
    [InlineData("x.pm,Ann A,2000-01-01,2004-05-01/2004-01-01,window,2004-01-01,s\n", "Expected two dates in order, such as 2025-03-05/2025-04-01, found '2004-05-01/2004-01-01'.")]
    public void A_fault_of_a_row_is_an_error(string row, string message) =>
        Assert.Contains(new FactProblem("terms.csv", 2, IsError: true, message), Verify(row));

    [Fact]
    public void Two_holders_at_once_are_an_error_where_one_holds_the_office()
    {
        var rows = "x.pm,Ann A,2000-01-01,2004-02-01,exact,2004-02-01,s\nx.pm,Bo B,2004-01-01,,open,2026-01-01,s\n";

        Assert.Contains(Verify(rows), problem => problem is { IsError: true, Line: 3 } && problem.Message.StartsWith("Bo B in x.pm from 2004-01-01 overlaps with Ann A", StringComparison.Ordinal));
        Assert.Empty(Verify(rows.Replace("x.pm", "x.senator", StringComparison.Ordinal)));
        Assert.Empty(Verify(rows.Replace("exact", "acting", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_follows_a_term_without_an_end() =>
        Assert.Contains(Verify("x.pm,Ann A,2000-01-01,,open,2003-12-01,s\nx.pm,Bo B,2004-01-01,,open,2026-01-01,s\n"), problem => problem.Message.Contains("whose term has no end (line 2)", StringComparison.Ordinal));

    [Fact]
    public void A_gap_is_an_error_until_its_reason_is_known()
    {
        const string rows = "x.pm,Ann A,2000-01-01,2003-01-01,exact,2003-01-01,s\nx.pm,Bo B,2004-01-01,,open,2026-01-01,s\n";

        Assert.Equal("Nobody is named for x.pm from 2003-01-01 to 2004-01-01. Add who acted, or the reason to known-gaps.csv.", Assert.Single(Verify(rows)).Message);
        var note = Assert.Single(Verify(rows, gaps: "x.pm,2003-01-01,2004-01-01,vacant\n"));
        Assert.Equal((false, "Nobody is named for x.pm from 2003-01-01 to 2004-01-01: vacant."), (note.IsError, note.Message));
        Assert.Contains(Verify(GoodTerms, gaps: "x.pm,2003-01-01,2004-01-01,vacant\n"), problem => problem.IsError && problem.File == "known-gaps.csv");
    }

    [Fact]
    public void The_oldest_stand_first() =>
        Assert.Contains(Verify("x.pm,Bo B,2004-01-01,,open,2026-01-01,s\nx.pm,Ann A,2000-01-01,2004-01-01,exact,2004-01-01,s\n"), problem => problem.Message.EndsWith("The oldest stand first.", StringComparison.Ordinal));

    [Fact]
    public void A_row_stands_once() =>
        Assert.Contains(Verify("x.pm,Ann A,2000-01-01,2004-01-01,exact,2004-01-01,s\nx.pm,Ann A,2000-01-01,2004-01-01,exact,2004-01-01,s\n"), problem => problem.Message == "Ann A in x.pm from 2000-01-01 stands twice.");

    [Theory]
    [InlineData("Ann A,A. A.,full\nBo B,A. A.,full\n", true)]
    [InlineData("Ann A,Bo B,full\n", true)]
    [InlineData("Cy (Xland),Cy,full\nCy (Yland),Cy,full\n", false)]
    [InlineData("Ann A,Annie,single\nBo B,Annie,single\n", false)]
    public void A_full_name_stands_for_one_person(string names, bool isError) =>
        Assert.Equal(isError, Verify(GoodTerms, names: names).Any(problem => problem.File == "names.csv"));

    [Theory]
    [InlineData("events.csv", "kind,names,place,first,last,certainty,note,source\nfair,Fair,X,2024-05-02,2024-05-01,held,,s\n", "last (2024-05-01) comes before first.")]
    [InlineData("events.csv", "kind,names,place,first,last,certainty,note,source\nfair,Fair,X,2024-05-02,2024-05-03,maybe,,s\n", "Expected held, annulled, not held, scheduled, expected, found 'maybe'.")]
    [InlineData("deaths.csv", "name,born,died,role,wikidata,source\nAnn A,1950-01-01,1949-01-01,writer,,record\n", "died (1949-01-01) comes before born.")]
    [InlineData("deaths.csv", "name,born,died,role,wikidata,source\nAnn A,1950-01-01,1999-01-01,writer,,\n", "The row has no source. A fact without a source does not ship: name one of sources.csv.")]
    [InlineData("renames.csv", "kind,old,new,from,scope,cue,keep_in,note,source\ncity,A,B,then,official,,,,record\n", "'then' is no date. Write from as 2025, 2025-03 or 2025-03-05.")]
    [InlineData("renames.csv", "kind,old,new\n", "Expected the columns 'kind,old,new,from,scope,cue,keep_in,note,source'.")]
    [InlineData("currencies.csv", "region,region_name,currency,name,one,other,from,to,tender,source\nHR,Croatia,HRK,kuna,kuna,kunas,2024,1994,true,s\n", "to (1994) comes before from.")]
    public void Other_tables_are_checked_too(string file, string text, string message) =>
        Assert.Contains(Verify(GoodTerms, file: file, text: text), problem => problem.IsError && problem.File == file && problem.Message == message);

    [Fact]
    public void The_same_tables_give_the_same_bytes()
    {
        byte[] Compile() => FactPackWriter.Compile(FactFiles.Read, _ => null);

        Assert.Equal(Compile(), Compile());
        Assert.Throws<InvalidDataException>(() => new FactPack(new byte[200]));
    }

    private static List<FactProblem> Verify(string terms, string gaps = "", string names = "", string? file = null, string? text = null) =>
    [
        .. FactVerifier.Verify(name => name == file ? text : name switch
        {
            "offices.csv" => Offices,
            "terms.csv" => $"{FactTables.Terms}\n{terms}",
            "names.csv" => $"{FactTables.Names}\n{names}",
            "jurisdictions.csv" => $"{FactTables.Jurisdictions}\nXland,Xland\n",
            "sources.csv" => "id,citation,licence,as_of\ns,The gazette,public domain,2026-01-01\n",
            "known-gaps.csv" => $"{KnownGap.Header}\n{gaps}",
            _ => null,
        }),
    ];
}
