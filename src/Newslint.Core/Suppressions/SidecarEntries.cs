using Newslint.Articles;
using Newslint.Rules;

namespace Newslint.Suppressions;

/// <summary>The entries beside an article that are for it, the nearest file first.</summary>
internal sealed class SidecarEntries
{
    private readonly List<SidecarEntry> _all = [];
    private readonly Dictionary<string, List<SidecarEntry>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _all.Count == 0;

    /// <summary>Those for a file.</summary>
    public static SidecarEntries Of(SidecarFolder? nearest, string path)
    {
        var entries = new SidecarEntries();
        for (var folder = nearest; folder is not null; folder = folder.Above)
        {
            var relative = path[folder.Prefix.Length..];
            foreach (var entry in folder.File.Entries)
            {
                if (entry.IsFor(relative))
                {
                    entries.Add(entry);
                }
            }
        }

        return entries;
    }

    private void Add(SidecarEntry entry)
    {
        _all.Add(entry);
        if (!_byWord.TryGetValue(entry.Rule, out var list))
        {
            _byWord.Add(entry.Rule, list = []);
        }

        list.Add(entry);
    }

    /// <summary>The suppression of a finding; null for one that is to be told.</summary>
    public Suppression? Find(LintDiagnostic finding, Article article)
    {
        if (IsEmpty)
        {
            return null;
        }

        var found = new List<SidecarEntry>();
        var words = QuotedWords.Of(finding, article);
        foreach (var word in RuleWords.Of(finding.Rule))
        {
            foreach (var entry in _byWord.GetValueOrDefault(word) ?? [])
            {
                if (entry.Text is null || words.AreIn(entry.Text))
                {
                    entry.IsUsed = true;
                    found.Add(entry);
                }
            }
        }

        return found.Count == 0 ? null : new Suppression(IsInSource: false, (found.Find(entry => entry.Reason is not null) ?? found[0]).Reason);
    }

    /// <summary>Notes that all of them were asked about an article, and which of them could not be answered.</summary>
    public void Note(RanRules ran)
    {
        foreach (var entry in _all)
        {
            entry.IsMet = true;
            entry.IsUnsure |= !entry.IsUsed && !ran.HasRun(entry.Rule);
        }
    }
}
