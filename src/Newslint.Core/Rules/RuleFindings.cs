namespace Newslint.Rules;

/// <summary>The findings of one rule in one article, and the rules that they give way to.</summary>
internal sealed class RuleFindings
{
    private readonly List<Finding> _findings = [];
    private readonly List<RuleFindings> _stronger = [];

    /// <summary>For each finding the one that reaches furthest among it and those before it; null until the rule is settled.</summary>
    private Finding[]? _furthest;

    private bool _isVisited;

    /// <summary>Takes a finding; they come sorted by their starts.</summary>
    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Tells the rules that this one is stronger than of it.</summary>
    public void LinkTo(List<RuleFindings> rules)
    {
        foreach (var weaker in rules)
        {
            if (weaker != this && _findings[0].Rule.IsStrongerThan(weaker._findings[0].Rule))
            {
                weaker._stronger.Add(this);
            }
        }
    }

    /// <summary>Decides which findings stay, after those of the stronger rules.</summary>
    public void Settle()
    {
        if (_isVisited)
        {
            return;
        }

        _isVisited = true;
        foreach (var stronger in _stronger)
        {
            stronger.Settle();
        }

        foreach (var finding in _findings)
        {
            finding.IsCovered = _stronger.Exists(stronger => stronger.Cover(finding));
        }

        _findings.RemoveAll(finding => finding.IsCovered);
        _furthest = new Finding[_findings.Count];
        for (var i = 0; i < _furthest.Length; i++)
        {
            _furthest[i] = i > 0 && _furthest[i - 1].Span.End >= _findings[i].Span.End ? _furthest[i - 1] : _findings[i];
        }
    }

    /// <summary>Whether a finding of this rule overlaps <paramref name="weaker"/>; it then names the rule of that one.</summary>
    private bool Cover(Finding weaker)
    {
        var before = StartingBefore(weaker.Span.End);
        if (before == 0 || _furthest is null || _furthest[before - 1] is not { } furthest || furthest.Span.End <= weaker.Span.Start)
        {
            return false;
        }

        furthest.Cover(weaker.Rule.Id);
        return true;
    }

    private int StartingBefore(int offset)
    {
        var low = 0;
        var high = _findings.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_findings[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
