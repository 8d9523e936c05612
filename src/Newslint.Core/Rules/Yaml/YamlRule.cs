using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Rules.Yaml.Fixes;
using Newslint.Rules.Yaml.Heads;
using Newslint.Rules.Yaml.Matching;
using Newslint.Rules.Yaml.Reading;
using Newslint.Text;

namespace Newslint.Rules.Yaml;

/// <summary>A rule written as data.</summary>
internal sealed class YamlRule : Rule
{
    private RuleDescriptor? _descriptor;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => _descriptor!;

    /// <inheritdoc/>
    public override bool NeedsDate => Needs.Contains("date");

    /// <inheritdoc/>
    public override bool NeedsFolder => Needs.Contains(RuleDraft.Folder);

    public required RuleDescriptor Known
    {
        init => _descriptor = value;
    }

    /// <summary>What an article must have: date, language, headline; and whether it asks for the folder.</summary>
    public required string[] Needs { get; init; }

    /// <summary>What the rule is asked about.</summary>
    public required UnitTable On { get; init; }

    /// <summary>What the rule looks for by itself; null where it asks the units of the article.</summary>
    public Head? Head { get; init; }

    /// <summary>Where it looks.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>When it reports; null for always.</summary>
    public Condition? Match { get; init; }

    /// <summary>When it keeps silent all the same; null for never.</summary>
    public Condition? Unless { get; init; }

    /// <summary>When its finding is a suggestion at most; null for never.</summary>
    public Condition? SuggestionWhen { get; init; }

    /// <summary>What is flagged.</summary>
    public required FlaggedPart Flag { get; init; }

    public required MessageTemplate Message { get; init; }

    /// <summary>What else to point at, and what to say there.</summary>
    public required KeyValuePair<string, string>[] Related { get; init; }

    /// <summary>How it mends what it flags; null for not.</summary>
    public FixTemplate? Fix { get; init; }

    /// <summary>The phrases of the rule, by the list numbers that its conditions know.</summary>
    public required IReadOnlyList<LiteralList> Literals { get; init; }

    /// <summary>The patterns of the rule.</summary>
    public required IReadOnlyList<TextPattern> Patterns { get; init; }

    internal override IReadOnlyList<LiteralList> PhraseLists => Literals;

    internal override IReadOnlyList<int>? Wakers => Head?.Wakers ?? Match?.Wakers;

    /// <inheritdoc/>
    public override void Register(RuleRegistrar registrar)
    {
        if (Head is null)
        {
            registrar.OnAll(On.Kind, Check);
        }
        else
        {
            registrar.OnAll(UnitKind.Document, (context, _) => Check(context, Head.Find(context, Scope)));
        }
    }

    internal override bool MayApply(RuleContext context) => Head?.MayFind(context) != false && Match?.MayHold(context) != false;

    internal override string? Lacks(RuleContext context)
    {
        var article = context.Article;
        return base.Lacks(context)
            ?? (article.Language is null && Needs.Contains("language") ? "the article does not say its language"
            : article.Headline is null && Needs.Contains("headline") ? "the article has no headline" : null);
    }

    private void Check(RuleContext context, IReadOnlyList<ITextUnit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            var at = new Evaluation(context, On, units, i);
            if (Match?.Holds(at) == false || (Head is null && !Scope.Holds(context, units[i].Span)))
            {
                continue; // the scope comes second, since it may have to pair the quotation marks
            }

            // The conditions below may match words of their own.
            var flagged = Flag.In(at);
            if (!IsSilenced(at))
            {
                var isUnsure = SuggestionWhen?.Holds(at) == true;
                var atMost = isUnsure ? Severity.Suggestion : Severity.Error;
                context.Report(flagged, Message.ArgumentsFor(at), RelatedTo(at), atMost, FixFor(at, flagged, isUnsure));
            }
        }
    }

    /// <summary>What the rule is not sure of is not mended without a person who looks at it.</summary>
    private Fix? FixFor(Evaluation at, TextSpan flagged, bool isUnsure)
    {
        var fix = Fix?.For(at, flagged);
        return isUnsure && fix is { Safety: FixSafety.Safe } ? fix with { Safety = FixSafety.Suggestion } : fix;
    }

    private bool IsSilenced(Evaluation at)
    {
        at.Silences = true;
        var isSilenced = Unless?.Holds(at) == true;
        at.Silences = false;
        return isSilenced;
    }

    private ImmutableArray<RelatedLocation> RelatedTo(Evaluation at)
    {
        var related = ImmutableArray<RelatedLocation>.Empty;
        foreach (var (what, message) in Related)
        {
            foreach (var span in SpansOf(at, what))
            {
                related = related.Add(new RelatedLocation(span, message));
            }
        }

        return related;
    }

    private static List<TextSpan> SpansOf(Evaluation at, string what)
    {
        var spans = new List<TextSpan>();
        if (what == "date" && at.Context.Prose.DocumentDate?.Span is { } date)
        {
            spans.Add(date);
        }
        else if (what == "first" && at.Unit is Occurrence { First: { } first } found && first != found.Span)
        {
            spans.Add(first);
        }
        else if (at.Table.Field(what) is SpanField part)
        {
            spans.AddRange(part.Read(at.Unit) is { } told ? [told] : []);
        }
        else
        {
            at.Names.AddSpansOf(what, spans);
            spans.Remove(at.Unit.Span);
        }

        return spans;
    }
}
