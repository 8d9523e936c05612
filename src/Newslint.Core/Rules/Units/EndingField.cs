namespace Newslint.Rules.Units;

/// <summary>The mark that a unit ends with, closing quotation marks and brackets aside.</summary>
internal static class EndingField
{
    private static readonly string[] Endings = ["period", "question", "exclamation", "ellipsis", "colon", "comma", "nothing"];

    /// <summary>The field of any unit.</summary>
    public static ChoiceField Field() => new("ends-with", "The mark at its end.", Endings, (context, unit) => EndingOf(context.Article.Slice(unit.Span)));

    private static string EndingOf(ReadOnlySpan<char> words) => TrimClosers(words) switch
    {
        [.., '.'] => "period",
        [.., '?'] => "question",
        [.., '!'] => "exclamation",
        [.., '…'] => "ellipsis",
        [.., ':'] => "colon",
        [.., ',' or ';'] => "comma",
        _ => "nothing",
    };

    private static ReadOnlySpan<char> TrimClosers(ReadOnlySpan<char> words)
    {
        while (words is [.., '”' or '’' or '"' or '\'' or ')' or ']' or '»'])
        {
            words = words[..^1];
        }

        return words;
    }
}
