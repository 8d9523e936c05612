namespace Newslint.Cli.Running;

/// <summary>Counts words as a word processor does: what stands between blanks and holds a letter or a digit.</summary>
internal static class WordCount
{
    /// <summary>The words of a text.</summary>
    public static int Of(string text)
    {
        var words = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isCounted = false;
            }
            else if (!isCounted && char.IsLetterOrDigit(c))
            {
                isCounted = true;
                words++;
            }
        }

        return words;
    }
}
