namespace Newslint.Tests;

/// <summary>Files of test data that lie beside the repository; not everybody has them.</summary>
internal static class SharedFile
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "..", "shared");

    /// <summary>The path of a file, which need not exist.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Why a test that needs the file is skipped; null where the file is there.</summary>
    public static string? SkipReason(string name) => File.Exists(PathOf(name)) ? null : $"There is no file ../shared/{name}.";
}
