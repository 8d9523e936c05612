using System.Globalization;
using System.Text;
using Newslint.Trainer;

if (args is not [var data, var verdictFile, var target, .. var rest])
{
    Console.Error.WriteLine("usage: Newslint.Trainer DATA VERDICTS MODEL [SCORES]");
    Console.Error.WriteLine("Fits the trees that judge lines to the labelled pages in the folder DATA, tells how well trees fitted to other sites judge each line, and writes the trees to MODEL. SCORES takes what was said of each line.");
    return 2;
}

var pages = PageFile.ReadAll(data, PageFile.ReadVerdicts(verdictFile)).ToList();
var whole = pages.Where(page => page.Set.StartsWith("F-", StringComparison.Ordinal)).ToList();
var samples = pages.Concat(whole.Select(page => page.Clean())).Concat(whole.Where(page => page.Set != "F-wcxb").Select(page => page.Short())).SelectMany(PageFile.Samples).ToList();
var options = new TrainingOptions();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{samples.Count} lines of {pages.Count} pages and of the articles in them"));

var trees = TreeBooster.Fit(samples, options);
File.WriteAllText(target, FileHead.Text + trees.ToText(), new UTF8Encoding(false));

var verdicts = CrossValidation.Run(samples, options);
CrossValidation.Print(verdicts, Console.Out);
if (rest is [var scores])
{
    File.WriteAllLines(scores, verdicts.Select(verdict => string.Create(CultureInfo.InvariantCulture,
        $"{verdict.Sample.Page.Set}\t{verdict.Sample.Page.Site}\t{verdict.Sample.Page.Language}\t{(!verdict.Sample.IsJudged ? 'I' : verdict.Sample.IsFurniture ? 'B' : 'A')}\t{verdict.Sample.Words}\t{verdict.Score}\t{verdict.IsWholePage}")));
}

return 0;
