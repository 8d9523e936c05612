namespace Newslint.Knowledge;

/// <summary>The language that a tag such as <c>de-AT</c> begins with.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// The language of a tag in small letters, without country and script. Both kinds of written Norwegian are <c>no</c>: pages use the three
    /// tags for the same words.
    /// </summary>
    public static string LanguageOf(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        var letters = (end < 0 ? tag : tag[..end]).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        var language = new string(letters);
        return language is "nb" or "nn" ? "no" : language;
    }
}
