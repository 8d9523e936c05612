using System.Globalization;
using Newslint.Core.Tests.Rules;
using Newslint.Prose.Numbers;
using Newslint.Rules;

namespace Newslint.Core.Tests.Prose.Numbers;

public sealed class NumberScannerTests
{
    [Theory]
    [InlineData("It cost [|1,200|] and [|3.5|] in all.", "1200 3.5")]
    [InlineData("Some [|1.2 million|] people and [|3bn|] trees.", "1200000 3000000000")]
    [InlineData("Of [|12,34,567|] votes [|5k|] were lost.", "1234567 5000")]
    [InlineData("[|Twenty-one|] crews and [|two hundred and five|] pumps.", "21 205")]
    [InlineData("[|Three million two hundred thousand|] left; [|a thousand|] stayed.", "3200000 1000")]
    [InlineData("[|One hundred|] or [|a hundred|] or [|ninety-nine|].", "100 100 99")]
    [InlineData("A [|three|]-year plan for [|10|] towns.", "3 10")]
    [InlineData("A loss of [|−5|] or [|-3.50|].", "-5 -3.5")]
    [InlineData("The hill is [|5km|] off, [|100m|] high.", "5 100")]
    [InlineData("Chapter [|one|], chapter [|two|] and nothing else.", "1 2")]
    [InlineData("It won [|3|]-[|2|].", "3 2")]
    [InlineData("[|Nine|] or [|ten|] and, in all, [|nineteen|].", "9 10 19")]
    [InlineData("They were [|one thousand|] and counting.", "1000")]
    [InlineData("[|1.5bn|], [|2 bn|] and [|$5-million|].", "1500000000 2000000000 5000000")]
    public void A_number_has_its_value(string marked, string values) => AssertNumbers(marked, number => number.CanonicalValue, values);

    [Theory]
    [InlineData("Prices rose [|12 percent|], [|12%|], [|12 per cent|], [|four percent|] and [|5pc|].")]
    [InlineData("A [|3.5-percent|] rise and a [|3 %|] fall.")]
    [InlineData("Between [|3|] and [|5 percent|], then [|10|]-[|15%|], then [|four|] to [|6 pct|].")]
    public void A_percentage_is_one_however_it_is_written(string marked) => AssertAll(marked, number => number is { IsPercent: true, IsPercentagePoints: false, IsMoney: false });

    [Theory]
    [InlineData("Support fell [|4 percentage points|], after [|two percentage points|] and a [|5-percentage-point|] drop.")]
    public void Percentage_points_are_no_percentage(string marked) => AssertAll(marked, number => number is { IsPercent: false, IsPercentagePoints: true });

    [Theory]
    [InlineData("It cost [|$3bn|], [|£4.5m|], [|€10|], [|US$5 million|] and [|A$7|].")]
    [InlineData("He paid [|five dollars|], [|3 million euros|], [|four million pounds|] and [|20 pounds sterling|].")]
    [InlineData("The sum was [|EUR 5 million|], or [|5 million U.S. dollars|], or [|$3|]–[|5 million|].")]
    public void A_sum_of_money_is_one(string marked) => AssertAll(marked, number => number.IsMoney);

    [Theory]
    [InlineData("He weighs [|200 |]pounds and ran [|5|] and [|100m|].")]
    public void A_weight_and_a_distance_are_no_money(string marked) => AssertAll(marked.Replace(" |]", "|] ", StringComparison.Ordinal), number => !number.IsMoney);

    [Theory]
    [InlineData("The [|5th|], the [|second|] and the [|twenty-first|] vote, and the [|two hundred and first|].", "5 2 21 201")]
    public void An_ordinal_is_one(string marked, string values)
    {
        AssertAll(marked, number => number.IsOrdinal);
        AssertNumbers(marked, number => number.CanonicalValue, values);
    }

    [Fact]
    public void Words_alone_are_spelled_out() =>
        AssertNumbers("[|Four|] of [|4|], [|two million|] of [|2 million|].", number => number.IsSpelledOut ? "words" : "figures", "words figures words figures");

    [Theory]
    [InlineData("On March 5, 2025, at 10:30 and at 7 p.m. and 8am, as in the 1960s.")]
    [InlineData("COVID-19, the F-16, 9/11, 24/7 and 1/2.")]
    [InlineData("Two-thirds of them and one third of us, with three quarters done.")]
    [InlineData("No one knew; they helped one another, and this is the one.")]
    [InlineData("Agent 007 opened 3.5.1 and 12:3 and 1,2 and a 4x4.")]
    [InlineData("America First, the First Minister and the Second World War. First Lady.")]
    [InlineData("Hundreds, thousands, millions; several hundred people.")]
    [InlineData("For one reason or another, a split second later: 1234567890123456.", "[|one|]")]
    public void What_counts_nothing_is_no_number(string text, string? only = null)
    {
        var marked = Marked(text);

        Assert.Equal(only is null ? text : text.Replace("one", only, StringComparison.Ordinal), marked);
    }

    [Fact]
    public void Numbers_do_not_run_over_blocks() => Assert.Equal("[|Five|]\n\n[|$3|]\n\nmillion", Marked("Five\n\n$3\n\nmillion"));

    [Fact]
    public void Many_numbers_are_scanned_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("two hundred and twenty-one million - $5 - 3 percent - ", 20_000));

        Assert.Equal(60_000, TestLint.ModelOf(text).Numbers.Count);
    }

    private static string Marked(string text) => MarkedText.Write(text, TestLint.ModelOf(text).Numbers.Select(number => number.Span));

    private static void AssertNumbers(string marked, Func<NumberReference, string> read, string expected)
    {
        var text = MarkedText.Parse(marked).Text;

        Assert.Equal(marked, Marked(text));
        Assert.Equal(expected, string.Join(' ', TestLint.ModelOf(text).Numbers.Select(read)), ignoreCase: false, ignoreLineEndingDifferences: false);
    }

    private static void AssertAll(string marked, Func<NumberReference, bool> holds) =>
        AssertNumbers(marked, number => holds(number) ? "yes" : number.Value.ToString(CultureInfo.InvariantCulture), string.Join(' ', TestLint.ModelOf(MarkedText.Parse(marked).Text).Numbers.Select(_ => "yes")));
}
