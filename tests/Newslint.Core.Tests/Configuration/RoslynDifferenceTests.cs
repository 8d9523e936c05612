using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Newslint.Configuration;
using Newslint.Rules;
using Xunit.Abstractions;

namespace Newslint.Core.Tests.Configuration;

/// <summary>What a path gets from files that were generated, beside what Roslyn gives it.</summary>
public sealed class RoslynDifferenceTests(ITestOutputHelper output)
{
    private const int Pairs = 1_200;
    private const int PathsOfOne = 8;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Generated_files_give_a_path_what_Roslyn_gives_it(int seed)
    {
        var generator = new EditorConfigGenerator(seed);
        var (pairs, configured, refused) = (0, 0, 0);
        while (pairs < Pairs)
        {
            var files = generator.Files();
            if (!TryReadWithRoslyn(files, out var roslyn))
            {
                refused++; // nothing can be the same then; the next test tells what is done
                continue;
            }

            for (var j = 0; j < PathsOfOne; j++)
            {
                var path = generator.PathBelow(files);
                var expected = AssertSame(roslyn, files, path);
                pairs++;
                configured += expected.Length > 0 ? 1 : 0;
            }
        }

        output.WriteLine($"{pairs} pairs, {configured} of them with properties, without a difference; Roslyn throws for {refused} configurations");
        Assert.InRange(configured, Pairs / 4, pairs);
    }

    [Fact]
    public void Where_Roslyn_throws_a_problem_is_told()
    {
        for (var c = '\0'; c < '\u0100'; c++)
        {
            foreach (var pattern in (string[])[$"[\\{c}]", $"[a-\\{c}z]", $"[z-{c}]", $"[!]{c}", $"\\{c}", $"{c}", $"{{{c}..3}}"])
            {
                (string, string)[] files = [("/", $"[{pattern}]\nkey = value\n[b.txt]\nkey = other")];
                if (TryReadWithRoslyn(files, out var roslyn))
                {
                    AssertSame(roslyn, files, "/a.txt");
                    AssertSame(roslyn, files, c is '.' or ':' or '/' or '\\' ? "/a/z" : "/" + c); // Roslyn takes these for parts of a way, ours want none
                }
                else
                {
                    var set = Ours(files, out _);
                    Assert.Null(set.TraceOf("/a.txt").Find("key"));
                    Assert.Equal((1, 2), Assert.Single(set.Problems) is var problem ? (problem.Line, problem.Column) : default);
                }
            }
        }
    }

    [Theory]
    [InlineData("a{0}b = {1}")]
    [InlineData("{0}k{1} = v")]
    [InlineData("k{1} {0} = v")]
    [InlineData("k{1} = a{0}b")]
    [InlineData("k{1} = {0}b{0}")]
    [InlineData("root{1} = {0}")]
    [InlineData("indent_style = {0}\n[*]")]
    public void Every_character_means_what_it_means_to_Roslyn(string line)
    {
        var lines = Enumerable.Range(0, 0x10000).Select(c => string.Format(null, line, (char)c, c));
        (string, string)[] files = [("/", "[*]\n" + string.Join('\n', lines))];
        Assert.True(TryReadWithRoslyn(files, out var roslyn));
        AssertSame(roslyn, files, "/a.txt");
    }

    /// <summary>Compares all keys, their values and the severities; gives what Roslyn says.</summary>
    private static string AssertSame(AnalyzerConfigSet roslyn, IReadOnlyCollection<(string Folder, string Text)> files, string path)
    {
        var set = Ours(files, out var asked);
        var actual = Describe(set, path);
        if (files.Any(file => !asked.Contains(file.Folder)) && files.Any(file => file.Text.Contains("is_global", StringComparison.OrdinalIgnoreCase)))
        {
            // Above a root, and beside the way to the path, nothing is looked for; to Roslyn a global file counts wherever it lies.
            TryReadWithRoslyn(files.Where(file => asked.Contains(file.Folder)), out roslyn!);
        }

        var expected = Describe(roslyn, path);
        Assert.True(expected == actual, $"{path}\n{string.Join('\n', files.Select(file => $"--- {file.Folder}\n{file.Text}"))}\n--- Roslyn\n{expected}--- ours\n{actual}");
        foreach (var rule in (RuleDescriptor[])[TestRules.AdLabel, TestRules.StaleTitle])
        {
            AssertSameSeverity(set, path, rule, expected);
        }

        return expected;
    }

