using System.Collections.Immutable;
using Newslint.Rules;

namespace Newslint.Suppressions.Baselines;

/// <summary>The files of a baseline that are not there any more: deleted, or under another name. A file has one new name at most.</summary>
/// <remarks>
/// What is found alike in one of them and in a file that the baseline does not know may be a renamed file. A finding by itself says little: a
/// label alone on its line is the same in every file; so a new file is compared as a whole with each that it may have been.
/// </remarks>
internal sealed class GoneFiles
{
    /// <summary>Files that share a fingerprint and are looked at; with more, it is a label that stands everywhere and tells nothing.</summary>
    private const int MostAlike = 16;

    private readonly Dictionary<string, BaselinePool> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<string>> _byFingerprint = [];
    private readonly HashSet<string> _renamed = new(StringComparer.Ordinal);

    /// <summary>The entries of the files that nothing has taken.</summary>
    public IEnumerable<BaselineEntry> Left => _files.Values.SelectMany(pool => pool.Left);

    /// <summary>Adds a file.</summary>
    public void Add(string path, IEnumerable<BaselineEntry> entries)
    {
        var pool = new BaselinePool(entries);
        _files.Add(path, pool);
        ListOf(_byName, NameOf(path)).Add(path);
        foreach (var fingerprint in pool.Fingerprints)
        {
            if (ListOf(_byFingerprint, fingerprint) is { Count: < MostAlike } alike)
            {
                alike.Add(path);
            }
        }
    }

    /// <summary>The entries of the file that a new one was before; null where it is none of them.</summary>
    public BaselinePool? FormerOf(string path, ImmutableArray<LintDiagnostic> findings)
    {
        var (best, bestScore) = ((string?)null, 0);
        foreach (var candidate in CandidatesFor(path, findings))
        {
            var score = ScoreOf(candidate, path, findings);
            if (score > bestScore || (score == bestScore && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestScore) = (candidate, score);
            }
        }

        if (best is null)
        {
            return null;
        }

        _renamed.Add(best);
        return _files[best];
    }

    private HashSet<string> CandidatesFor(string path, ImmutableArray<LintDiagnostic> findings)
    {
        var candidates = new HashSet<string>(_byName.GetValueOrDefault(NameOf(path))?.Take(MostAlike) ?? [], StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            candidates.UnionWith(_byFingerprint.GetValueOrDefault(finding.Fingerprint.Hash) ?? []);
            if (candidates.Count > MostAlike * MostAlike)
            {
                break;
            }
        }

        candidates.ExceptWith(_renamed);
        return candidates;
    }

    /// <summary>How much of a file is found in another: by fingerprint, and where the file only moved to another folder by words, too.</summary>
    private int ScoreOf(string candidate, string path, ImmutableArray<LintDiagnostic> findings)
    {
        var pool = _files[candidate];
        var hasMoved = NameOf(candidate) == NameOf(path);
        var score = 0;
        foreach (var finding in findings)
        {
            score += pool.HasFingerprint(finding.Fingerprint.Hash) ? 2 : 0;
            score += hasMoved && pool.HasWords(FingerprintMaker.HashOfWords(finding)) ? 1 : 0;
        }

        return score;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static List<string> ListOf<TKey>(Dictionary<TKey, List<string>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
