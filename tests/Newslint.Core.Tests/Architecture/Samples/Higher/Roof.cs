using Newslint.Core.Tests.Architecture.Samples.Lower;

namespace Newslint.Core.Tests.Architecture.Samples.Higher;

/// <summary>Uses what is below it, as it may.</summary>
internal sealed class Roof
{
    public Lantern Lantern { get; } = new();

    public static int Height() => new Lantern().Light;
}
