namespace Newslint.Knowledge.Inflection;

/// <summary>Inflects one noun.</summary>
internal static class NounForms
{
    /// <summary>Nouns that keep their plural at the end of others: “grandchild”, “policewoman”.</summary>
    private static readonly string[] Heads = ["woman", "child", "craft", "shelf", "tooth", "wife", "foot", "man"];

    /// <summary>The plurals, the one to write first.</summary>
    public static string[] Plurals(string noun)
    {
        var irregular = IrregularForms.Shipped;
        if (irregular.Noun(noun) is { } listed)
        {
            return listed[1].Split('/');
        }

        if (noun.LastIndexOf('-') is var hyphen and > 0 && hyphen < noun.Length - 1)
        {
            return Array.ConvertAll(Plurals(noun[(hyphen + 1)..]), plural => noun[..(hyphen + 1)] + plural);
        }

        foreach (var head in Heads)
        {
            if (noun.Length > head.Length && Spelling.Ends(noun, head) && !irregular.IsNotMan(noun))
            {
                return Array.ConvertAll(irregular.Noun(head)?[1].Split('/') ?? [head], plural => noun[..^head.Length] + plural);
            }
        }

        return [Regular(noun, irregular)];
    }

    private static string Regular(string noun, IrregularForms irregular)
    {
        var isName = char.IsUpper(noun[0]);
        if (Spelling.EndsInConsonantY(noun) && !isName)
        {
            return noun[..^1] + "ies";
        }

        if (Spelling.Ends(noun, "sis") && noun.Length > 4)
        {
            return noun[..^2] + "es"; // hypothesis
        }

        var takesEs = Spelling.EndsInHiss(noun) || (Spelling.EndsInConsonantO(noun) && irregular.TakesOes(noun));
        return noun + (takesEs ? "es" : "s");
    }
}
