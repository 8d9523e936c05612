using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>What the parts of a rule file tell each other while it is read.</summary>
/// <param name="sharedLists">The lists that the files of the folder share, by name.</param>
internal sealed class RuleDraft(SharedLists sharedLists)
{
    /// <summary>What a rule needs that asks about the folder; no key of a rule file says so.</summary>
    public const string Folder = "folder";

    private readonly List<LiteralList> _phraseLists = [];
    private readonly List<TextPattern> _patterns = [];

    /// <summary>The lists that the files of the folder share, by name.</summary>
    public SharedLists SharedLists { get; } = sharedLists;

    /// <summary>The phrases of all lists that were read, by the numbers that the conditions know.</summary>
    public IReadOnlyList<LiteralList> PhraseLists => _phraseLists;

    /// <summary>The patterns that were read.</summary>
    public IReadOnlyList<TextPattern> Patterns => _patterns;

    /// <summary>The options of the rule, by name.</summary>
    public Dictionary<string, RuleOption> Options { get; } = new(StringComparer.Ordinal);

    /// <summary>The options that a condition asks for.</summary>
    public HashSet<string> UsedOptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether anything matches words, which <c>flag: match</c> can flag.</summary>
    public bool MatchesWords => _phraseLists.Count > 0 || _patterns.Count > 0;

    /// <summary>The names under which the rule finds something: those given by <c>as</c>, and the named parts of patterns.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>What an article must have, and <see cref="Folder"/> where a condition asks about it.</summary>
    public HashSet<string> Needs { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes phrases as a list of the rule.</summary>
    public PhraseList Add(IEnumerable<string> phrases, bool isExact)
    {
        string[] all = [.. phrases];
        _phraseLists.Add(new LiteralList(all));
        return new PhraseList(_phraseLists.Count - 1, isExact ? new HashSet<string>(all.Select(phrase => KeyText.Exact(phrase)), StringComparer.Ordinal) : null);
    }

    /// <summary>Takes phrases as a list of the rule, each of which counts in articles of its language.</summary>
    public PhraseList Add(List<SpokenPhrase> phrases, bool isExact)
    {
        var texts = new string[phrases.Count];
        string?[]? languages = null;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = phrases[i].Text;
            if (phrases[i].Language is { } language)
            {
                languages ??= new string?[texts.Length];
                languages[i] = language;
            }
        }

        var list = Add(texts, isExact);
        _phraseLists[^1] = _phraseLists[^1] with { Languages = languages };
        return list;
    }

    /// <summary>Takes words that tell whether a condition needs to be asked at all; nobody asks where they stand.</summary>
    public PhraseList AddSigns(IEnumerable<string> words)
    {
        _phraseLists.Add(new LiteralList([.. words], AreFragments: true));
        return new PhraseList(_phraseLists.Count - 1, exact: null);
    }

    /// <summary>Takes a pattern of the rule.</summary>
    public void Add(TextPattern pattern)
    {
        var literals = RequiredLiterals.Of(pattern.Source, pattern.IsExact);
        if (literals.Length > 0)
        {
            _phraseLists.Add(new LiteralList(literals, AreFragments: true));
            pattern.Literals = _phraseLists.Count - 1;
        }

        _patterns.Add(pattern);
        Names.UnionWith(pattern.Names);
    }
}
