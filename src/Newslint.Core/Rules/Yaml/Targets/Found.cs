using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Targets;

/// <summary>Something else in the article that a condition asks about.</summary>
/// <param name="Table">What can be known of it.</param>
/// <param name="Unit">The unit, or the place of a phrase or pattern.</param>
/// <param name="Names">What its own conditions found under names; null for nothing.</param>
internal sealed record Found(UnitTable Table, ITextUnit Unit, FoundNames? Names) : ITextUnit
{
    public TextSpan Span => Unit.Span;
}
