using System.Text.Json;

namespace Newslint.Cli.Tests;

public sealed class FactsTests : IDisposable
{
    private const string Town = """
        pack: northtown
        as-of: 2026-08-31
        sources:
          council: { citation: "Northtown Council, list of mayors", as-of: 2026-08-31 }
        jurisdictions:
          Northtown: [Northtowner]
        offices:
          - id: northtown.mayor
            title: Mayor
            jurisdiction: Northtown
            terms:
              - { person: Ann Example, also: [A. B. Example], from: 2017-05-06, to: 2025-05-01 }
              - { person: Bo Sample, from: 2025-05-01 }
        events:
          - { names: [Northtown Fair], kind: fair, place: Northtown, first: 2026-06-05, last: 2026-06-07 }

        """;

    private const string Story = "NORTHTOWN, March 5, 2026 - Mayor Ann Example opened the bridge.\n";

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("inspect")]
    public void A_pack_of_ones_own_is_known_where_it_is_named(string verb)
    {
        _newslint.Write("facts/town.yml", Town);
        _newslint.Write("story.txt", Story);

        var without = _newslint.Run(verb, "story.txt").Output;
        var with = _newslint.Run(verb, "story.txt", "--facts", "facts").Output;

        Assert.NotEqual(without, with);
        Assert.Contains(verb == "check" ? "Ann Example: Mayor (Northtown) until May 1, 2025." : "\"office\":\"northtown.mayor\",\"status\":\"ended\"", with, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_names_facts_beside_itself()
    {
        _newslint.Write("facts/town.yml", Town);
        _newslint.Write(".editorconfig", "[*]\nnewslint_facts = facts\n");
        _newslint.Write("story.txt", Story);

        Assert.Contains("NL1301", _newslint.Run("story.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_are_read_as_the_shipped_ones_are()
    {
        _newslint.Write("facts/offices.csv", "office_id,class,title,titles,jurisdiction,single_holder,courtesy\nnorthtown.mayor,own,Mayor,mayor,Northtown,yes,none\n");
        _newslint.Write("facts/jurisdictions.csv", "jurisdiction,forms\nNorthtown,Northtown\n");
        _newslint.Write("facts/terms.csv", "office_id,person,from,to,certainty,as_of,source\nnorthtown.mayor,Ann Example,2017-05-06,2025-05-01,exact,2025-05-01,council\n");
        _newslint.Write("story.txt", Story);

        Assert.Contains("NL1301", _newslint.Run("story.txt", "--facts", "facts").Output, StringComparison.Ordinal);
        Assert.Equal((0, "0 errors, 0 notes.\n"), Outcome("facts", "verify", "facts"));
    }

    [Fact]
    public void A_pack_corrects_what_ships()
    {
        _newslint.Write("facts.yml", "pack: later\nas-of: 2026-08-31\nsources: { oath: \"The oath\" }\noffices:\n  - id: us.president\n    terms:\n      - { person: Joe Biden, from: 2021-01-20, to: 2025-01-19 }\n");

        var (_, shown) = Outcome("facts", "show", "us.president", "--facts", "facts.yml");

        Assert.Contains("  2021-01-20 to 2025-01-19: Joe Biden\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-01-20: Joe Biden", shown, StringComparison.Ordinal);
        Assert.Contains("  2017-01-20 to 2021-01-20: Donald Trump\n", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    titel: Mayor\n", "facts.yml(6,5): error: 'titel' is no key of an office. Did you mean 'title'?")]
    [InlineData("    title: Mayor\n    jurisdiction: N\n    terms: [ { person: Bo, from: 5 May 2020 } ]\n", "facts.yml(8,34): error: '5 May 2020' is no date. Write from as 2025-03-05, or as 2025-03 or 2025 where no more is known.")]
    [InlineData("    title: Mayor\n    jurisdiction: N\n    terms: [ { person: Bo, from: 2020, source: concil } ]\n", "facts.yml(8,48): error: 'concil' is not a source of this file. Did you mean 'council'?")]
    [InlineData("    title: Mayor\n    jurisdiction: N\n    terms: [ { person: Bo, from: 2020, to: 2021, until: 2022 } ]\n", "facts.yml(8,57): error: A term that has ended needs no 'until'. Keep 'to'.")]
    [InlineData("    terms: [ { person: Bo, from: 2020 } ]\n", "facts.yml(5,5): error: The office 'northtown.mayor' is not known, so it wants a 'title' and a 'jurisdiction'.")]
    public void A_mistake_is_told_with_its_place_and_what_to_write(string office, string message)
    {
        _newslint.Write("facts.yml", "pack: town\nas-of: 2026-08-31\nsources: { council: \"The list\" }\noffices:\n  - id: northtown.mayor\n" + office);
        _newslint.Write("story.txt", Story);

        Assert.Contains(message, _newslint.Run("facts", "verify", "facts.yml").Errors, StringComparison.Ordinal);
        Assert.Contains(message, _newslint.Run("story.txt", "--facts", "facts.yml").Errors, StringComparison.Ordinal);
        Assert.Equal(2, _newslint.Run("facts", "verify", "facts.yml").Code);
    }

    [Fact]
    public void Two_holders_at_once_are_an_error_with_the_line_of_the_yaml_file()
    {
        _newslint.Write("facts.yml", Town.Replace("from: 2025-05-01 }", "from: 2024-05-01 }", StringComparison.Ordinal));

        var run = _newslint.Run("facts", "verify", "facts.yml");

        Assert.Equal(2, run.Code);
        Assert.Contains("facts.yml(13): error: Bo Sample in northtown.mayor from 2024-05-01 overlaps with Ann Example", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_facts_pass() =>
        Assert.StartsWith("0 errors, ", Outcome("facts", "verify").Output, StringComparison.Ordinal);

    [Fact]
    public void A_person_is_shown_with_status_certainty_and_sources()
    {
        var (code, output) = Outcome("facts", "show", "Volodymyr Zelenskyy", "--on", "2025-03-06");

        Assert.Equal(0, code);
        Assert.StartsWith("Volodymyr Zelensky\n  also ", output, StringComparison.Ordinal);
        Assert.Contains("  President, Ukraine (ua.president), since 2019-05-20", output, StringComparison.Ordinal);
        Assert.Contains("    on 2025-03-06: in office\n", output, StringComparison.Ordinal);
        Assert.Contains("    source: github.com/factbook/", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us.president")]
    [InlineData("US president")]
    [InlineData("president of the United States")]
    public void An_office_is_shown_by_its_id_and_by_country_and_title(string asked)
    {
        var (_, output) = Outcome("facts", "show", asked, "--on", "2012-05-01");

        Assert.StartsWith("President, United States (us.president)\n", output, StringComparison.Ordinal);
        Assert.Contains("\n  Barack Obama, 2009-01-20 to 2017-01-20\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Biden", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_is_shown_with_its_days() =>
        Assert.Contains("olympics-summer, Paris, France, 2024-07-26/2024-08-11, held\n  on 2024-08-12: past\n", Outcome("facts", "show", "2024 Summer Olympics", "--on", "2024-08-12").Output, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_name_is_met_with_the_nearest()
    {
        var run = _newslint.Run("facts", "show", "Emanuel Macron");

        Assert.Equal((1, "Nothing is known of 'Emanuel Macron'. Did you mean 'Emmanuel Macron'?\n"), (run.Code, run.Errors));
    }

    [Fact]
    public void Programs_get_json()
    {
        using var json = JsonDocument.Parse(Outcome("facts", "show", "Joe Biden", "--on", "2025-03-06", "--format", "json").Output);

        var term = json.RootElement.GetProperty("people")[0].GetProperty("terms").EnumerateArray().Single(term => term.GetProperty("office").GetString() == "us.president");
        Assert.Equal("ended", term.GetProperty("status").GetString());
        Assert.Equal("2025-01-20", term.GetProperty("to").GetString());
        Assert.NotEmpty(term.GetProperty("sources")[0].GetProperty("citation").GetString()!);
    }

    private (int Code, string Output) Outcome(params string[] arguments)
    {
        var run = _newslint.Run(arguments);
        return (run.Code, run.Output);
    }
}
