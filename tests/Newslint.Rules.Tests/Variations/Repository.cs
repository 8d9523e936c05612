namespace Newslint.Rules.Tests.Variations;

/// <summary>The files of the repository that these tests read: cases and seeds.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The text of a case file in this folder.</summary>
    public static string ReadCases(string name) =>
        File.ReadAllText(Path.Combine(Root, "tests", "Newslint.Rules.Tests", "Variations", "Cases", name + ".txt"));

    /// <summary>The text of the seed whose file name begins with <paramref name="prefix"/>.</summary>
    public static string ReadSeed(string prefix) =>
        File.ReadAllText(Directory.GetFiles(Path.Combine(Root, "seeds"), prefix + "*.txt").Single());

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Newslint.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
