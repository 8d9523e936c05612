using System.CommandLine;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Commands;

/// <summary>Options with a few possible words.</summary>
internal static class Choices
{
    /// <summary>The word that was given, or null.</summary>
    /// <exception cref="UsageException">It is none of <paramref name="choices"/>.</exception>
    public static string? Choose(this ParseResult arguments, Option<string?> option, params string[] choices)
    {
        var word = arguments.GetValue(option);
        if (word is null || Array.IndexOf(choices, word) >= 0)
        {
            return word;
        }

        throw new UsageException($"{option.Name} '{word}': {Suggestion.For(word, choices)}");
    }

    /// <summary>The severity of that name; null for none.</summary>
    public static Severity? SeverityOf(string? name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" => Severity.Suggestion,
        _ => null,
    };

    /// <summary>Whether to colour, as an option of <c>auto</c>, <c>always</c> and <c>never</c> says; by itself on terminals, unless <c>NO_COLOR</c> is set.</summary>
    /// <exception cref="UsageException">It is none of these.</exception>
    public static bool WantsColor(this ParseResult arguments, Option<string?> option, bool isTerminal) => arguments.Choose(option, "auto", "always", "never") switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };
}
