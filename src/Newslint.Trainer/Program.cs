using System.Globalization;
using System.Text;
using Newslint.Trainer;

if (args is not [var data, var verdictFile, var target, .. var rest])
{
    Console.Error.WriteLine("usage: Newslint.Trainer DATA VERDICTS MODEL [SCORES]");
    Console.Error.WriteLine("Fits the trees that judge lines to the labelled pages in the folder DATA and writes them to MODEL; SCORES takes how lines of sites that were not learned from are judged.");
    return 2;
}

var verdicts = PageFile.ReadVerdicts(verdictFile);
var pages = PageFile.ReadAll(data, verdicts).ToList();
var clean = pages.Where(page => page.Set is "F-sh" or "F-fundus" or "F-wcxb").Select(page => page.Clean());
var samples = pages.Concat(clean).SelectMany(PageFile.Samples).ToList();
var options = new TrainingOptions { Depth = int.Parse(Environment.GetEnvironmentVariable("DEPTH") ?? "3", CultureInfo.InvariantCulture), Trees = int.Parse(Environment.GetEnvironmentVariable("TREES") ?? "200", CultureInfo.InvariantCulture) };
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{samples.Count} lines of {pages.Count} pages"));

if (rest is [var scores])
{
    using var writer = new StreamWriter(scores);
    CrossValidation.Write(samples, options, writer);
}

var trees = TreeBooster.Fit(samples, options);
File.WriteAllText(target, FileHead.Text + trees.ToText(), new UTF8Encoding(false));
return 0;
