using Newslint.Rules.Units;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Yaml;

public sealed class MessageTemplateTests
{
    private const string Text = "Rain fell {hard}.";

    [Theory]
    [InlineData("It rains.", "It rains.", "It rains.")]
    [InlineData("'{text}' is wet.", "'{0}' is wet.", "'Rain fell {hard}.' is wet.")]
    [InlineData("{text} {kind} {text}", "{0} {1} {0}", "Rain fell {hard}. paragraph Rain fell {hard}.")]
    [InlineData("{{text}} is {text}", "{{text}} is {0}", "{text} is Rain fell {hard}.")]
    [InlineData("{{{kind}}}", "{{{0}}}", "{paragraph}")]
    [InlineData("{{no}} rain }}", "{no} rain }", "{no} rain }")]
    public void Placeholders_are_numbered_and_doubled_braces_stand_for_themselves(string message, string format, string expected)
    {
        Assert.Equal(format, MessageTemplate.Read(message, UnitTable.Of(UnitKind.Sentence), []).Template!.Format);

        var rule = TestLint.Yaml("sentence", "match: { kind: paragraph }\nsummary: x.", message: message);

        Assert.Equal(expected, Assert.Single(TestLint.Run(Text, rule).Diagnostics).Message);
    }

    [Theory]
    [InlineData("{kind", 0)]
    [InlineData("It }", 3)]
    [InlineData("It is {kind} and {wet}.", 17)]
    [InlineData("It is {0}.", 6)]
    [InlineData("It is { text }.", 6)]
    [InlineData("{{{kind}}", 8)]
    public void A_mistake_is_told_with_its_place(string message, int at)
    {
        var (template, problem, place) = MessageTemplate.Read(message, UnitTable.Of(UnitKind.Sentence), []);

        Assert.Null(template);
        Assert.NotNull(problem);
        Assert.Equal(at, place);
    }

    [Fact]
    public void Long_words_are_cut_in_messages()
    {
        var rule = TestLint.Yaml("sentence", "match: { kind: paragraph }");

        var message = Assert.Single(TestLint.Run(string.Concat(Enumerable.Repeat("rain ", 100)) + "fell.", rule).Diagnostics).Message;

        Assert.EndsWith("rain…'.", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 100, 140);
    }
}
