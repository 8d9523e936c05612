using System.Text.RegularExpressions;
using Newslint.Rules.Testing;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Tests;

/// <summary>Every rule that stands in the documentation is a good rule, and its examples hold.</summary>
public sealed partial class DocumentedRulesTests
{
    private static readonly Dictionary<string, string> Rules = Directory.GetFiles(Repository.PathOf("docs"), "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(page => Fence().Matches(File.ReadAllText(page)).Select((match, i) => KeyValuePair.Create($"{Path.GetFileName(page)} {i + 1}: {match.Groups["id"].Value}", match.Groups["rule"].Value)))
        .Concat(Directory.GetFiles(Repository.PathOf("docs", "examples"), "*.yml").Select(file => KeyValuePair.Create(Path.GetFileName(file), File.ReadAllText(file))))
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_of_the_documentation_passes_its_examples(string name)
    {
        var file = RuleFile.Read("house.yml", Rules[name], isShipped: false);

        Assert.Empty(file.Problems);
        Assert.NotEmpty(file.Rule!.Descriptor.Examples);
        Assert.All(ExampleRunner.Run(file.Rule), result => Assert.True(result.Passed, string.Join('\n', result.Failures)));
    }

    [GeneratedRegex(@"^```yaml\n(?<rule>id: (?<id>[A-Z]+\d+).*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
