using Newslint.Rules.Testing;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Testing;

/// <summary>The changes that examples should notice.</summary>
public sealed class MutatorTests
{
    [Theory]
    [InlineData("unless: { inside: quotation }", "without 'on: sentence'", "without 'unless: { inside: quotation }'")]
    [InlineData("match: { words: 4 }", "without 'on: sentence'", "without 'match: { words: 4 }'", "'3' for '4'", "'5' for '4'")]
    [InlineData("match: { past: true }", "without 'on: sentence'", "without 'match: { past: true }'", "'false' for 'true'")]
    [InlineData("match: [a, b]", "without 'on: sentence'", "without 'match: [a, b]'", "without 'a'", "without 'b'")]
    [InlineData("match: { not: x }", "without 'on: sentence'", "without 'match: { not: x }'", "without 'not'")]
    [InlineData("near: { within: 5 words }", "without 'on: sentence'", "without 'near: { within: 5 words }'", "'4 words' for '5 words'", "'6 words' for '5 words'")]
    [InlineData("since: 2025-03-01", "without 'on: sentence'", "without 'since: 2025-03-01'", "'2025-02-28' for '2025-03-01'", "'2025-03-02' for '2025-03-01'")]
    [InlineData("why: 4\nmessage: [a, b]\nexamples: [{ good: 4 }, { good: 5 }]", "without 'on: sentence'")]
    [InlineData("match: [a, b, c, d, e, f, g, h, i, j, k, l, m]", "without 'on: sentence'", "without 'match: [a, b, c, d, e, f, g, h, i, j, k, l, m]'")]
    [InlineData("match: {}", "without 'on: sentence'", "without 'match: {  }'")]
    public void Each_small_change_of_a_file(string keys, params string[] changes) =>
        Assert.Equal(changes, Mutator.Of(YamlTree.Read($"on: sentence\n{keys}"), _ => true).Select(mutant => mutant.Change));

    [Fact]
    public void A_change_leaves_the_rest_as_it_was()
    {
        var root = YamlTree.Read("on: sentence\nmatch:\n  all: [{ words: 4 }, { past: true }]\n");

        var changed = Mutator.Of(root, _ => true).Single(mutant => mutant.Change == "'5' for '4'");

        Assert.Equal((3, 18), (changed.Line, changed.Column));
        Assert.Equal("{ on: sentence, match: { all: [{ words: 5 }, { past: true }]…", YamlText.Of(changed.Root));
        Assert.Equal("{ on: sentence, match: { all: [{ words: 4 }, { past: true }]…", YamlText.Of(root));
    }
}
