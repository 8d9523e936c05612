namespace Newslint.Knowledge;

/// <summary>The rules, lexicons and facts that travel inside the library, by their path in the repository.</summary>
internal static class ShippedContent
{
    /// <summary>Paths that begin with <paramref name="folder"/>, in ordinal order.</summary>
    public static string[] Paths(string folder)
    {
        var names = typeof(ShippedContent).Assembly.GetManifestResourceNames();
        var paths = Array.FindAll(names, name => name.StartsWith(folder, StringComparison.Ordinal));
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    /// <summary>The text of a shipped file.</summary>
    /// <exception cref="FileNotFoundException">No such file is shipped.</exception>
    public static string Read(string path)
    {
        using var stream = typeof(ShippedContent).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"'{path}' is not part of the library.", path);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
