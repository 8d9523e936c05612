using Newslint.Prose.Furniture;

namespace Newslint.Trainer;

/// <summary>Judges each line by trees that were fitted to the lines of other sites.</summary>
internal static class CrossValidation
{
    private const int Folds = 4;

    /// <summary>The verdicts on all lines.</summary>
    public static List<Verdict> Run(IReadOnlyList<Sample> samples, TrainingOptions options)
    {
        var verdicts = new List<Verdict>(samples.Count);
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = BoostedTrees.Parse(TreeBooster.Fit([.. samples.Where(sample => FoldOf(sample) != fold)], options).ToText());
            foreach (var page in samples.Where(sample => FoldOf(sample) == fold).GroupBy(sample => sample.Page))
            {
                var scores = page.Select(sample => trees.Score(sample.Signs)).ToArray();
                var isWhole = FurnitureJudge.IsWhole(scores, page.First().Signs[(int)Sign.FurnitureKinds]);
                verdicts.AddRange(page.Select((sample, i) => new Verdict(sample, scores[i], isWhole)));
            }
        }

        return verdicts;
    }

    /// <summary>Prints how well the lines of each set and language were judged.</summary>
    public static void Print(List<Verdict> verdicts, TextWriter writer)
    {
        foreach (var set in verdicts.GroupBy(verdict => GroupOf(verdict.Sample.Page)).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            var (reported, warned) = (new Tally(), new Tally());
            foreach (var verdict in set.Where(verdict => verdict.Sample.IsJudged))
            {
                reported.Add(verdict.Sample, verdict.IsReported);
                warned.Add(verdict.Sample, verdict.IsWarned);
            }

            writer.WriteLine($"{set.Key}\n  reported {reported}\n  warned   {warned}");
        }
    }

    /// <summary>News pages of both collections are one set; languages of few pages are one.</summary>
    private static string GroupOf(LabelledPage page)
    {
        var set = page.Set.Replace("-sh", "-news", StringComparison.Ordinal).Replace("-fundus", "-news", StringComparison.Ordinal);
        return $"{set} {(page.Language is "en" or "de" ? page.Language : "others")}";
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
