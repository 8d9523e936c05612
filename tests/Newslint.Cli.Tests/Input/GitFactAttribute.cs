using System.ComponentModel;
using System.Diagnostics;

namespace Newslint.Cli.Tests.Input;

/// <summary>A test that asks git itself; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    private static readonly bool HasGit = Try();

    public GitFactAttribute() => Skip = HasGit ? null : "Git is not installed.";

    private static bool Try()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true });
            git!.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
