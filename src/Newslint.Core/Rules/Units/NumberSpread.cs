namespace Newslint.Rules.Units;

/// <summary>The least and the largest that a number may be, by what is known.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The largest.</param>
internal readonly record struct NumberSpread(int Low, int High);
