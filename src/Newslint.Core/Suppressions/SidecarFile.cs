using System.Collections.Immutable;
using Newslint.Rules.Yaml;

namespace Newslint.Suppressions;

/// <summary>A file of suppressions that lies beside articles, so that nobody writes into the copy.</summary>
/// <param name="Path">The file, for messages.</param>
/// <param name="Entries">The entries without a mistake, in their order.</param>
/// <param name="Problems">The mistakes, from the top.</param>
internal sealed record SidecarFile(string Path, ImmutableArray<SidecarEntry> Entries, ImmutableArray<RuleFileProblem> Problems)
{
    /// <summary>What such a file is called.</summary>
    public const string Name = "newslint-allow.yml";

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsPathOfOne(ReadOnlySpan<char> path) => System.IO.Path.GetFileName(path).SequenceEqual(Name);
}
