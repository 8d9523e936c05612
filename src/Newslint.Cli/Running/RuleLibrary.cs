using System.Collections.Immutable;
using System.CommandLine;
using Newslint.Cli.Commands;
using Newslint.Rules;
using Newslint.Rules.Yaml;
using Newslint.Rules.Yaml.Loading;

namespace Newslint.Cli.Running;

/// <summary>The shipped rules and those of the user.</summary>
/// <param name="Rules">The good rules, each id once.</param>
/// <param name="Problems">The mistakes of rule files.</param>
internal sealed record RuleLibrary(ImmutableArray<Rule> Rules, ImmutableArray<RuleComplaint> Problems)
{
    /// <summary>What does not keep a rule from working; a strict run takes it for a mistake.</summary>
    public ImmutableArray<RuleComplaint> Warnings { get; init; } = [];

    /// <summary>The rules that the options of a command ask for.</summary>
    /// <exception cref="UsageException">A plug-in cannot be loaded.</exception>
    public static RuleLibrary Load(ParseResult arguments, LintOptions options) => Load(arguments, options, new ConfigurationFiles(), []);

    /// <summary>The rules that the options of a command ask for, and those that the configuration of some places names.</summary>
    /// <exception cref="UsageException">A plug-in cannot be loaded.</exception>
    public static RuleLibrary Load(ParseResult arguments, LintOptions options, ConfigurationFiles configuration, IEnumerable<string> places)
    {
        string[] paths = [.. configuration.RulesFor(places), .. arguments.GetValue(options.Rules) ?? []];
        return Load(paths).With(arguments.GetValue(options.Plugin) ?? []);
    }

    /// <summary>The shipped rules and those in <paramref name="paths"/>; a broken file leaves the others as they are.</summary>
    public static RuleLibrary Load(string[] paths)
    {
        var shipped = ShippedRules.Read();
        if (paths.Length == 0)
        {
            return new RuleLibrary(shipped, []);
        }

        var finder = new RuleFileFinder();
        var set = RuleFileSet.Read(finder.Read(paths), shipped, ShippedRules.Trees);
        return new RuleLibrary(set.Rules, RuleComplaint.Of(finder.Problems, set.Problems)) { Warnings = RuleComplaint.Of([], set.Warnings) };
    }

    /// <summary>Whether a rule has this id or name.</summary>
    public static bool IsCalled(RuleDescriptor rule, string asked) =>
        asked.Equals(rule.Id, StringComparison.OrdinalIgnoreCase) || asked.Equals(rule.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The rule with an id or name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public Rule Find(string asked) => Rules.FirstOrDefault(rule => IsCalled(rule.Descriptor, asked))
        ?? throw new UsageException($"There is no rule '{asked}'. {Suggestion.For(asked, Rules.Select(rule => rule.Descriptor.Name).Concat(Rules.Select(rule => rule.Descriptor.Id)))}");

    /// <summary>These rules and those of plug-ins.</summary>
    private RuleLibrary With(string[] plugins)
    {
        var rules = Rules;
        foreach (var path in plugins)
        {
            foreach (var rule in PluginLoader.Load(path))
            {
                if (rules.FirstOrDefault(known => known.Descriptor.Id == rule.Descriptor.Id || known.Descriptor.Name == rule.Descriptor.Name) is { } other)
                {
                    throw new UsageException($"--plugin {path}: {rule.Descriptor.Id} ({rule.Descriptor.Name}) has the id or the name of {other.Descriptor.Id} ({other.Descriptor.Name}).");
                }

                rules = rules.Add(rule);
            }
        }

        return this with { Rules = rules };
    }
}
