using Newslint.Rules.Testing;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Tests.Time;

/// <summary>Every guard of the rules about time and titles is needed: without it an example or a pair goes wrong.</summary>
/// <remarks>A guard is an entry of a list <c>unless</c>, wherever the rule has one.</remarks>
public sealed class GuardsTests
{
    private const string Guards = "unless";

    private static readonly TestedRules Shipped = TestedRules.Shipped();

    private static readonly Dictionary<string, Guard> All = Read().ToDictionary(guard => guard.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_a_guard_an_example_or_a_pair_goes_wrong(string name)
    {
        var guard = All[name];
        var changed = RuleFile.ReadForTest(guard.Tested.Path, guard.Without, guard.Tested.Lists);
        Assert.True(changed.Rule is not null, $"Without it the file is no rule: {string.Join(' ', changed.Problems)}");

        Assert.True(
            GoesWrong(guard.Tested, changed.Rule),
            $"{guard.Tested.Path}({guard.Line}): nothing notices when '{guard.Shown}' is left out. Add a good example, or a pair, that is silent for its sake alone.");
    }

    [Fact]
    public void There_are_guards() => Assert.NotEmpty(All);

    private static bool GoesWrong(TestedRule tested, Rule changed)
    {
        var runner = new ExampleRunner(tested.Rule, Shipped.All);
        var before = runner.RunAll(tested.Rule);
        if (runner.AnyFails(changed, mayFail: i => !before[i].Passed))
        {
            return true;
        }

        var (with, without) = (runner.HostOf(tested.Rule), runner.HostOf(changed));
        return TimePairTable.Pairs.Any(pair => pair.Rule == tested.Rule.Descriptor.Id && pair.HoldsFor(with) && !pair.HoldsFor(without));
    }

    private static IEnumerable<Guard> Read()
    {
        foreach (var tested in Shipped.Rules)
        {
            if (tested.Rule.Descriptor.Category is "time" or "people" && tested.Root is { } root)
            {
                foreach (var (node, without) in GuardsIn(root))
                {
                    yield return new Guard(tested, node.Line, node.Column, YamlText.Of(node), YamlEdit.Replace(root, without.Old, without.New));
                }
            }
        }
    }

    /// <summary>Each guard below a node, and what to put in the place of what to be without it.</summary>
    private static IEnumerable<(YamlNode Guard, (YamlNode Old, YamlNode New) Without)> GuardsIn(YamlNode node)
    {
        switch (node)
        {
            case YamlList list:
                return list.Items.SelectMany(GuardsIn);
            case YamlMapping mapping:
                return Enumerable.Range(0, mapping.Entries.Count).SelectMany(i => GuardsAt(mapping, i));
            default:
                return [];
        }
    }

    private static IEnumerable<(YamlNode Guard, (YamlNode Old, YamlNode New) Without)> GuardsAt(YamlMapping mapping, int index)
    {
        var (key, value) = mapping.Entries[index];
        return (key.Value, value) switch
        {
            ("examples", _) => [],
            (Guards, YamlList { Items.Count: > 1 } list) => list.Items.Select((item, i) => (item, ((YamlNode)list, (YamlNode)YamlEdit.Without(list, i)))),
            (Guards, _) => [(value, (mapping, YamlEdit.Without(mapping, index)))],
            _ => GuardsIn(value),
        };
    }

    /// <param name="Tested">The rule.</param>
    /// <param name="Line">Where the guard stands in the file of the rule.</param>
    /// <param name="Column">Where in the line; a flow list has several.</param>
    /// <param name="Shown">The guard, short.</param>
    /// <param name="Without">The file without it.</param>
    private sealed record Guard(TestedRule Tested, int Line, int Column, string Shown, YamlNode Without)
    {
        public string Name => $"{Tested.Rule.Descriptor.Id}({Line},{Column}): {Shown}";
    }
}
