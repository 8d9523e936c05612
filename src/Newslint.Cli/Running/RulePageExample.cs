using System.Globalization;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Cli.Running;

/// <summary>An example as the engine sees it.</summary>
/// <param name="Example">The example.</param>
/// <param name="Text">Its copy without marks.</param>
/// <param name="Found">What is reported in it.</param>
internal sealed record RulePageExample(RuleExample Example, string Text, ImmutableArray<TextSpan> Found)
{
    /// <summary>What the findings say, each once.</summary>
    public required ImmutableArray<string> Messages { get; init; }

    /// <summary>The copy with all fixes; null where there are none.</summary>
    public required string? Fixed { get; init; }

    /// <summary>What it was read with, and why it is left alone: <c>published 2025-03-06; the words are quoted</c>. Empty where nothing is to be said.</summary>
    public string Note
    {
        get
        {
            var parts = new List<string>();
            if (Example.Published is { } day)
            {
                parts.Add($"published {day}");
            }

            if (Example.Language is { } language)
            {
                parts.Add($"language {language}");
            }

            if (Example.Style is { } style)
            {
                parts.Add($"style {style}");
            }

            if (!Example.Folder.IsEmpty)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"in a folder with {Example.Folder.Length} more"));
            }

            parts.AddRange(Example.Options.Select(option => $"{option.Key} = {option.Value}"));
            if (Example.Because is { } because)
            {
                parts.Add(because);
            }

            return string.Join("; ", parts);
        }
    }
}
