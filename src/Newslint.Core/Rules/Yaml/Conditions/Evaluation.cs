using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Matching;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>A unit that conditions are asked about, in its article.</summary>
internal sealed class Evaluation
{
    private readonly IReadOnlyList<ITextUnit> _units;
    private readonly int _index;
    private FoundNames? _names;

    /// <summary>Looks at a unit.</summary>
    /// <param name="context">The article.</param>
    /// <param name="table">What can be known of the units.</param>
    /// <param name="units">All units of the kind.</param>
    /// <param name="index">The one that is looked at.</param>
    public Evaluation(RuleContext context, UnitTable table, IReadOnlyList<ITextUnit> units, int index)
    {
        Context = context;
        Table = table;
        _units = units;
        _index = index;
        _names = (units[index] as Occurrence)?.Names;
    }

    private Evaluation(Evaluation outer, int index)
        : this(outer.Context, outer.Table, outer._units, index)
    {
        Outer = outer;
        _names = outer.Names;
        Silences = outer.Silences;
    }

    public RuleContext Context { get; }

    public UnitTable Table { get; }

    public ITextUnit Unit => _units[_index];

    /// <summary>The unit whose condition asks about this one; null for the unit that the rule is asked about.</summary>
    public Evaluation? Outer { get; }

    /// <summary>Whether the rule keeps silent where the condition holds that is asked now, as under <c>unless</c> or <c>not</c>.</summary>
    public bool Silences { get; set; }

    /// <summary>The words that the last phrase or pattern matched; null where none did.</summary>
    public TextSpan? Matched { get; set; }

    /// <summary>The words that matched, or the whole unit.</summary>
    public TextSpan Words => Matched ?? Unit.Span;

    /// <summary>What was found under names, here and by the units that ask about this one.</summary>
    public FoundNames Names => _names ??= new FoundNames();

    /// <summary>The unit <paramref name="steps"/> further on; null beyond the ends.</summary>
    public Evaluation? Neighbour(int steps)
    {
        var at = _index + steps;
        return at >= 0 && at < _units.Count ? new Evaluation(this, at) : null;
    }

    /// <summary>What has been found so far, for <see cref="GoBackTo"/>.</summary>
    public (TextSpan? Matched, int Names) Mark() => (Matched, _names?.Count ?? 0);

    /// <summary>Forgets what was found since <see cref="Mark"/>.</summary>
    public void GoBackTo((TextSpan? Matched, int Names) mark)
    {
        Matched = mark.Matched;
        _names?.CutTo(mark.Names);
    }

    /// <summary>What is known of the unit under a name, in a form that can be compared; null for nothing.</summary>
    public string? KeyOf(string name) => UnitKeys.Of(Context, Table, Unit, _names, name);
}
