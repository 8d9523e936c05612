using Newslint.Knowledge;
using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class RenameFactsTests
{
    private const string Header = "kind,old,new,from,scope,cue,keep_in,note,source\n";

    [Theory]
    [InlineData("Swaziland", "2025-03-06", "Eswatini")]
    [InlineData("Astana", "2020-03-06", "Nur-Sultan")]
    [InlineData("Washington Redskins", "2021-03-06", "Washington Football Team")]
    [InlineData("Washington Redskins", "2025-03-06", "Washington Commanders")]
    [InlineData("ViacomCBS", "2025-12-06", "Paramount, a Skydance Corporation")]
    public void The_name_of_a_day_is_told_over_later_changes(string oldName, string day, string current)
    {
        var rename = Assert.Single(RenameFacts.Shipped.Of(oldName));

        Assert.Equal(current, Assert.Single(RenameFacts.Shipped.CurrentNames(rename, Day(day))));
    }

    [Theory]
    [InlineData("Astana", "2022-09-16", false)]
    [InlineData("Astana", "2022-09-17", true)]
    [InlineData("Mount McKinley", "2025-01-20", true)]
    [InlineData("Kiev", "2026-01-01", false)]
    public void An_old_name_may_come_back(string oldName, string day, bool isReversed)
    {
        var rename = Assert.Single(RenameFacts.Shipped.Of(oldName));

        Assert.Equal(isReversed, RenameFacts.Shipped.IsReversed(rename, oldName, Day(day)));
    }

    [Fact]
    public void At_least_sixty_renames_that_everybody_follows_can_be_reported() =>
        Assert.InRange(RenameFacts.Shipped.All.Count(rename => !rename.IsForTheRecord && rename.Scope != RenameScope.HouseDependent), 60, int.MaxValue);

    [Fact]
    public void No_rename_leads_to_the_name_that_it_came_from() =>
        Assert.DoesNotContain(RenameFacts.Shipped.All.Where(rename => !rename.IsForTheRecord), rename => rename.NewNames.Intersect(rename.OldNames).Any());

    [Fact]
    public void Every_old_name_is_found_by_itself() =>
        Assert.All(RenameFacts.Shipped.All, rename => Assert.All(rename.OldNames, name => Assert.Contains(rename, RenameFacts.Shipped.Of(name))));

    [Fact]
    public void Names_have_no_brackets_that_no_text_has() =>
        Assert.DoesNotContain(RenameFacts.Shipped.All, rename => rename.OldNames.Concat(rename.NewNames).Any(name => name.Contains('(', StringComparison.Ordinal) || name.Length == 0));

    [Fact]
    public void A_circle_of_names_ends()
    {
        var facts = new RenameFacts(new StringReader(Header + "city,A,B,2001,official,,,,s\ncity,B,A,2002,official,,,,s\ncity,A,B,2003,official,,,,s\n"));

        Assert.Equal("B", Assert.Single(facts.CurrentNames(facts.All[0], Day("2025-01-01"))));
    }

    [Fact]
    public void A_word_that_is_no_scope_is_told_with_its_line()
    {
        var facts = new RenameFacts(new StringReader(Header + "city,A,B,2001,sometimes,,,,s\n"));

        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => facts.All).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_that_wake_the_rules_hold_every_name_that_can_be_reported()
    {
        var lines = File.ReadAllLines(Repository.PathOf("rules", "time", "packs", "former-names.yml"));
        var listed = lines.Select(line => line.Trim().TrimStart('-').Trim().Trim('"')).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(RenameFacts.Shipped.All.Where(rename => !rename.IsForTheRecord).SelectMany(rename => rename.OldNames), name => !listed.Contains(name));
        Assert.DoesNotContain(CurrencyFacts.Shipped.Former.SelectMany(money => money.IsNounFree ? money.Nouns : money.FullNames), name => !listed.Contains(name));
    }

    private static DateOnly Day(string day) => DateInterval.TryParse(day, out var interval) ? interval.From : throw new ArgumentException(day);
}
