using System.Globalization;
using Newslint.Reporting;
using Newslint.Reporting.Sarif;
using Newslint.Rules.Yaml;
using Newslint.Suppressions.Baselines;

namespace Newslint.Rules.Tests.Baselines;

/// <summary>A baseline of many texts, before and after a thousand edits that have nothing to do with what was found.</summary>
public sealed class BaselineSurvivalTests
{
    private const int Edits = 1000;

    /// <summary>Sentences about a place that each has but once: what is said twice would be found for that.</summary>
    private static readonly string[] Neutral =
    [
        "Rain fell on the roofs of {0}, and the market stayed open.",
        "The ferry runs every hour from the small pier of {0}.",
        "Farmers brought apples, pears and plums to the square of {0}.",
        "Snow covered the road to {0} over the pass.",
        "A bus line links {0} and the two villages behind it.",
        "The library of {0} has windows that look out on the river.",
    ];

    private static readonly string[] Beginnings = ["Ash", "Bel", "Cor", "Dun", "El", "Fen", "Gar", "Hol", "Il", "Kem"];
    private static readonly string[] Endings = ["a", "by", "co", "den", "er", "for", "gill", "ham", "ig", "ko"];

    [Fact]
    public void Of_a_hundred_findings_ninety_nine_are_known_again()
    {
        var random = new Random(20250306);
        var texts = Texts();
        var baseline = BaselineOf(texts);
        for (var i = 0; i < Edits; i++)
        {
            var file = random.Next(texts.Length);
            texts[file] = Edited(texts[file], $"{Beginnings[i / 100]}{Endings[i / 10 % 10]}{Endings[i % 10]}", random);
        }

        var matcher = new BaselineMatcher(baseline, _ => true);
        var (known, found) = (0, 0);
        for (var i = 0; i < texts.Length; i++)
        {
            var report = matcher.Apply(Linter.Lint(texts[i], published: null), PathOf(i));
            known += report.Hidden.Length;
            found += report.Hidden.Length + report.Diagnostics.Length;
        }

        // Of what is found after the edits nearly all is known; a little is not found any more, for an example is a line or two, and what is put in
        // beside them may change the language of the whole, or give running text to what looked like a part of the page.
        Assert.InRange(baseline.Entries.Length, 1000, int.MaxValue);
        Assert.InRange((double)known / found, 0.99, 1);
        Assert.InRange((double)known / baseline.Entries.Length, 0.98, 1);
    }

    /// <summary>All seeds, and the bad examples of the rules, each a file.</summary>
    private static string[] Texts() =>
    [
        .. Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. ShippedRules.Read().SelectMany(rule => rule.Descriptor.Examples).Where(example => example.IsBad && example.Folder.IsEmpty).Select(example => MarkedText.Parse(example.MarkedText).Text),
    ];

    private static Baseline BaselineOf(string[] texts)
    {
        using var stream = new MemoryStream();
        using var writer = new SarifWriter(stream, new SarifRun { Rules = [.. Linter.Host.Rules.Rules.Select(rule => rule.Descriptor)], Version = "0.1.0", Profile = SarifProfile.Full });
        writer.Begin();
        for (var i = 0; i < texts.Length; i++)
        {
            writer.Write(AtPath(Linter.Lint(texts[i], published: null), PathOf(i)));
        }

        writer.End(new RunSummary { Files = texts.Length, BinaryFiles = 0, Succeeded = true });
        return Baseline.Read(stream.ToArray());
    }

    private static LintReport AtPath(LintReport report, string path)
    {
        var file = Text.SourceFile.FromText(path, report.File.Text);
        return report with { File = file, Diagnostics = [.. report.Diagnostics.Select(finding => finding with { File = file })] };
    }

    private static string PathOf(int number) => $"{number:d4}.txt";

    /// <summary>A paragraph more, at the beginning, the end or between two others, or one less of those; or a blank line.</summary>
    private static string Edited(string text, string place, Random random)
    {
        var paragraphs = text.Split("\n\n").ToList();
        var neutral = paragraphs.FindIndex(paragraph => Array.Exists(Neutral, sentence => paragraph.StartsWith(sentence[..sentence.IndexOf('{', StringComparison.Ordinal)], StringComparison.Ordinal)));
        switch (random.Next(4))
        {
            case 0 when neutral >= 0 && paragraphs.Count > 1:
                paragraphs.RemoveAt(neutral);
                break;
            case 1:
                paragraphs[^1] += "\n";
                break;
            default:
                paragraphs.Insert(random.Next(paragraphs.Count + 1), string.Format(CultureInfo.InvariantCulture, Neutral[random.Next(Neutral.Length)], place));
                break;
        }

        return string.Join("\n\n", paragraphs);
    }
}