    /// <summary>The settings of a run follow from the same properties as the trace. Categories and all rules are what Roslyn leaves open.</summary>
    private static void AssertSameSeverity(ConfigurationSet set, string path, RuleDescriptor rule, string described)
    {
        var key = $"severity of {EditorConfigKeys.Fold(rule.Id)}: ";
        var trace = set.TraceOf(path);
        var written = described.Split('\n').FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..]
            ?? trace.Find($"dotnet_analyzer_diagnostic.category-{rule.Category}.severity")?.Value
            ?? trace.Find("dotnet_analyzer_diagnostic.severity")?.Value;
        var word = written is null ? null : Word(written);
        var expected = word is null ? rule.DefaultSeverity : SeveritySetting.TryParse(word, out var setting) ? setting.For(rule, "ap") : throw new InvalidOperationException(word);
        Assert.Equal(expected, set.SettingsFor(path).SeverityOf(rule));
        Assert.Equal(word, trace.DeciderOf(rule) is { } decider ? Word(decider.Value) : null);
    }

    private static string Describe(AnalyzerConfigSet set, string path)
    {
        var given = set.GetOptionsForSourcePath(path);
        var severities = set.GlobalConfigOptions.TreeOptions.SetItems(given.TreeOptions);
        return Describe(given.AnalyzerOptions, severities.Select(severity => KeyValuePair.Create(severity.Key, severity.Value switch
        {
            ReportDiagnostic.Error => "error",
            ReportDiagnostic.Warn => "warning",
            ReportDiagnostic.Info => "suggestion",
            ReportDiagnostic.Hidden => "silent",
            ReportDiagnostic.Suppress => "none",
            _ => "default",
        })));
    }

    private static string Describe(ConfigurationSet set, string path)
    {
        var trace = set.TraceOf(path);
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in trace.Properties.Where(property => RuleSettingKeys.RuleIn(property.Key) is null))
        {
            last[property.Key] = property.Value;
        }

        return Describe(last, trace.Counting.Where(property => RuleSettingKeys.RuleIn(property.Key) is not null).Select(property => KeyValuePair.Create(RuleSettingKeys.RuleIn(property.Key)!, Word(property.Value)!)));
    }

    private static string Describe(IEnumerable<KeyValuePair<string, string>> options, IEnumerable<KeyValuePair<string, string>> severities) => string.Concat(
        options.Select(option => $"{option.Key} = {option.Value}\n").Order(StringComparer.Ordinal)
            .Concat(severities.Select(severity => $"severity of {severity.Key}: {severity.Value}\n").Order(StringComparer.Ordinal)));

    private static string? Word(string value) => EditorConfigKeys.Fold(value) is "refactoring" ? "silent"
        : EditorConfigKeys.Fold(value) is "error" or "warning" or "suggestion" or "silent" or "none" or "default" ? EditorConfigKeys.Fold(value) : null;

    private static ConfigurationSet Ours(IEnumerable<(string Folder, string Text)> files, out HashSet<string> asked)
    {
        var folders = asked = [];
        return new ConfigurationSet(folder =>
        {
            folders.Add(folder);
            return files.FirstOrDefault(file => file.Folder == folder).Text;
        });
    }

    private static bool TryReadWithRoslyn(IEnumerable<(string Folder, string Text)> files, out AnalyzerConfigSet set)
    {
        try
        {
            set = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Folder.TrimEnd('/') + "/.editorconfig")).ToImmutableArray());
            return true;
        }
        catch (RegexParseException)
        {
            set = null!;
            return false;
        }
    }
}
