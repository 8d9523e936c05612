namespace Newslint.Tests;

/// <summary>A theory over a file of test data beside the repository; skipped where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string file)
    {
        File = file;
        Skip = SharedFile.SkipReason(file);
    }

    public string File { get; }
}
