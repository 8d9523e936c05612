using Newslint.Text;

namespace Newslint.Rules.Fixes;

/// <summary>A file with its fixes in it.</summary>
public sealed record FixedFile
{
    /// <summary>The file as it was read.</summary>
    public required SourceFile Before { get; init; }

    /// <summary>The bytes that were read.</summary>
    public required byte[] BytesBefore { get; init; }

    /// <summary>The file as it should be; <see cref="Before"/> itself where nothing is to be changed.</summary>
    public required SourceFile After { get; init; }

    /// <summary>The bytes of the file as it should be.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>What of the text stood in it before, in order.</summary>
    public required IReadOnlyList<KeptText> Kept { get; init; }

    /// <summary>The number of findings that were mended, by the ids of their rules in ordinal order.</summary>
    public IReadOnlyDictionary<string, int> Mended { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What is found in the file as it should be.</summary>
    public required LintReport Left { get; init; }

    /// <summary>Why nothing was changed although something could be mended; null where all went well.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether anything is to be written.</summary>
    public bool IsChanged => !ReferenceEquals(Before, After);
}
