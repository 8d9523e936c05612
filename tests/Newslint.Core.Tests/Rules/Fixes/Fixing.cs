using System.Text;
using Newslint.Articles;
using Newslint.Prose;
using Newslint.Rules;
using Newslint.Rules.Fixes;
using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Fixes;

/// <summary>Mends files with a few rules.</summary>
internal static class Fixing
{
    /// <summary>A rule that takes out lines that say “Ad”, and safely.</summary>
    public static Rule Ads { get; } = Rule("on: line\nmatch: { phrase: { at: whole, any: [ad] } }\nfix: { delete: line, safety: safe }");

    /// <summary>The shipped rules.</summary>
    public static RuleHost Shipped { get; } = new(new RuleSet(ShippedRules.Read()));

    public static Rule Rule(string keys, string id = "HOUSE0001")
    {
        var file = RuleFile.Read("house.yml", $"id: {id}\nname: hand-made-{id[^1]}\ncategory: house\nseverity: warning\nwhy: A test wants it.\nmessage: It is here.\n{keys}\n", isShipped: false);
        Assert.Empty(file.Problems);
        return file.Rule!;
    }

    public static FixedFile Run(string path, byte[] bytes, FixSafety atLeast, params Rule[] rules) => Run(path, bytes, atLeast, new RuleHost(new RuleSet(rules)));

    public static FixedFile Run(string path, byte[] bytes, FixSafety atLeast, RuleHost host) =>
        new FixRounds(source => host.Lint(new ProseModel(ArticleReaders.For(path).Read(source, ArticleMetadata.None)), RuleSettings.Default), atLeast)
            .Run(path, bytes, CancellationToken.None)!;

    /// <summary>A UTF-8 text without the lines that say “Ad”.</summary>
    public static string WithoutAds(string text, string path = "story.txt") =>
        Encoding.UTF8.GetString(Run(path, Encoding.UTF8.GetBytes(text), FixSafety.Safe, Ads).Bytes);
}
