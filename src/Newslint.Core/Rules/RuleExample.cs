using Newslint.Knowledge;

namespace Newslint.Rules;

/// <summary>A piece of copy that documents a rule and tests it.</summary>
/// <param name="IsBad">Whether the rule reports something here.</param>
/// <param name="MarkedText">The copy, with what is reported between <c>[|</c> and <c>|]</c>.</param>
/// <param name="Published">The day it is read on, where that matters.</param>
/// <param name="Because">Why it is left alone, where that is not plain.</param>
public sealed record RuleExample(bool IsBad, string MarkedText, DateInterval? Published = null, string? Because = null);
