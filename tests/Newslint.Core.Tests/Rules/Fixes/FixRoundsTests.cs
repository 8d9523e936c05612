using System.Text;
using Newslint.Rules;
using Newslint.Rules.Fixes;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Fixes;

public sealed class FixRoundsTests
{
    private const string Path = "story.txt";

    [Fact]
    public void What_comes_to_light_by_a_fix_is_fixed_in_the_next_round()
    {
        var first = Fixing.Rule("replace: { gate: dam }\nfix: { safety: safe }", "HOUSE0001");
        var second = Fixing.Rule("replace: { old dam: wall }\nfix: { safety: safe }", "HOUSE0002");

        var file = Fixing.Run(Path, "The old gate held."u8.ToArray(), FixSafety.Safe, first, second);

        Assert.Equal("The wall held.", file.After.Text);
        Assert.Equal([("HOUSE0001", 1), ("HOUSE0002", 1)], file.Mended.Select(rule => (rule.Key, rule.Value)));
        Assert.Equal("The |wall| held.", ShowKept(file));
    }

    [Theory]
    [InlineData("safe", FixSafety.Safe, "The dam held.")]
    [InlineData("suggestion", FixSafety.Safe, "The gate held.")]
    [InlineData("suggestion", FixSafety.Suggestion, "The dam held.")]
    [InlineData("display", FixSafety.Suggestion, "The gate held.")]
    [InlineData("display", FixSafety.Display, "The gate held.")]
    public void Only_fixes_that_are_safe_enough_are_made_and_ideas_never(string safety, FixSafety atLeast, string @fixed) =>
        Assert.Equal(@fixed, Fixing.Run(Path, "The gate held."u8.ToArray(), atLeast, Fixing.Rule($"replace: {{ gate: dam }}\nfix: {{ safety: {safety} }}")).After.Text);

