using System.Globalization;
using Newslint.Prose.Furniture;

namespace Newslint.Trainer;

/// <summary>Judges each line by trees that were fitted to the lines of other sites.</summary>
internal static class CrossValidation
{
    private const int Folds = 4;

    /// <summary>Writes set, site, language, label, words and score of each line, and whether it is running text.</summary>
    public static void Write(IReadOnlyList<Sample> samples, TrainingOptions options, TextWriter writer)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var learned = samples.Where(sample => FoldOf(sample) != fold).ToList();
            var trees = BoostedTrees.Parse(TreeBooster.Fit(learned, options).ToText());
            foreach (var sample in samples.Where(sample => FoldOf(sample) == fold))
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{sample.Page.Set}\t{sample.Page.Site}\t{sample.Page.Language}\t{(sample.IsFurniture ? 'B' : 'A')}\t{sample.Words}\t{trees.Score(sample.Signs)}\t{sample.Signs[(int)Sign.Lines]}\t{sample.Signs[(int)Sign.TextLines]}\t{sample.Signs[(int)Sign.UnstoppedLines]}\t{sample.Signs[(int)Sign.MeanWords]}\t{sample.Signs[(int)Sign.Words]}"));
            }
        }
    }

    /// <summary>A number that depends on nothing but the site.</summary>
    private static int FoldOf(Sample sample)
    {
        var hash = 2166136261u;
        foreach (var c in sample.Page.Site)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)((hash >> 8) % Folds);
    }
}
