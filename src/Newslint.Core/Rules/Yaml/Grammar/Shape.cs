namespace Newslint.Rules.Yaml.Grammar;

/// <summary>What the value of a key looks like. Readers ask it for the keys they know, and the schema for editors is written from it.</summary>
internal abstract record Shape;

/// <summary>A text.</summary>
internal sealed record TextShape : Shape;

/// <summary>A whole number, or the name of an option that holds one.</summary>
internal sealed record NumberShape : Shape;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagShape : Shape;

/// <summary>A day such as 2025-03-05.</summary>
internal sealed record DateShape : Shape;

/// <summary>One of some words.</summary>
internal sealed record ChoiceShape(params string[] Choices) : Shape;

/// <summary>A list.</summary>
/// <param name="Item">What is in it.</param>
/// <param name="OrOne">Whether one item may stand there without a list.</param>
internal sealed record ListShape(Shape Item, bool OrOne = false) : Shape;

/// <summary>A mapping of names that the writer chooses.</summary>
internal sealed record NamesShape(Shape Value) : Shape;

/// <summary>One of several shapes.</summary>
internal sealed record EitherShape(params Shape[] Shapes) : Shape;

/// <summary>A condition of the unit that the rule is asked about.</summary>
internal sealed record ConditionShape : Shape;

/// <summary>What a condition asks about beside the unit: a mapping with a unit, a phrase or a pattern among other keys.</summary>
internal sealed record TargetShape(params Key[] Keys) : Shape;

/// <summary>A mapping of known keys.</summary>
/// <param name="Name">What it is, after “a key of”.</param>
/// <param name="Keys">The keys.</param>
internal sealed record MappingShape(string Name, params Key[] Keys) : Shape
{
    /// <summary>The names of the keys.</summary>
    public IEnumerable<string> Names => Keys.Select(key => key.Name);
}

/// <summary>A key of a mapping.</summary>
/// <param name="Name">How it is written.</param>
/// <param name="Value">What its value looks like.</param>
/// <param name="Says">What it is for, as editors show it.</param>
/// <param name="IsRequired">Whether it cannot be left out.</param>
internal sealed record Key(string Name, Shape Value, string Says, bool IsRequired = false);
