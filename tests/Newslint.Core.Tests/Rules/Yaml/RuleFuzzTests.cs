using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>Broken rule files by the thousand: reading ends without an exception, and what is refused has a place. <c>eng/fuzz-rules.sh</c> reads more.</summary>
public sealed class RuleFuzzTests
{
    private const int Files = 1_000;

    private static readonly string[] Rules =
        [.. Directory.GetFiles(Repository.PathOf("rules"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
         .. Directory.GetFiles(Repository.PathOf("tests", "Newslint.Core.Tests", "Rules", "Yaml", "Mistakes"), "*.txt").Order(StringComparer.Ordinal)
             .SelectMany(path => MistakeFile.Parse(File.ReadAllText(path)).Cases).Select(one => one.Rule()).Where(rule => rule.Length > 0)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_broken_rule_file_is_read_to_its_end(int seed)
    {
        var mutator = new RuleMutator(seed, Rules);
        var refused = 0;
        for (var i = 0; i < Files; i++)
        {
            if (!SourceFile.TryDecode("house.yml", mutator.Next(), out var source))
            {
                continue;
            }

            var file = RuleFile.Read("house.yml", source.Text, isShipped: false);
            refused += file.Rule is null ? 1 : 0;
            Assert.Equal(file.Rule is null, !file.Problems.IsEmpty);
            Assert.All(file.Problems.Concat(file.Warnings), problem =>
            {
                Assert.True(problem.Line >= 1 && problem.Column >= 1, problem.ToString());
                Assert.InRange(problem.Message.Length, 10, 1_001);
                Assert.DoesNotContain(problem.Message, char.IsControl);
            });
        }

        Assert.InRange(refused, Files / 2, Files - 1);
    }
}
