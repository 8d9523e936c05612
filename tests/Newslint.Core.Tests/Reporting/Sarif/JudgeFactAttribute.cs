using System.ComponentModel;
using System.Diagnostics;

namespace Newslint.Core.Tests.Reporting.Sarif;

/// <summary>A test that needs Node and the judge of SARIF logs, which lies beside the repository; skipped where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgeFactAttribute : FactAttribute
{
    private static readonly string? Missing =
        !File.Exists(Path.Combine(Folder, "judge.mjs")) ? "There is no folder ../shared/data/sarif with the judge of SARIF logs."
        : !HasNode() ? "Node is not installed."
        : null;

    public JudgeFactAttribute() => Skip = Missing;

    /// <summary>The folder of the judge and the schema.</summary>
    public static string Folder => SharedFile.PathOf("data/sarif");

    private static bool HasNode()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true });
            node!.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
