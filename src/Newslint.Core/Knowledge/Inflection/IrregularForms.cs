namespace Newslint.Knowledge.Inflection;

/// <summary>The forms that no rule of spelling gives, as <c>rules/lexicons/irregular-forms.txt</c> lists them. Reading costs, so it waits for the first rule that inflects.</summary>
internal sealed class IrregularForms
{
    private static IrregularForms? _shipped;

    private readonly Dictionary<string, string[]> _verbs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> _nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> _lists = new(StringComparer.Ordinal);

    private IrregularForms(string text)
    {
        foreach (var line in new DataLineEnumerator(text))
        {
            var colon = line.IndexOf(':');
            var forms = line[(colon + 1)..].Trim().ToString().Split(' ');
            switch (line[..colon])
            {
                case "verb":
                    _verbs.Add(forms[0].Split('/')[0], forms);
                    break;
                case "noun":
                    _nouns.Add(forms[0], forms);
                    break;
                default:
                    _lists.Add(line[..colon].ToString(), new HashSet<string>(forms, StringComparer.OrdinalIgnoreCase));
                    break;
            }
        }
    }

    /// <summary>The forms of the shipped file.</summary>
    public static IrregularForms Shipped => _shipped ??= new IrregularForms(ShippedContent.Read("rules/lexicons/irregular-forms.txt"));

    /// <summary>The listed forms of a verb, three or five; null for a regular one.</summary>
    public string[]? Verb(string word) => _verbs.GetValueOrDefault(word);

    /// <summary>Singular and plural of a noun; null for a regular one.</summary>
    public string[]? Noun(string word) => _nouns.GetValueOrDefault(word);

    /// <summary>Whether a verb of several syllables doubles its last consonant.</summary>
    public bool Doubles(string verb) => _lists["double"].Contains(verb);

    /// <summary>Whether a verb may double its last consonant or not.</summary>
    public bool MayDouble(string verb) => _lists["may-double"].Contains(verb);

    /// <summary>Whether a noun in -o takes -es.</summary>
    public bool TakesOes(string noun) => _lists["noun-oes"].Contains(noun);

    /// <summary>Whether a noun in -man is no compound of “man”.</summary>
    public bool IsNotMan(string noun) => _lists["not-men"].Contains(noun);

    /// <summary>Whether a word after a noun leaves the plural to it: attorneys <c>general</c>.</summary>
    public bool LeavesPlural(string word) => _lists["head-first"].Contains(word);
}
