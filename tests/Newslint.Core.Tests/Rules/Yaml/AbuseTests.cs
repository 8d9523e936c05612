using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Newslint.Rules.Yaml;
using Newslint.Text;

namespace Newslint.Core.Tests.Rules.Yaml;

/// <summary>Lists of bad rule files and of YAML texts: reading ends without an exception, and what is refused has a place.</summary>
public sealed class AbuseTests
{
    private const string RuleFiles = "data/abuse/rule-files.jsonl";
    private const string YamlTexts = "data/abuse/yaml-syntax.jsonl.gz";

    private static readonly Dictionary<string, JsonElement> BadFiles = Records(RuleFiles, "name");
    private static readonly Dictionary<string, JsonElement> Texts = Records(YamlTexts, "id");

    // What the YAML library reads though the suite says that it is no YAML.
    private static readonly string[] ReadAllTheSame = ["DK95/1", "MUS6/0", "Y79Y/3", "Y79Y/4", "Y79Y/5"];

    public static TheoryData<string> BadFileNames => [.. BadFiles.Keys];

    public static TheoryData<string> TextNames => [.. Texts.Keys];

    [SharedTheory(RuleFiles, Timeout = 20_000)]
    [MemberData(nameof(BadFileNames))]
    public async Task A_bad_rule_file_is_refused_at_a_place(string name)
    {
        var bytes = BytesOf(BadFiles[name]);

        // Off the test's thread, so that the time limit can end a reader that does not.
        await Task.Run(() =>
        {
            if (SourceFile.TryDecode("house.yml", bytes, out var source))
            {
                AssertRefused(RuleFile.Read("house.yml", source.Text, isShipped: false));
            }
        });
    }

    [SharedTheory(YamlTexts)]
    [MemberData(nameof(TextNames))]
    public void A_text_that_is_no_rule_is_refused_at_a_place(string id) =>
        AssertRefused(RuleFile.Read("house.yml", Texts[id].GetProperty("yaml").GetString()!, isShipped: false));

    [SharedTheory(YamlTexts)]
    [MemberData(nameof(TextNames))]
    public void What_is_no_YAML_is_refused_for_that(string id)
    {
        var (text, isYaml) = (Texts[id].GetProperty("yaml").GetString()!, Texts[id].GetProperty("expect").GetString() == "accept");
        if (!isYaml && !ReadAllTheSame.Contains(id))
        {
            Assert.ThrowsAny<Exception>(() => YamlTree.Read(text));
        }
    }

    private static void AssertRefused(RuleFile file)
    {
        Assert.Null(file.Rule);
        Assert.NotEmpty(file.Problems);
        Assert.All(file.Problems, problem =>
        {
            Assert.True(problem.Line >= 1 && problem.Column >= 1, problem.ToString());
            Assert.InRange(problem.Message.Length, 10, 1_000);
            Assert.DoesNotContain(problem.Message, char.IsControl);
        });
    }

    private static Dictionary<string, JsonElement> Records(string file, string key)
    {
        if (SharedFile.SkipReason(file) is not null)
        {
            return [];
        }

        using var stream = File.OpenRead(SharedFile.PathOf(file));
        using var unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(unpacked);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonElement.Parse(line))
            .GroupBy(record => record.GetProperty(key).GetString()!, StringComparer.Ordinal)
            .SelectMany(group => group.Select((record, i) => (Name: i == 0 ? group.Key : $"{group.Key}, {i + 1}", record)))
            .ToDictionary(record => record.Name, record => record.record, StringComparer.Ordinal);
    }

    private static byte[] BytesOf(JsonElement record)
    {
        if (record.TryGetProperty("hex", out var hex))
        {
            return Convert.FromHexString(hex.GetString()!);
        }

        return Encoding.UTF8.GetBytes(record.TryGetProperty("yaml", out var yaml) ? yaml.GetString()! : Made(record.GetProperty("make")));
    }

    private static string Made(JsonElement make)
    {
        var text = new StringBuilder(Part("before"));
        var parts = Part("repeat").Split("{n}");
        for (var i = 0; i < make.GetProperty("times").GetInt32(); i++)
        {
            text.AppendJoin(i.ToString(CultureInfo.InvariantCulture), parts);
        }

        return text.Append(Part("after")).ToString();

        string Part(string name) => make.TryGetProperty(name, out var part) ? part.GetString()! : string.Empty;
    }
}
