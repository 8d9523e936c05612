using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Rules.Units;

/// <summary>Something that can be known of a unit: asked about in conditions, printed in messages.</summary>
/// <param name="name">The key in a rule file.</param>
/// <param name="description">What it says, for documentation.</param>
internal abstract class UnitField(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>Whether it is only known where the other documents of the folder are; elsewhere it is 0, or the first of its choices.</summary>
    public bool IsOfFolder { get; init; }

    /// <summary>The value as a message prints it.</summary>
    public abstract string Print(RuleContext context, ITextUnit unit);
}

/// <summary>A field that is true or false.</summary>
internal sealed class FlagField(string name, string description, Func<RuleContext, ITextUnit, bool> read) : UnitField(name, description)
{
    public bool Read(RuleContext context, ITextUnit unit) => read(context, unit);

    public override string Print(RuleContext context, ITextUnit unit) => Read(context, unit) ? "yes" : "no";
}

/// <summary>A field that counts or measures.</summary>
internal sealed class NumberField(string name, string description, Func<RuleContext, ITextUnit, int> read) : UnitField(name, description)
{
    /// <summary>The bounds of a number that is not always known for certain, null where it is not known; null for a field that always is.</summary>
    public Func<RuleContext, ITextUnit, NumberSpread?>? Spread { get; init; }

    public int Read(RuleContext context, ITextUnit unit) => read(context, unit);

    public override string Print(RuleContext context, ITextUnit unit) => Read(context, unit).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A field with one of a few values.</summary>
internal sealed class ChoiceField(string name, string description, string[] choices, Func<RuleContext, ITextUnit, string> read) : UnitField(name, description)
{
    public IReadOnlyList<string> Choices { get; } = choices;

    /// <summary>Words of which an article has at least one wherever a unit has a choice; null for a choice that no words tell.</summary>
    public Func<string, string[]?>? Signs { get; init; }

    public string Read(RuleContext context, ITextUnit unit) => read(context, unit);

    public override string Print(RuleContext context, ITextUnit unit) => Read(context, unit);
}

/// <summary>A field with words, for messages only.</summary>
internal class TextField(string name, string description, Func<RuleContext, ITextUnit, string> read) : UnitField(name, description)
{
    public sealed override string Print(RuleContext context, ITextUnit unit) => read(context, unit);
}

/// <summary>A field with words that stand in the article, as a part of the unit or near it: messages print them, <c>flag:</c> flags them.</summary>
internal sealed class SpanField(string name, string description, Func<ITextUnit, TextSpan?> read)
    : TextField(name, description, (context, unit) => read(unit) is { } span ? Spelled.Words(context, span) : "nothing")
{
    /// <summary>Where the words stand; null where there are none.</summary>
    public TextSpan? Read(ITextUnit unit) => read(unit);
}

/// <summary>A field with words by which two units can be compared: they are alike in it where their keys are equal.</summary>
/// <param name="name">The key in a rule file.</param>
/// <param name="description">What it says, for documentation.</param>
/// <param name="key">What is compared, in a form that equal things share; null where the unit has nothing to compare.</param>
/// <param name="print">The value as a message prints it.</param>
internal sealed class KeyField(string name, string description, Func<RuleContext, ITextUnit, string?> key, Func<RuleContext, ITextUnit, string> print)
    : TextField(name, description, print)
{
    /// <summary>What is compared, ordinally; null where the unit has nothing to compare, which is like nothing.</summary>
    public string? Key(RuleContext context, ITextUnit unit) => key(context, unit);
}
