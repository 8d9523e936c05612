using Newslint.Reporting;
using Newslint.Reporting.Sarif;

namespace Newslint.Cli.Input;

/// <summary>The git work tree that a folder is in: it begins at the folder that holds <c>.git</c>.</summary>
internal static class GitWorkTree
{
    /// <summary>Whether a folder is the top of a work tree; <c>.git</c> is a file in a linked work tree or a submodule.</summary>
    public static bool IsTop(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    /// <summary>The top of the work tree that a folder is in; null outside of work trees.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static string? TopOf(string folder)
    {
        for (var top = folder; top is not null; top = Path.GetDirectoryName(top))
        {
            if (IsTop(top))
            {
                return top;
            }
        }

        return null;
    }

    /// <summary>The tree that the paths of a run in a folder are shown from; the folder itself outside of work trees.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static SourceTree TreeOf(string folder)
    {
        var top = TopOf(folder) ?? folder;
        var path = Path.GetRelativePath(top, folder);
        return new SourceTree(path == "." ? string.Empty : InputFile.WithSlashes(path), InputFile.WithSlashes(Path.TrimEndingDirectorySeparator(top)));
    }

    /// <summary>The commit that a work tree is at, and where its repository is; null where git does not know both.</summary>
    /// <param name="folder">The full path of a folder in the work tree.</param>
    public static SourceVersion? VersionOf(string folder)
    {
        if (TopOf(folder) is not { } top
            || GitCommand.Ask(top, "config", "--get", "remote.origin.url") is not { IsGood: true } remote
            || WebAddressOf(remote.Output.Trim()) is not { } repository
            || GitCommand.Ask(top, "rev-parse", "HEAD", "--abbrev-ref", "HEAD") is not { IsGood: true } head
            || head.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries) is not [var revision, var branch])
        {
            return null;
        }

        return new SourceVersion(repository, revision, branch == "HEAD" ? null : branch);
    }

    /// <summary>The address of a remote repository for a browser: no user name, no password, no <c>.git</c>; null for a folder of this machine.</summary>
    public static Uri? WebAddressOf(string remote)
    {
        // git@host:path, which is no URI
        var colon = remote.IndexOf(':', StringComparison.Ordinal);
        var isShort = colon > 1 && !remote.Contains("://", StringComparison.Ordinal) && !remote.AsSpan(0, colon).Contains('/');
        var address = isShort ? $"ssh://{remote[..colon]}/{remote[(colon + 1)..].TrimStart('/')}" : remote;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.Scheme is not ("https" or "http" or "ssh" or "git"))
        {
            return null;
        }

        var path = uri.AbsolutePath.TrimEnd('/');
        path = path.EndsWith(".git", StringComparison.Ordinal) ? path[..^4] : path;
        var port = uri.IsDefaultPort || uri.Scheme is "ssh" or "git" ? -1 : uri.Port;
        return new UriBuilder(uri.Scheme == "http" ? "http" : "https", uri.Host, port, path).Uri;
    }
}
