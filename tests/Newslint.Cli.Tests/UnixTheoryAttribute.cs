namespace Newslint.Cli.Tests;

/// <summary>A theory about signals or shell scripts, which Windows does not have.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs signals, or a shell." : null;
}
