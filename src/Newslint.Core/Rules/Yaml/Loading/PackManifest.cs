using System.Collections.Immutable;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Loading;

/// <summary>What a pack of rules says of itself.</summary>
/// <param name="Name">Its name: small letters, digits and hyphens.</param>
/// <param name="Version">Its version, such as 1.2.0.</param>
/// <param name="Licence">The licence of its rules, best as an SPDX identifier.</param>
/// <param name="Rules">The files and folders of the pack that hold rules, with slashes; empty for all of it.</param>
internal sealed record PackManifest(string Name, string Version, string Licence, ImmutableArray<string> Rules)
{
    /// <summary>The file that makes a folder or an archive a pack.</summary>
    public const string FileName = "newslint-pack.yml";

    private static readonly MappingShape Shape = new(
        "a pack",
        new Key("name", new TextShape(), "Small letters and hyphens.", IsRequired: true),
        new Key("version", new TextShape(), "Such as 1.2.0.", IsRequired: true),
        new Key("licence", new TextShape(), "The licence of the rules, such as CC0-1.0.", IsRequired: true),
        new Key("rules", new ListShape(new TextShape(), OrOne: true), "The files and folders that hold rules; all where this is left out."));

    /// <summary>Reads a manifest; null where there are mistakes, which go to <paramref name="problems"/>.</summary>
    public static PackManifest? Read(string path, string text, ICollection<RuleFileProblem> problems)
    {
        var file = ParsedRuleFile.Parse(path, text);
        var scope = new RuleFileScope(path, isTrusted: false);
        var manifest = file.Root is { } root && scope.Mapping(root, Shape) is { } mapping && scope.Problems.Count == 0 ? Read(mapping, scope) : null;
        foreach (var problem in file.Problem is { } unreadable ? [unreadable] : scope.Problems)
        {
            problems.Add(problem);
        }

        return scope.Problems.Count == 0 ? manifest : null;
    }

    /// <summary>Whether a file of the pack holds a rule: it is YAML, and where the manifest names places it lies in one.</summary>
    /// <param name="path">The path in the pack, with slashes.</param>
    public bool Includes(string path) =>
        path != FileName
        && (path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
        && (Rules.IsEmpty || Rules.Any(place => path == place || path.StartsWith(place + "/", StringComparison.Ordinal)));

    private static PackManifest? Read(YamlMapping mapping, RuleFileScope scope)
    {
        var name = scope.Text(mapping["name"]!, "name");
        var version = scope.Text(mapping["version"]!, "version");
        var licence = scope.Text(mapping["licence"]!, "licence");
        if (version is not null && !System.Version.TryParse(version.Split('-', '+')[0], out _))
        {
            scope.Report(mapping["version"]!, $"'{Shown.Of(version)}' is no version. Write one such as 1.2.0.");
        }

        var places = ImmutableArray.CreateBuilder<string>();
        foreach (var place in mapping["rules"] is { } rules ? scope.Scalars(rules, "files and folders") : [])
        {
            var path = place.Value.TrimEnd('/');
            if (path.Length == 0 || path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Contains(".."))
            {
                scope.Report(place, $"'{place.Shown}' is no path within the pack. Write one such as rules or rules/ad-label.yml.");
            }

            places.Add(path);
        }

        return name is null || version is null || licence is null ? null : new PackManifest(name, version, licence, places.ToImmutable());
    }
}
