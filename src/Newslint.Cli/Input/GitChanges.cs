namespace Newslint.Cli.Input;

/// <summary>What has changed in a work tree since a revision.</summary>
internal static class GitChanges
{
    /// <summary>
    /// The lines that differ from the commit where the history of HEAD left that of a revision: what a pull request against it shows, with what is
    /// not committed yet. Files that git does not know are new as a whole, unless it ignores them.
    /// </summary>
    /// <param name="folder">The full path of a folder in the work tree.</param>
    /// <param name="revision">A revision as the user wrote it.</param>
    /// <exception cref="UsageException">There is no git, no work tree, or no such revision.</exception>
    public static ChangedLines Since(string folder, string revision)
    {
        var top = GitWorkTree.TopOf(folder) ?? throw new UsageException("--changed-since: this folder is in no git work tree.");
        var commit = GitCommand.Ask(top, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")
            ?? throw new UsageException("--changed-since: git is not installed.");
        if (!commit.IsGood)
        {
            if (GitCommand.Ask(top, "rev-parse", "--verify", "--quiet", "HEAD") is { IsGood: false })
            {
                throw new UsageException($"--changed-since '{revision}': nothing has been committed here yet, so all of it is new. Lint without --changed-since.");
            }

            throw new UsageException($"--changed-since '{revision}': git knows no such revision{(commit.Error.Length == 0 ? "" : $" ({commit.Error})")}. In a shallow clone, fetch it first.");
        }

        // A shallow clone may not hold the commit where the histories part; then the revision itself is the best there is.
        var since = commit.Output.Trim();
        var parting = GitCommand.Ask(top, "merge-base", since, "HEAD")!;
        since = parting.IsGood ? parting.Output.Trim() : since;

        var changes = new ChangedLines();
        changes.AddPatch(Answer(top, revision, "-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--text", "--find-renames", "--unified=0", "--inter-hunk-context=0", "--src-prefix=a/", "--dst-prefix=b/", since, "--"));
        foreach (var path in Answer(top, revision, "ls-files", "--others", "--exclude-standard", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            changes.AddFile(path);
        }

        return changes;
    }

    private static string Answer(string top, string revision, params string[] arguments)
    {
        var answer = GitCommand.Ask(top, arguments)!;
        return answer.IsGood ? answer.Output : throw new UsageException($"--changed-since '{revision}': {answer.Error}");
    }
}
