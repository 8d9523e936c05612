using System.Collections.Immutable;

namespace Newslint.Configuration;

/// <summary>A section of an <c>.editorconfig</c> file.</summary>
/// <param name="Header">Its file and pattern.</param>
/// <param name="Glob">The paths it speaks of.</param>
/// <param name="Properties">What it says, in the order of the file; of a key given twice the later one counts.</param>
public sealed record EditorConfigSection(EditorConfigHeader Header, EditorConfigGlob Glob, ImmutableArray<EditorConfigProperty> Properties)
{
    /// <summary>The properties that count within a section: of each key the last.</summary>
    /// <remarks>The earlier one is gone even where the later one makes no sense, as for Roslyn.</remarks>
    internal static List<EditorConfigProperty> LastOfEach(IReadOnlyList<EditorConfigProperty> properties)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var last = new List<EditorConfigProperty>();
        for (var i = properties.Count - 1; i >= 0; i--)
        {
            if (seen.Add(properties[i].Key))
            {
                last.Add(properties[i]);
            }
        }

        last.Reverse();
        return last;
    }
}
