using Newslint.Core.Tests.Architecture.Samples.Higher;

namespace Newslint.Core.Tests.Architecture.Samples.Lower;

/// <summary>Uses what is above it in a signature only, deep inside another type.</summary>
internal static class Beam
{
    public static int Count(IReadOnlyDictionary<string, Roof[]> roofs) => roofs.Count;
}