    [Fact]
    public void Rules_that_undo_each_others_work_leave_the_file_as_it_was()
    {
        var to = Fixing.Rule("replace: { gate: dam }\nfix: { safety: safe }", "HOUSE0001");
        var fro = Fixing.Rule("replace: { dam: gate }\nfix: { safety: safe }", "HOUSE0002");

        var file = Fixing.Run(Path, "The gate held."u8.ToArray(), FixSafety.Safe, to, fro);

        Assert.False(file.IsChanged);
        Assert.Contains("undo each other's work", file.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_the_encoding_lacks_leaves_the_file_as_it_was()
    {
        byte[] bytes = [.. "The gate held, they said: it"u8, 0x92, .. "s safe.\n\nAd\n"u8];

        var file = Fixing.Run(Path, bytes, FixSafety.Safe, Fixing.Ads, Fixing.Rule("replace: { gate: \"→\" }\nfix: { safety: safe }", "HOUSE0002"));

        Assert.False(file.IsChanged);
        Assert.Contains("'→' (U+2192)", file.Refusal, StringComparison.Ordinal);
        Assert.Empty(file.Mended);
    }

    [Fact]
    public void A_fix_of_a_finding_that_the_rule_is_not_sure_of_is_not_safe()
    {
        var rule = Fixing.Rule("on: line\nmatch: { phrase: { at: whole, any: [ad, ads] } }\nsuggestion-when: { characters: { at-least: 3 } }\nfix: { delete: line, safety: safe }");

        Assert.Equal("It held.\n\nAds", Fixing.Run(Path, "It held.\n\nAd\n\nAds"u8.ToArray(), FixSafety.Safe, rule).After.Text);
        Assert.Equal("It held.", Fixing.Run(Path, "It held.\n\nAd\n\nAds"u8.ToArray(), FixSafety.Suggestion, rule).After.Text);
    }

    [Fact]
    public void What_is_left_may_be_read_in_another_encoding()
    {
        byte[] bytes = [.. "It held.\n\nAd\n"u8, 0x92, .. "twas so.\n"u8];
        var rule = Fixing.Rule("on: line\nmatch: { phrase: { at: start, any: [ad, twas] } }\nfix: { delete: line, safety: safe }");

        Assert.Equal("It held.\n"u8.ToArray(), Fixing.Run(Path, bytes, FixSafety.Safe, rule).Bytes);
    }

    [Fact]
    public void Bytes_that_are_no_text_give_nothing() =>
        Assert.Null(new FixRounds(_ => throw new InvalidOperationException(), FixSafety.Safe).Run(Path, [0, 1, 2], CancellationToken.None));

    [Theory]
    [InlineData("story.txt", FixSafety.Safe)]
    [InlineData("story.txt", FixSafety.Suggestion)]
    [InlineData("story.md", FixSafety.Safe)]
    [InlineData("story.md", FixSafety.Suggestion)]
    public void Examples_of_all_shipped_rules_are_fixed_once_and_for_all(string path, FixSafety atLeast)
    {
        var changed = 0;
        foreach (var example in ShippedRules.Read().SelectMany(rule => rule.Descriptor.Examples))
        {
            changed += AssertFixedForGood(path, Encoding.UTF8.GetBytes(MarkedText.Parse(example.MarkedText).Text), atLeast).IsChanged ? 1 : 0;
        }

        Assert.True(changed > 20, $"Only {changed} examples are changed.");
    }

    [Theory]
    [InlineData("story.txt", 1, 2500, FixSafety.Safe)]
    [InlineData("story.md", 2, 2500, FixSafety.Safe)]
    [InlineData("story.txt", 3, 400, FixSafety.Suggestion)]
    [InlineData("story.md", 4, 400, FixSafety.Suggestion)]
    public void Generated_documents_are_fixed_once_and_for_all_and_nothing_is_added(string path, int seed, int count, FixSafety atLeast)
    {
        var documents = new FurnitureDocuments(seed);
        var changed = 0;
        for (var i = 0; i < count; i++)
        {
            var file = AssertFixedForGood(path, documents.Next(), atLeast);
            AssertLinesOnlyWent(file);
            changed += file.IsChanged ? 1 : 0;
        }

        Assert.True(changed > count / 4, $"Only {changed} documents are changed.");
    }

    /// <summary>The fixed file: what is kept stands as it stood, and no fix is left to make.</summary>
    private static FixedFile AssertFixedForGood(string path, byte[] bytes, FixSafety atLeast)
    {
        var file = Fixing.Run(path, bytes, atLeast, Fixing.Shipped);
        Assert.Null(file.Refusal);

        var again = Fixing.Run(path, file.Bytes, atLeast, Fixing.Shipped);
        Assert.False(again.IsChanged);
        Assert.Equal(file.Bytes, again.Bytes);
        Assert.DoesNotContain(file.Left.Diagnostics, finding => finding.Fix is { } fix && fix.Safety >= atLeast);
        Assert.Equal(file.Before.HasByteOrderMark, file.After.HasByteOrderMark);
        foreach (var kept in file.Kept)
        {
            Assert.Equal(file.Before.Text.AsSpan(kept.Before, kept.Length), file.After.Text.AsSpan(kept.Start, kept.Length));
        }

        return file;
    }

    private static void AssertLinesOnlyWent(FixedFile file)
    {
        AssertSubsequence(LinesOf(file.After.Text), LinesOf(file.Before.Text));
        Assert.Equal(EndsWithBreak(file.Before.Text), file.After.Text.Length == 0 ? EndsWithBreak(file.Before.Text) : EndsWithBreak(file.After.Text));
    }

    private static string[] LinesOf(string text) =>
        [.. text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Where(line => !string.IsNullOrWhiteSpace(line))];

    private static bool EndsWithBreak(string text) => text.Length > 0 && text[^1] is '\n' or '\r';

    private static void AssertSubsequence(string[] part, string[] whole)
    {
        var at = 0;
        foreach (var line in part)
        {
            at = Array.IndexOf(whole, line, at) + 1;
            Assert.True(at > 0, $"'{line}' was not there, or not there.");
        }
    }

    /// <summary>The text with bars around what did not stand in it before.</summary>
    private static string ShowKept(FixedFile file)
    {
        var shown = new StringBuilder();
        var at = 0;
        foreach (var kept in file.Kept)
        {
            if (kept.Start > at)
            {
                shown.Append('|').Append(file.After.Text, at, kept.Start - at).Append('|');
            }

            shown.Append(file.Before.Text, kept.Before, kept.Length);
            at = kept.End;
        }

        return shown.ToString();
    }
}
