namespace Newslint.Prose;

/// <summary>How easily words read, from the counts of a text in English.</summary>
/// <param name="Sentences">Sentences; words without any count as one.</param>
/// <param name="Words">Words and numbers.</param>
/// <param name="Syllables">Their syllables; a number has one for each digit.</param>
/// <remarks>
/// Sources: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948); J. P. Kincaid, R. P. Fishburne, R. L. Rogers
/// and B. S. Chissom, “Derivation of new readability formulas for Navy enlisted personnel”, Research Branch Report 8-75 (1975).
/// </remarks>
internal readonly record struct Readability(int Sentences, int Words, int Syllables)
{
    /// <summary>Words to a sentence.</summary>
    public double WordsPerSentence => (double)Words / Math.Max(1, Sentences);

    /// <summary>The reading ease of Flesch, from about 0, hard, to 100, easy; 0 without words.</summary>
    public double ReadingEase => Words == 0 ? 0 : 206.835 - (1.015 * WordsPerSentence) - (84.6 * SyllablesPerWord);

    /// <summary>The grade level of Flesch and Kincaid: years of school in the United States; 0 without words.</summary>
    public double Grade => Words == 0 ? 0 : (0.39 * WordsPerSentence) + (11.8 * SyllablesPerWord) - 15.59;

    private double SyllablesPerWord => (double)Syllables / Words;
}
