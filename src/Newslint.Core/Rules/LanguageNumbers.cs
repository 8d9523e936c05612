namespace Newslint.Rules;

/// <summary>Numbers the languages that phrases are of, from 1; 0 stands for phrases that count in every language.</summary>
internal sealed class LanguageNumbers
{
    /// <summary>Where nothing tells the language of an article, the phrases of this one count.</summary>
    private const string Usual = "en";

    private readonly List<string> _languages = [];

    /// <summary>The number of the language of a phrase, a new one where it has none yet.</summary>
    public int OfPhrase(string? language)
    {
        if (language is null)
        {
            return 0;
        }

        if (!_languages.Contains(language))
        {
            _languages.Add(language);
        }

        return NumberOf(language);
    }

    /// <summary>The number of the language of an article; −1 where no phrase is of it.</summary>
    public int OfArticle(string? language) => NumberOf(language ?? Usual) is var number and not 0 ? number : -1;

    private int NumberOf(string language) => _languages.IndexOf(language) + 1;
}
