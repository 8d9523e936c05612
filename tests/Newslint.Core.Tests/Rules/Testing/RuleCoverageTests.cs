using Newslint.Rules.Testing;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Core.Tests.Rules.Testing;

/// <summary>What the examples of a rule leave in the dark.</summary>
public sealed class RuleCoverageTests
{
    [Fact]
    public void Conditions_that_held_and_did_not_hold_are_covered() =>
        Assert.Empty(Gaps("match:\n  phrase: { any: [rain] }\nexamples:\n  - bad: '[|Rain fell.|] Snow fell.'"));

    [Fact]
    public void An_alternative_that_no_example_needs_is_found() =>
        Assert.Equal(
            ["11:5: phrase: { any: [hail] } holds in no example"],
            Gaps("match:\n  - phrase: { any: [rain] }\n  - phrase: { any: [hail] }\nexamples:\n  - bad: '[|Rain fell.|] Snow fell.'"));

    [Fact]
    public void An_exception_that_no_example_shows_is_found() =>
        Assert.Equal(
            ["10:11: inside: quotation holds in no example"],
            Gaps("match: { phrase: { any: [rain] } }\nunless: { inside: quotation }\nexamples:\n  - bad: '[|Rain fell.|] Snow fell.'"));

    [Fact]
    public void A_condition_that_stands_behind_one_that_never_holds_is_asked_nowhere() =>
        Assert.Equal(
            ["9:8: { phrase: { any: [rain] }, kind: headline } holds in no example", "9:10: phrase: { any: [rain] } holds in no example", "9:35: kind: headline is asked in no example"],
            Gaps("match: { phrase: { any: [rain] }, kind: headline }\nexamples:\n  - good: 'Snow fell.'"));

    [Fact]
    public void A_condition_that_always_holds_shows_nothing() =>
        Assert.Equal(
            ["9:35: kind: paragraph holds in every example that asks for it"],
            Gaps("match: { phrase: { any: [rain] }, kind: paragraph }\nexamples:\n  - bad: '[|Rain fell.|] Snow fell.'"));

    [Fact]
    public void A_fragment_is_counted_where_it_stands_and_where_it_is_used() =>
        Assert.Equal(
            ["9:17: phrase: { any: [rain] } holds in no example", "10:10: is: wet holds in no example"],
            Gaps("where: { wet: { phrase: { any: [rain] } } }\nmatch: { is: wet }\nexamples:\n  - good: 'Snow fell.'"));

    [Fact]
    public void A_watched_condition_thinks_of_every_member()
    {
        var open = typeof(Condition).GetMethods().Where(method => method.IsVirtual && method.DeclaringType == typeof(Condition));

        Assert.All(open, method => Assert.Equal(
            typeof(ObservedCondition),
            typeof(ObservedCondition).GetMethod(method.Name, [.. method.GetParameters().Select(parameter => parameter.ParameterType)])!.DeclaringType));
    }

    private static IEnumerable<string> Gaps(string keys)
    {
        var text = $"id: HOUSE0001\nname: rain\ncategory: house\nseverity: warning\nwhy: No news.\nmessage: It rains.\n\non: sentence\n{keys}\n";
        var tested = Assert.Single(TestedRules.Read([ParsedRuleFile.Parse("house.yml", text)]).Rules);
        return RuleTestReport.Of(tested, [], isCovered: true, isMutated: false).Coverage!.Gaps.Select(gap => $"{gap.Line}:{gap.Column}: {gap.Condition} {gap.Missing}");
    }
}
