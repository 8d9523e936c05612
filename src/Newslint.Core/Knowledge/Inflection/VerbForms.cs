namespace Newslint.Knowledge.Inflection;

/// <summary>Inflects one verb.</summary>
internal static class VerbForms
{
    private static readonly string[] Prefixes = ["counter", "under", "inter", "over", "with", "fore", "back", "out", "mis", "pre", "un", "up", "re"];

    /// <summary>Base, third person, past, participle and gerund; in each place the spellings, the one to write first.</summary>
    public static string[][] Of(string verb)
    {
        var irregular = IrregularForms.Shipped;
        if (irregular.Verb(verb) is { } listed)
        {
            return Fill(listed);
        }

        var root = verb.LastIndexOf('-') + 1;
        if (root == 0)
        {
            root = PrefixOf(verb);
        }

        if (root > 0 && root < verb.Length)
        {
            return Array.ConvertAll(Of(verb[root..]), forms => Array.ConvertAll(forms, form => verb[..root] + form));
        }

        var stems = Stems(verb, irregular);
        var past = Array.ConvertAll(stems, Past);
        return [[verb], [ThirdPerson(verb)], past, past, Array.ConvertAll(stems, Gerund)];
    }

    private static string[][] Fill(string[] listed)
    {
        const int baseAndPastForms = 3;
        var forms = Array.ConvertAll(listed, form => form.Split('/'));
        var word = forms[0][0];
        return forms.Length > baseAndPastForms ? forms : [forms[0], [ThirdPerson(word)], forms[1], forms[2], Array.ConvertAll(Stems(word, IrregularForms.Shipped), Gerund)];
    }

    /// <summary>The length of a prefix before an irregular verb: “over” of “overtake”; 0 where there is none.</summary>
    private static int PrefixOf(string verb)
    {
        var irregular = IrregularForms.Shipped;
        foreach (var prefix in Prefixes)
        {
            if (verb.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && verb.Length > prefix.Length + 1 && irregular.Verb(verb[prefix.Length..]) is not null)
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    /// <summary>What -ed and -ing are added to: “stopp”, “travel” and “travell”, “panick”.</summary>
    private static string[] Stems(string verb, IrregularForms irregular)
    {
        var doubled = verb + char.ToLowerInvariant(verb[^1]);
        if (irregular.Doubles(verb) || (Spelling.EndsInVowelAndConsonant(verb) && Spelling.IsOneSyllable(verb)))
        {
            return [doubled];
        }

        if (Spelling.Ends(verb, "ic"))
        {
            return [verb + "k"];
        }

        var mayDouble = irregular.MayDouble(verb) || (Spelling.Ends(verb, "l") && Spelling.EndsInVowelAndConsonant(verb));
        return mayDouble ? [verb, doubled] : [verb];
    }

    private static string ThirdPerson(string verb) =>
        Spelling.EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : Spelling.Ends(verb, "quiz") || Spelling.Ends(verb, "whiz") ? verb + "zes"
        : Spelling.EndsInHiss(verb) || Spelling.EndsInConsonantO(verb) ? verb + "es"
        : verb + "s";

    private static string Past(string stem) =>
        Spelling.EndsInConsonantY(stem) ? stem[..^1] + "ied"
        : Spelling.Ends(stem, "e") ? stem + "d"
        : stem + "ed";

    private static string Gerund(string stem) =>
        Spelling.Ends(stem, "ie") ? stem[..^2] + "ying"
        : Spelling.Ends(stem, "e") && stem.Length > 2 && !Spelling.Ends(stem, "ee") && !Spelling.Ends(stem, "oe") && !Spelling.Ends(stem, "ye") ? stem[..^1] + "ing"
        : stem + "ing";
}
