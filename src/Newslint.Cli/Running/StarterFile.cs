using System.Collections.Immutable;

namespace Newslint.Cli.Running;

/// <summary>A file that <c>newslint init</c> writes.</summary>
/// <param name="Name">What <c>--only</c> calls it.</param>
/// <param name="Path">Where it goes, from the folder that is begun in.</param>
/// <param name="Template">The name of its text among the resources.</param>
/// <param name="IsShared">Whether other tools are configured in it too, so that one that is there lacks only the part of Newslint.</param>
/// <param name="BelongsAtTop">Whether it is read at the top of a git work tree only.</param>
internal sealed record StarterFile(string Name, string Path, string Template, bool IsShared, bool BelongsAtTop)
{
    /// <summary>All of them, in the order in which they are written.</summary>
    public static ImmutableArray<StarterFile> All { get; } =
    [
        new("config", ".editorconfig", "config.ini", IsShared: true, BelongsAtTop: false),
        new("workflow", ".github/workflows/newslint.yml", "workflow.yml", IsShared: false, BelongsAtTop: true),
        new("hook", ".pre-commit-config.yaml", "hook.yaml", IsShared: true, BelongsAtTop: true),
    ];

    /// <summary>What is written, for this version of Newslint.</summary>
    public string Text()
    {
        using var stream = typeof(StarterFile).Assembly.GetManifestResourceStream($"templates/Start/{Template}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("$version$", AboutNewslint.Version, StringComparison.Ordinal);
    }
}
