namespace Newslint.Knowledge.Inflection;

/// <summary>The forms of English verbs and nouns, by rules of spelling and a list of irregular words.</summary>
/// <remarks>A word is taken for the class it is given as; nothing tells “leaves” from “leaf” or “leave”. Forms keep a capital at the beginning.</remarks>
internal static class WordForms
{
    private static readonly WordFormKind[] VerbKinds = [WordFormKind.Base, WordFormKind.ThirdPerson, WordFormKind.Past, WordFormKind.Participle, WordFormKind.Gerund];

    private static readonly WordFormKind[] NounKinds = [WordFormKind.Singular, WordFormKind.Plural];

    /// <summary>All spellings of a phrase given in its base form or singular, each once, that form first.</summary>
    public static IReadOnlyList<WordForm> Of(string phrase, WordClass wordClass)
    {
        var (before, word, after) = Cut(phrase, wordClass);
        var kinds = KindsOf(wordClass);
        var spellings = SpellingsOf(word, wordClass);
        var forms = new List<WordForm>();
        for (var i = 0; i < kinds.Length; i++)
        {
            foreach (var spelling in spellings[i])
            {
                Add(forms, before + WithCapitalOf(word, spelling) + after, kinds[i]);
            }
        }

        return forms;
    }

    /// <summary>The forms of a verb: <c>utilize</c>, <c>utilizes</c>, <c>utilized</c>, <c>utilizing</c>.</summary>
    public static IReadOnlyList<WordForm> OfVerb(string phrase) => Of(phrase, WordClass.Verb);

    /// <summary>The forms of a noun: <c>adviser</c>, <c>advisers</c>.</summary>
    public static IReadOnlyList<WordForm> OfNoun(string phrase) => Of(phrase, WordClass.Noun);

    /// <summary>
    /// The phrase in the form that another word stands in. Null where <paramref name="kind"/> is several forms which this word spells
    /// differently: “utilized” may be “took” or “taken”.
    /// </summary>
    public static string? Put(string phrase, WordClass wordClass, WordFormKind kind)
    {
        var (before, word, after) = Cut(phrase, wordClass);
        var kinds = KindsOf(wordClass);
        var spellings = SpellingsOf(word, wordClass);
        string? put = null;
        for (var i = 0; i < kinds.Length; i++)
        {
            if ((kind & kinds[i]) == 0)
            {
                continue;
            }

            if (put is not null && put != spellings[i][0])
            {
                return null;
            }

            put = spellings[i][0];
        }

        return put is null ? null : before + WithCapitalOf(word, put) + after;
    }

    private static WordFormKind[] KindsOf(WordClass wordClass) => wordClass == WordClass.Verb ? VerbKinds : NounKinds;

    private static string[][] SpellingsOf(string word, WordClass wordClass) => wordClass == WordClass.Verb ? VerbForms.Of(word) : [[word], NounForms.Plurals(word)];

    private static void Add(List<WordForm> forms, string text, WordFormKind kind)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            if (forms[i].Text == text)
            {
                forms[i] = forms[i] with { Kind = forms[i].Kind | kind };
                return;
            }
        }

        forms.Add(new WordForm(text, kind));
    }

    /// <summary>The word of a phrase that inflects, and what stands around it.</summary>
    private static (string Before, string Word, string After) Cut(string phrase, WordClass wordClass)
    {
        if (string.IsNullOrWhiteSpace(phrase))
        {
            throw new ArgumentException("A phrase without a word has no forms.", nameof(phrase));
        }

        var words = phrase.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = wordClass == WordClass.Verb ? 0 : HeadOf(words);
        var before = at == 0 ? string.Empty : string.Join(' ', words[..at]) + " ";
        var after = at == words.Length - 1 ? string.Empty : " " + string.Join(' ', words[(at + 1)..]);
        return CutHyphens(before, words[at], after, wordClass);
    }

    /// <summary>“mother-in-law”: the word before the small one inflects.</summary>
    private static (string Before, string Word, string After) CutHyphens(string before, string word, string after, WordClass wordClass)
    {
        var small = wordClass == WordClass.Noun ? word.IndexOf("-in-", StringComparison.OrdinalIgnoreCase) : -1;
        return small > 0 ? (before, word[..small], word[small..] + after) : (before, word, after);
    }

    private static int HeadOf(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is "of" or "in" or "for" or "at" or "to" or "on" or "with" or "by" or "from" or "without" or "under")
            {
                return i - 1;
            }
        }

        var last = words.Length - 1;
        return last > 0 && IrregularForms.Shipped.LeavesPlural(words[last]) ? last - 1 : last;
    }

    private static string WithCapitalOf(string word, string form) =>
        char.IsUpper(word[0]) && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;
}
