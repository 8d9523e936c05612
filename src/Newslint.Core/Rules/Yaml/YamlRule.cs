using System.Collections.Immutable;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Text;

namespace Newslint.Rules.Yaml;

/// <summary>A rule written as data.</summary>
internal sealed class YamlRule : Rule
{
    private RuleDescriptor? _descriptor;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => _descriptor!;

    /// <inheritdoc/>
    public override bool NeedsDate => NeedsDateOfArticle;

    public required RuleDescriptor Known
    {
        init => _descriptor = value;
    }

    public required bool NeedsDateOfArticle { get; init; }

    /// <summary>What the rule is asked about.</summary>
    public required UnitTable On { get; init; }

    /// <summary>When it reports.</summary>
    public required Condition Match { get; init; }

    /// <summary>When it keeps silent all the same; null for never.</summary>
    public Condition? Unless { get; init; }

    /// <summary>When its finding is a suggestion at most; null for never.</summary>
    public Condition? SuggestionWhen { get; init; }

    /// <summary>What is flagged.</summary>
    public required FlaggedPart Flag { get; init; }

    public required MessageTemplate Message { get; init; }

    /// <summary>The message at the words that tell the day of the article; null for no related location.</summary>
    public string? DateMessage { get; init; }

    /// <summary>The phrases of the rule, by the list numbers that its conditions know.</summary>
    public required IReadOnlyList<PhraseList> PhraseLists { get; init; }

    /// <inheritdoc/>
    public override void Register(RuleRegistrar registrar) => registrar.OnAll(On.Kind, Check);

    internal override bool MayApply(RuleContext context) => Match.MayHold(context);

    internal override IReadOnlyList<int>? Wakers => Match.Wakers;

    private void Check(RuleContext context, IReadOnlyList<ITextUnit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            var at = new Evaluation(context, units, i);
            if (!Match.Holds(at))
            {
                continue;
            }

            // The conditions below may match words of their own.
            var flagged = Flag == FlaggedPart.Match ? at.Matched ?? at.Unit.Span : at.Unit.Span;
            if (Unless?.Holds(at) != true)
            {
                var atMost = SuggestionWhen?.Holds(at) == true ? Severity.Suggestion : Severity.Error;
                context.Report(flagged, Message.ArgumentsFor(context, at.Unit), Related(context), atMost);
            }
        }
    }

    private ImmutableArray<RelatedLocation> Related(RuleContext context) =>
        DateMessage is not null && context.Prose.DocumentDate is { Span: { } span } ? [new RelatedLocation(span, DateMessage)] : [];
}
