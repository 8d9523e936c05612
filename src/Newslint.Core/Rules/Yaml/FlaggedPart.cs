using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml;

/// <summary>What a rule flags: the unit, the words that a phrase or pattern matched, what it found under a name, or a part of the unit.</summary>
internal sealed class FlaggedPart
{
    private readonly string? _name;
    private readonly SpanField? _field;

    private FlaggedPart(string? name, SpanField? field = null)
    {
        _name = name;
        _field = field;
    }

    /// <summary>The whole unit.</summary>
    public static FlaggedPart Unit { get; } = new(null);

    /// <summary>The words that the last phrase or pattern matched; the unit where none did.</summary>
    public static FlaggedPart Match { get; } = new(null);

    /// <summary>What was found under a name; the unit where nothing was.</summary>
    public static FlaggedPart Named(string name) => new(name);

    /// <summary>The words that a field of the unit tells; the unit where it tells none.</summary>
    public static FlaggedPart Told(SpanField field) => new(null, field);

    /// <summary>The words to flag.</summary>
    public TextSpan In(Evaluation at)
    {
        if (_field is not null)
        {
            return _field.Read(at.Unit) ?? at.Unit.Span;
        }

        if (_name is not null)
        {
            return at.Names.SpanOf(_name) ?? at.Unit.Span;
        }

        return this == Match ? at.Words : at.Unit.Span;
    }
}
