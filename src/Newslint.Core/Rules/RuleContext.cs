using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Articles;
using Newslint.Prose;

namespace Newslint.Rules;

/// <summary>What a rule sees of one article, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly List<Finding> _findings;

    internal RuleContext(ProseModel prose, PhraseHits hits, List<Finding> findings)
    {
        Prose = prose;
        Hits = hits;
        _findings = findings;
    }

    /// <summary>The article.</summary>
    public Article Article => Prose.Article;

    /// <summary>The prose model of the article.</summary>
    public ProseModel Prose { get; }

    internal PhraseHits Hits { get; }

    /// <summary>The number of the first phrase list of the rule that is running.</summary>
    internal int FirstList { get; private set; }

    private Rule? Rule { get; set; }

    /// <summary>Reports a finding of the rule that is running.</summary>
    /// <param name="span">The flagged words in the article text.</param>
    /// <param name="arguments">What stands for the placeholders of the rule's message.</param>
    /// <param name="related">Places that explain the finding, in the article text.</param>
    /// <param name="atMost">A severity that the finding does not exceed.</param>
    /// <param name="fix">What would mend it, in the article text; the host drops it where the source file does not hold the same characters.</param>
    public void Report(
        TextSpan span,
        ImmutableArray<string> arguments = default,
        ImmutableArray<RelatedLocation> related = default,
        Severity atMost = Severity.Error,
        Fix? fix = null) =>
        _findings.Add(new Finding(
            Rule!.Descriptor,
            span,
            arguments.IsDefault ? [] : arguments,
            related.IsDefault ? [] : related,
            atMost) { Fix = fix });

    /// <summary>From now on findings are those of <paramref name="rule"/>.</summary>
    internal void Begin(Rule rule, int firstList)
    {
        Rule = rule;
        FirstList = firstList;
    }
}
