using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Testing;

/// <summary>Words of a bad example that decide whether it is reported, so that another entry can be tried in their place.</summary>
internal sealed class EntryPlace
{
    /// <summary>Begins and ends with letters that no phrase has together, and means nothing.</summary>
    private const string Nonsense = "zqxqz";

    private readonly ExampleCopy _copy;
    private readonly RuleHost _host;
    private readonly string _ruleId;
    private readonly TextSpan _span;
    private readonly int _findingsWithout;

    private EntryPlace(ExampleCopy copy, RuleHost host, string ruleId, TextSpan span)
    {
        _copy = copy;
        _host = host;
        _ruleId = ruleId;
        _span = span;
        _findingsWithout = FindingsWith(Nonsense);
    }

    /// <summary>The place at <paramref name="span"/>; null where the words there decide nothing.</summary>
    public static EntryPlace? At(ExampleCopy copy, RuleHost host, string ruleId, TextSpan span)
    {
        var place = new EntryPlace(copy, host, ruleId, span);
        return place.Reports(copy.Marked.Text.Substring(span.Start, span.Length)) ? place : null;
    }

    /// <summary>Whether more is reported with <paramref name="words"/> in the place than with nonsense.</summary>
    public bool Reports(string words) => FindingsWith(words) > _findingsWithout;

    /// <summary>A phrase as it would stand there: with a capital where the words there have one.</summary>
    public string InCaseOf(string phrase) =>
        char.IsUpper(_copy.Marked.Text[_span.Start]) ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase;

    private int FindingsWith(string words)
    {
        var text = _copy.Marked.Text;
        var changed = string.Concat(text.AsSpan(0, _span.Start), words, text.AsSpan(_span.End));
        return _copy.Lint(_host, changed).Diagnostics.Count(finding => finding.Rule.Id == _ruleId);
    }
}
