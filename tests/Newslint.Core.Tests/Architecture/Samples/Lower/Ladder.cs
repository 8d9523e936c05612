namespace Newslint.Core.Tests.Architecture.Samples.Lower;

/// <summary>Uses what is above it inside a lambda only, by a name that needs no using directive.</summary>
internal static class Ladder
{
    public static Func<int> Climb() => () => Higher.Roof.Height();
}
