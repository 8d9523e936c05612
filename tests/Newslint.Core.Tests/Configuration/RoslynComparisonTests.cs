using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Newslint.Configuration;
using Newslint.Rules;

namespace Newslint.Core.Tests.Configuration;

/// <summary>Roslyn's own reader as the oracle.</summary>
public sealed class RoslynComparisonTests
{
    private static readonly RuleDescriptor Rule = TestRules.AdLabel;

    [Theory]
    [InlineData("*", "a.txt")]
    [InlineData("*", "x/a.txt")]
    [InlineData("*.txt", "x/y/a.txt")]
    [InlineData("x/*", "x/y/a.txt")]
    [InlineData("x/**", "x/y/a.txt")]
    [InlineData("x/**/a.txt", "x/a.txt")]
    [InlineData("x/**/a.txt", "x/y/a.txt")]
    [InlineData("**/a.txt", "a.txt")]
    [InlineData("/a.txt", "x/a.txt")]
    [InlineData("x?a.txt", "x/a.txt")]
    [InlineData("?.txt", "ab.txt")]
    [InlineData("*.{txt}", "a.txt")]
    [InlineData("*.{txt}", "a.{txt}")]
    [InlineData("*.{txt,md}", "a.md")]
    [InlineData("{x/a,b}.txt", "x/a.txt")]
    [InlineData("{x/a,b}.txt", "x/b.txt")]
    [InlineData("[ab].txt", "b.txt")]
    [InlineData("[!ab].txt", "b.txt")]
    [InlineData("[a-c].txt", "b.txt")]
    [InlineData("[^a].txt", "b.txt")]
    [InlineData("x[!a]a.txt", "x/a.txt")]
    [InlineData("p{1..10}.txt", "p7.txt")]
    [InlineData("p{1..10}.txt", "p11.txt")]
    [InlineData("p{1..10}.txt", "p07.txt")]
    [InlineData("p{10..1}.txt", "p7.txt")]
    [InlineData("p{-5..5}.txt", "p-3.txt")]
    [InlineData("p{+1..5}.txt", "p3.txt")]
    [InlineData("p{1..5}.txt", "p+3.txt")]
    [InlineData("p{1..9}*.txt", "p15.txt")]
    [InlineData("p{a..c}.txt", "pb.txt")]
    [InlineData("p{a..c}.txt", "pa..c.txt")]
    [InlineData("*.TXT", "a.txt")]
    [InlineData("\\*.txt", "a.txt")]
    [InlineData("a}.txt", "a}.txt")]
    [InlineData("*.txt,*.md", "a.txt")]
    [InlineData("*.txt,*.md", "a.txt,b.md")]
    [InlineData("{a", "{a")]
    [InlineData(" a.txt ", "a.txt")]
    [InlineData("a***.txt", "ax/y.txt")]
    [InlineData("{}.txt", ".txt")]
    [InlineData("a\\#b.txt", "a#b.txt")]
    public void A_pattern_matches_as_in_Roslyn(string pattern, string path) =>
        AssertSame($"[{pattern}]\ndotnet_diagnostic.NL1701.severity = error", path);

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity = suggestion")]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity = none")]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity = SILENT")]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity = fatal")]
    [InlineData("[*]\nDOTNET_diagnostic.nl1701.Severity: error ; why")]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity=error#why")]
    [InlineData("[*] # all\n  dotnet_diagnostic.NL1701.severity =   error  ")]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity = error\ndotnet_diagnostic.NL1701.severity = suggestion")]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity = error\n[a.*]\ndotnet_diagnostic.NL1701.severity = fatal")]
    [InlineData("[*]\ndotnet_diagnostic.NL1701.severity = error\n[a.*]\ndotnet_diagnostic.NL1701.severity = suggestion")]
    [InlineData("dotnet_diagnostic.NL1701.severity = error")]
    [InlineData("[*]\r\ndotnet_diagnostic.NL1701.severity = error\r\n")]
    [InlineData("[*]\nnot a property\ndotnet_diagnostic.NL1701.severity = error")]
    public void A_severity_is_read_as_in_Roslyn(string text) => AssertSame(text, "a.txt");

    private static void AssertSame(string text, string path)
    {
        var set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, "/.editorconfig")));
        var roslyn = set.GetOptionsForSourcePath("/" + path).TreeOptions.TryGetValue(Rule.Id, out var severity)
            ? severity
            : ReportDiagnostic.Default;
        var ours = new ConfigurationSet(folder => folder == "/" ? text : null).SettingsFor("/" + path).SeverityOf(Rule);
        Assert.Equal(roslyn == ReportDiagnostic.Default ? Rule.DefaultSeverity : FromRoslyn(roslyn), ours);
    }

    private static Severity FromRoslyn(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => Severity.Error,
        ReportDiagnostic.Warn => Severity.Warning,
        ReportDiagnostic.Info => Severity.Suggestion,
        ReportDiagnostic.Hidden => Severity.Silent,
        _ => Severity.None,
    };
}
