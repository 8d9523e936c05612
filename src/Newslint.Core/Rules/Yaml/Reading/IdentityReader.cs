using System.Collections.Immutable;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads what a rule is called; mistakes are collected and reading goes on.</summary>
internal sealed class IdentityReader(RuleFileScope scope)
{
    /// <summary><c>id:</c>; null after a mistake.</summary>
    public string? ReadId(YamlNode node)
    {
        if (scope.Text(node, "id") is not { } id)
        {
            return null;
        }

        if (!IsId(id, out var digits))
        {
            var capitals = id.ToUpperInvariant();
            scope.Report(node, $"'{((YamlScalar)node).Shown}' is no id. {(IsId(capitals, out _) ? $"Did you mean '{capitals}'?" : "Write two to twelve capitals and a number, such as HOUSE0001.")}");
            return null;
        }

        if (!scope.AllowsShippedIds && id.AsSpan(0, id.Length - digits.Length) is "NL")
        {
            scope.Report(node, $"'{id}': ids that begin with NL are reserved for the shipped rules. Use a prefix of your own, such as HOUSE{digits}.");
            return null;
        }

        return id;
    }

    /// <summary><c>name:</c>; null after a mistake.</summary>
    public string? ReadName(YamlNode node)
    {
        if (scope.Text(node, "name") is not { } name)
        {
            return null;
        }

        if (IsName(name))
        {
            return name;
        }

        var nearest = string.Join('-', string.Concat(name.Select(char.ToLowerInvariant)).Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries));
        scope.Report(node, $"'{((YamlScalar)node).Shown}' is no name. {(IsName(nearest) ? $"Did you mean '{nearest}'?" : "Write small letters, digits and single hyphens, at most 60, such as ad-label.")}");
        return null;
    }

    /// <summary><c>gives-way-to:</c>.</summary>
    public ImmutableArray<string> ReadCategories(YamlNode node)
    {
        var categories = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in scope.Scalars(node, "categories"))
        {
            if (scope.Choice(scalar, "a category", RuleCategories.All) is not { } category)
            {
                continue;
            }

            if (categories.Contains(category))
            {
                scope.Report(scalar, $"'{scalar.Shown}' stands in the list already.");
            }
            else
            {
                categories.Add(category);
            }
        }

        return categories.ToImmutable();
    }

    /// <summary><c>supersedes:</c>.</summary>
    public ImmutableArray<string> ReadSupersedes(YamlNode node, string? own)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in scope.Scalars(node, "rule ids"))
        {
            if (!IsId(scalar.Value, out _))
            {
                scope.Report(scalar, $"'{scalar.Shown}' is no id. Write the id of a rule, such as NL1705.");
            }
            else if (scalar.Value == own)
            {
                scope.Report(scalar, "A rule does not supersede itself. Leave this out.");
            }
            else if (ids.Contains(scalar.Value))
            {
                scope.Report(scalar, $"'{scalar.Shown}' stands in the list already.");
            }
            else
            {
                ids.Add(scalar.Value);
            }
        }

        return ids.ToImmutable();
    }

    /// <summary><c>links:</c>.</summary>
    public ImmutableArray<string> ReadLinks(YamlNode node)
    {
        var links = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in scope.Scalars(node, "links"))
        {
            if (links.Contains(scalar.Value))
            {
                scope.Report(scalar, $"'{scalar.Shown}' stands in the list already.");
            }
            else if (Uri.TryCreate(scalar.Value, UriKind.Absolute, out var link) && link.Scheme is "https" or "http")
            {
                links.Add(scalar.Value);
            }
            else
            {
                scope.Report(scalar, $"'{scalar.Shown}' is no link. Write a page's address that begins with https://.");
            }
        }

        return links.ToImmutable();
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 60
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && char.IsAsciiLetterLower(name[0]) && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal);

    /// <summary>Whether a text is an id: capitals and a number.</summary>
    public static bool IsId(string id, out ReadOnlySpan<char> digits)
    {
        digits = id.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return id.Length - digits.Length is >= 2 and <= 12 && digits.Length is >= 1 and <= 6 && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
