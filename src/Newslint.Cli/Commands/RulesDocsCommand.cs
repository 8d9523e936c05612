using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Newslint.Cli.Rendering;
using Newslint.Cli.Running;
using Newslint.Rules;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint rules docs</c>: a page for each rule, made from the rule.</summary>
internal sealed partial class RulesDocsCommand(ParseResult arguments, RulesDocsOptions options, TextWriter output, TextWriter errors)
{
    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var paths = arguments.GetValue(options.Rules) ?? [];
        var folder = Path.TrimEndingDirectorySeparator(arguments.GetValue(options.Output)!);
        var library = RuleLibrary.Load(paths);
        foreach (var problem in library.Problems)
        {
            problem.WriteTo(errors);
        }

        if (!library.Problems.IsEmpty)
        {
            return ExitCode.Trouble; // pages of half the rules would take the others away
        }

        var pages = PagesOf(library, folder, isShipped: paths.Length == 0);
        try
        {
            var changes = arguments.GetValue(options.Check) ? Check(pages, folder) : Write(pages, folder);
            return changes > 0 && arguments.GetValue(options.Check) ? ExitCode.Findings : ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {folder}: {exception.Message}");
        }
    }

    /// <summary>The pages by their paths, in ordinal order.</summary>
    private static SortedDictionary<string, string> PagesOf(RuleLibrary library, string folder, bool isShipped)
    {
        Rule[] rules = [.. library.Rules.Where(rule => isShipped || !rule.Descriptor.Id.StartsWith("NL", StringComparison.Ordinal)).OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        var title = isShipped ? "The shipped rules" : "Rules";
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [folder + ".md"] = RulePageMarkdown.Index(title, Path.GetFileName(folder), rules.Select(rule => rule.Descriptor)),
        };
        foreach (var rule in rules)
        {
            pages[Path.Combine(folder, rule.Descriptor.Id + ".md")] = RulePageMarkdown.Of(RulePage.Of(rule, rules));
        }

        return pages;
    }

    private int Check(SortedDictionary<string, string> pages, string folder)
    {
        string[] stale = [.. pages.Where(page => Read(page.Key) != page.Value).Select(page => page.Key), .. Leftovers(pages, folder)];
        foreach (var path in stale)
        {
            output.WriteLine($"{Shown(path)} is out of date.");
        }

        output.WriteLine(stale.Length == 0 ? $"{pages.Count} pages are up to date." : "Run newslint rules docs.");
        return stale.Length;
    }

    private int Write(SortedDictionary<string, string> pages, string folder)
    {
        Directory.CreateDirectory(folder);
        var changes = 0;
        foreach (var (path, text) in pages)
        {
            if (Read(path) != text)
            {
                File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
                output.WriteLine($"Wrote {Shown(path)}.");
                changes++;
            }
        }

        foreach (var path in Leftovers(pages, folder))
        {
            File.Delete(path);
            output.WriteLine($"Deleted {Shown(path)}: there is no such rule.");
            changes++;
        }

        output.WriteLine($"{pages.Count} pages, {changes} changed.");
        return changes;
    }

    /// <summary>Pages that this command once made of rules that are gone. What somebody else wrote is left alone.</summary>
    private static IEnumerable<string> Leftovers(SortedDictionary<string, string> pages, string folder) =>
        Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.md")
                .Where(path => PageName().IsMatch(Path.GetFileName(path)) && !pages.ContainsKey(path) && Read(path)!.StartsWith(RulePageMarkdown.Header, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
            : [];

    private static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private static string Shown(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    [GeneratedRegex("^[A-Z]{2,12}[0-9]{1,6}\\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex PageName();
}
