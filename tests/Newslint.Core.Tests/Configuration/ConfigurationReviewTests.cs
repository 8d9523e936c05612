using Newslint.Configuration;
using Newslint.Rules;

namespace Newslint.Core.Tests.Configuration;

public sealed class ConfigurationReviewTests
{
    private static readonly RuleDescriptor[] Rules = [TestRules.AdLabel, TestRules.StaleTitle, Named("HOUSE0004", "long-sentence",
        new RuleOption("limit", RuleOptionType.Number, "40", "The most words."),
        new RuleOption("marks", RuleOptionType.Choice, "us", "The marks.") { Choices = ["us", "uk"] })];

    [Theory]
    [InlineData("dotnet_diagnostic.NL1702.severity = none", "There is no rule 'NL1702'. Did you mean 'NL1701' (ad-label)?")]
    [InlineData("dotnet_diagnostic.NL9999.severity = none", "There is no rule 'NL9999'. 'newslint rules list' shows all of them.")]
    [InlineData("dotnet_diagnostic.NL-1701.severity = none", "There is no rule 'NL-1701'. Did you mean 'NL1701' (ad-label)?")]
    [InlineData("dotnet_diagnostic.LN1701.severity = none", "There is no rule 'LN1701'. Did you mean 'NL1701' (ad-label)?")]
    [InlineData("dotnet_diagnostic.NNL1701.severity = none", "There is no rule 'NNL1701'. Did you mean 'NL1701' (ad-label)?")]
    [InlineData("dotnet_diagnostic.HOUES0004.severity = none", "There is no rule 'HOUES0004'. Did you mean 'HOUSE0004' (long-sentence)?")]
    [InlineData("dotnet_diagnostic.ad-label.severity = none", "'ad-label' is the name of a rule, and this key wants its id: write 'dotnet_diagnostic.NL1701.severity'.")]
    [InlineData("dotnet_diagnostic.ad-lable.severity = none", "There is no rule 'ad-lable'. Did you mean 'NL1701' (ad-label)?")]
    [InlineData("dotnet_diagnostic.NL1701.severty = none", "'dotnet_diagnostic.NL1701.severty' sets nothing. Write 'dotnet_diagnostic.NL1701.severity'.")]
    [InlineData("dotnet_diagnostic.NL1701 = none", "'dotnet_diagnostic.NL1701' sets nothing. Write 'dotnet_diagnostic.NL1701.severity'.")]
    [InlineData("dotnet_diagnositc.NL1701.severity = none", "'dotnet_diagnositc.NL1701.severity' sets nothing. Write 'dotnet_diagnostic.NL1701.severity'.")]
    [InlineData("dotnet_analyzer_diagnostic.category-Funiture.severity = none", "There is no category 'Funiture'. Did you mean 'furniture'?")]
    [InlineData("newslint_stile = ap", "'newslint_stile' is no key of Newslint. Did you mean 'newslint_style'?")]
    [InlineData("newslint-style = ap", "'newslint-style' is no key of Newslint. Did you mean 'newslint_style'?")]
    [InlineData("newlint_style = ap", "'newlint_style' is no key of Newslint. Did you mean 'newslint_style'?")]
    [InlineData("newslint_shade = ap", "'newslint_shade' is no key of Newslint. Expected one of: newslint_style, newslint_rules, newslint_facts, newslint_option.RULE.NAME.")]
    [InlineData("newslint_option.HOUSE0004 = 3", "'newslint_option.HOUSE0004' names no option: write 'newslint_option.', the id of a rule, '.' and the name of one of its options.")]
    [InlineData("newslint_option.HOUSE0005.limit = 3", "There is no rule 'HOUSE0005' whose options could be set. Did you mean 'HOUSE0004' (long-sentence)?")]
    [InlineData("newslint_option.long-sentence.limit = 3", "'long-sentence' is the name of a rule, and this key wants its id: write 'newslint_option.HOUSE0004.limit'.")]
    [InlineData("newslint_option.HOUSE0004.limits = 3", "HOUSE0004 (long-sentence) has no option 'limits'. Did you mean 'limit'?")]
    [InlineData("newslint_option.NL1701.limit = 3", "NL1701 (ad-label) has no options.")]
    public void A_name_that_nobody_knows_is_told_at_its_key(string property, string message) =>
        Assert.Equal([new ConfigurationProblem("/.editorconfig", 2, 1, message)], Problems(property));

    [Theory]
    [InlineData("newslint_style = guardain", 18, "'guardain' is not a house style. Did you mean 'guardian'?")]
    [InlineData("newslint_option.house0004.limit = many", 35, "'many' cannot be the value of 'newslint_option.house0004.limit', which is a whole number. '40' is used.")]
    [InlineData("newslint_option.HOUSE0004.marks = fr", 35, "'fr' cannot be the value of 'newslint_option.HOUSE0004.marks', which is one of: us, uk. 'us' is used.")]
    public void A_value_that_is_refused_is_told_at_the_value(string property, int column, string message) =>
        Assert.Equal([new ConfigurationProblem("/.editorconfig", 2, column, message)], Problems(property));

    [Theory]
    [InlineData("CA1701")]
    [InlineData("SA1301")]
    [InlineData("IDE0001")]
    [InlineData("CS1701")]
    [InlineData("NU1701")]
    [InlineData("RCS1301")]
    [InlineData("MA0004")]
    [InlineData("xUnit1004")]
    [InlineData("SYSLIB1701")]
    [InlineData("NLOG1701")]
    [InlineData("nl1701")]
    public void The_rules_of_other_tools_and_our_own_are_left_alone(string id) => Assert.Empty(Problems($"dotnet_diagnostic.{id}.severity = none"));

    [Theory]
    [InlineData("Design")]
    [InlineData("Documentation")]
    [InlineData("Globalization")]
    [InlineData("Interoperability")]
    [InlineData("Maintainability")]
    [InlineData("Naming")]
    [InlineData("Performance")]
    [InlineData("SingleFile")]
    [InlineData("Reliability")]
    [InlineData("Security")]
    [InlineData("Style")]
    [InlineData("Usage")]
    [InlineData("CodeQuality")]
    [InlineData("Furniture")]
    public void The_categories_of_other_tools_and_our_own_are_left_alone(string category) => Assert.Empty(Problems($"dotnet_analyzer_diagnostic.category-{category}.severity = none"));

    [Theory]
    [InlineData("indent_size = 2")]
    [InlineData("dotnet_naming_rule.private_fields.severity = warning")]
    [InlineData("csharp_style_var_elsewhere = true:warning")]
    [InlineData("dotnet_code_quality.CA1062.api_surface = all")]
    [InlineData("newslint_rules = no-such-folder")]
    [InlineData("newslint_facts = facts")]
    [InlineData("newslint_option.HOUSE0004.Limit = 30")]
    [InlineData("newslint_style = house")]
    public void What_makes_sense_here_or_elsewhere_is_left_alone(string property) => Assert.Empty(Problems(property));

    private static ConfigurationProblem[] Problems(string property)
    {
        var set = new ConfigurationSet(folder => folder == "/" ? "[*]\n" + property : null);
        set.SettingsFor("/a.txt");
        return [.. set.ProblemsWith(Rules)];
    }

    private static RuleDescriptor Named(string id, string name, params RuleOption[] options) => new()
    {
        Id = id,
        Name = name,
        Category = "house",
        DefaultSeverity = Severity.Suggestion,
        Summary = "A sentence is long.",
        Why = "Readers lose the thread.",
        MessageFormat = "This is long.",
        Options = [.. options],
    };
}
