using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.SampleRules;

namespace Newslint.Core.Tests.Rules;

/// <summary>A rule from an assembly that sees the public members only.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("She saw [|the the|] rain.")]
    [InlineData("[|The the|] rain fell.\n\nIt was [|so so|] [|wet wet|].")]
    [InlineData("She saw the rain. Rain fell.")]
    [InlineData("“The the rain,” she said.")]
    public void A_rule_written_outside_finds_its_words(string marked) =>
        Assert.Equal(marked, TestLint.Marked(MarkedText.Parse(marked).Text, new RepeatedWordRule()));

    [Fact]
    public void Its_message_and_its_related_place_arrive()
    {
        var diagnostic = Assert.Single(TestLint.Run("She saw the the rain.", new RepeatedWordRule()).Diagnostics);

        Assert.Equal("'the' stands here twice. Take one out.", diagnostic.Message);
        Assert.Equal(new(8, 3), Assert.Single(diagnostic.Related).Span);
    }

    [Fact]
    public void It_runs_beside_the_shipped_rules()
    {
        var report = TestLint.Run("The crews left.\n\nAdvertisement\n\nThe dam dam held.", [.. ShippedRules.Read(), new RepeatedWordRule()]);

        Assert.Equal(["NL1701", "SAMPLE0001"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void The_library_shows_none_of_its_inside_to_it() =>
        Assert.DoesNotContain(
            typeof(Rule).Assembly.GetCustomAttributes(inherit: false).OfType<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName == typeof(RepeatedWordRule).Assembly.GetName().Name);
}
