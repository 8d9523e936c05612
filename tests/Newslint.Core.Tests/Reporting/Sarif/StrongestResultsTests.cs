using Newslint.Reporting.Sarif;

namespace Newslint.Core.Tests.Reporting.Sarif;

public sealed class StrongestResultsTests
{
    [Theory]
    [InlineData(3, "543210", "210")]
    [InlineData(3, "012345", "012")]
    [InlineData(3, "3333", "333")]
    [InlineData(3, "12", "12")]
    [InlineData(2, "505150", "00")]
    public void The_strongest_stay_in_the_order_in_which_they_came(int most, string ranks, string kept)
    {
        var results = new StrongestResults(most);
        foreach (var rank in ranks)
        {
            results.Add(rank - '0', [(byte)rank]);
        }

        Assert.Equal(kept, string.Concat(results.InOrder().Select(json => (char)json[0])));
        Assert.Equal(ranks.Length - kept.Length, results.Dropped);
    }

    /// <summary>Sorting all of them is the oracle; of equals the first ones stay.</summary>
    [Fact]
    public void What_is_kept_is_what_a_stable_sort_puts_first()
    {
        var random = new Random(20250306);
        for (var run = 0; run < 200; run++)
        {
            var most = random.Next(1, 20);
            var ranks = Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(StrongestResults.Ranks)).ToArray();
            var results = new StrongestResults(most);
            for (var i = 0; i < ranks.Length; i++)
            {
                results.Add(ranks[i], [(byte)i]);
            }

            var expected = Enumerable.Range(0, ranks.Length).OrderBy(i => ranks[i]).Take(most).Order();
            Assert.Equal(expected, results.InOrder().Select(json => (int)json[0]));
        }
    }
}
