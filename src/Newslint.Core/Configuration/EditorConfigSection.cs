using System.Collections.Immutable;

namespace Newslint.Configuration;

/// <summary>A section of an <c>.editorconfig</c> file.</summary>
/// <param name="Glob">The paths it speaks of.</param>
/// <param name="Properties">What it says, in the order of the file; of a key given twice the later one counts.</param>
public sealed record EditorConfigSection(EditorConfigGlob Glob, ImmutableArray<EditorConfigProperty> Properties);
