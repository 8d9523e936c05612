using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Newslint.Articles;
using Newslint.Cli.Input;
using Newslint.Cli.Output;
using Newslint.Cli.Running;
using Newslint.Reporting;
using Newslint.Rules;
using Newslint.Suppressions;
using Newslint.Text;

namespace Newslint.Cli.Commands;

/// <summary><c>newslint allow PATH[:LINE[:COLUMN]] RULE</c>: writes what is to be left alone into the file of suppressions beside the copy.</summary>
internal sealed class AllowCommand(ParseResult arguments, AllowOptions options, TextWriter output, TextWriter errors)
{
    private const int MostNearby = 10;

    private readonly RunLog _log = new(errors);

    /// <summary>Runs the command.</summary>
    public int Run()
    {
        var place = FilePlace.Read(arguments.GetValue(options.Place)!);
        var rule = arguments.GetValue(options.Rule)!;
        var reason = Reason();
        var session = LintSession.Create(arguments, options.Lint, timings: null, place.Path);
        if (!session.Rules.Any(known => RuleSelection.Means(rule, known)))
        {
            throw new UsageException($"There is no rule or category '{rule}'. newslint rules list shows all of them.");
        }

        _log.TellRuleProblems(session);
        var fullPath = Path.GetFullPath(place.Path);
        if (!SourceFile.TryDecode(place.Path.Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(fullPath), out var source))
        {
            throw new UsageException($"{place.Path}: This is not a text file.");
        }

        var prose = session.Read(source);
        var report = session.Lint(prose, fullPath);
        var wanted = Wanted(report, place, rule);
        Write(SidecarFiles.NearestTo(fullPath), fullPath, prose.Article, wanted, reason);
        TellOthers(LintSession.Create(arguments, options.Lint, timings: null, place.Path).Lint(prose, fullPath), report, wanted.Count);
        return _log.HasTrouble ? ExitCode.Trouble : ExitCode.Clean;
    }

    /// <summary>An entry knows words, not lines: the same words elsewhere in the file are left alone with them.</summary>
    private void TellOthers(LintReport after, LintReport before, int wanted)
    {
        var others = after.Hidden.Length - before.Hidden.Length - wanted;
        if (others > 0)
        {
            output.WriteLine($"The same words stand in {others} more {(others == 1 ? "place" : "places")} of the file, which {(others == 1 ? "is" : "are")} left alone, too. To tell them apart, write more of the words around into 'text'.");
        }
    }

    private string? Reason()
    {
        var reason = arguments.GetValue(options.Reason);
        if (arguments.GetValue(options.NoReason))
        {
            return reason is null ? null : throw new UsageException("--reason and --no-reason exclude each other. Leave one out.");
        }

        return string.IsNullOrWhiteSpace(reason)
            ? throw new UsageException("Say why with --reason \"…\": whoever edits the story next cannot ask you. --no-reason does without.")
            : reason;
    }

    /// <summary>The findings of a rule at a place.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    private static List<LintDiagnostic> Wanted(LintReport report, FilePlace place, string rule)
    {
        var wanted = report.Diagnostics.Where(finding => RuleSelection.Means(rule, finding.Rule) && IsAt(finding, place)).ToList();
        if (wanted.Exists(finding => HostRules.All.Contains(finding.Rule)))
        {
            throw new UsageException("What Newslint says of rules and suppressions is about no words. Set its severity in .editorconfig.");
        }

        if (wanted.Count > 0)
        {
            return wanted;
        }

        var hidden = report.Hidden.FirstOrDefault(finding => RuleSelection.Means(rule, finding.Rule) && IsAt(finding, place));
        throw new UsageException(hidden is null ? $"'{rule}' finds nothing there, so nothing was written." : $"'{rule}' is allowed there already, so nothing was written.")
        {
            Details = Nearby(report, place, rule),
        };
    }

    private static bool IsAt(LintDiagnostic finding, FilePlace place)
    {
        var (start, end) = (finding.Lines.Start, finding.Lines.End);
        return place switch
        {
            { Line: null } => true,
            { Line: { } line, Column: null } => start.Line < line && line <= end.Line + 1,
            { Line: { } line, Column: { } column } =>
                (start.Line + 1, start.Character + 1).CompareTo((line, column)) <= 0 && (line, column).CompareTo((end.Line + 1, end.Character + 1)) < 0,
            _ => false,
        };
    }

    /// <summary>What is found on the line, and what the rule finds elsewhere; the nearest lines first.</summary>
    private static ImmutableArray<string> Nearby(LintReport report, FilePlace place, string rule)
    {
        var line = place.Line ?? 1;
        var near = report.Diagnostics
            .Where(finding => RuleSelection.Means(rule, finding.Rule) || IsAt(finding, place with { Column = null }))
            .OrderBy(finding => Math.Abs(finding.Lines.Start.Line + 1 - line))
            .Take(MostNearby);
        return [.. near.Select(finding => $"{finding.File.Path}:{finding.Lines.Start.Line + 1}:{finding.Lines.Start.Character + 1}: {finding.Rule.Id} {finding.Rule.Name}: {finding.Message}")];
    }

    private void Write(string sidecar, string fullPath, Article article, List<LintDiagnostic> findings, string? reason)
    {
        var file = Path.GetRelativePath(Path.GetDirectoryName(sidecar)!, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        NewSidecarEntry[] entries = [.. findings.Select(finding => new NewSidecarEntry(finding.Rule.Id, article.Slice(article.Origins.ToArticle(finding.Span)).ToString(), file, reason)).Distinct()];
        var isNew = !File.Exists(sidecar);
        var shown = InputFile.Shown(sidecar);
        try
        {
            var before = isNew ? [] : File.ReadAllBytes(sidecar);
            if (!SourceFile.TryDecode(shown, before, out var source) || source.Encoding != TextEncoding.Utf8 || SidecarText.Addition(source.Text, entries) is not { } addition)
            {
                throw new UsageException($"{shown}: Nothing can be added to this file: it is no list of entries in UTF-8, a line for each key. Mend it, or add what stands above by hand.")
                {
                    Details = [.. entries.SelectMany(entry => entry.ToYaml(string.Empty, "\n").TrimEnd().Split('\n'))],
                };
            }

            byte[] after = [.. before, .. Encoding.UTF8.GetBytes(addition)];
            if (isNew)
            {
                FileReplacement.Create(sidecar, after);
            }
            else
            {
                FileReplacement.Write(sidecar, before, after);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{shown}: {FileReplacement.WhyNot(exception)}");
        }

        output.WriteLine(PlainLine.Of($"{shown}: {(isNew ? "made, with" : "added")} {entries.Length} {(entries.Length == 1 ? "entry" : "entries")}."));
        foreach (var entry in entries)
        {
            output.WriteLine(PlainLine.Of($"  {entry.Rule} \"{entry.Words}\" in {file}"));
        }
    }
}
