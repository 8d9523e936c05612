namespace Newslint.Core.Tests.Architecture.Samples.Lower;

/// <summary>Uses nothing above it.</summary>
internal sealed class Lantern
{
    public int Light { get; set; } = 1;
}
