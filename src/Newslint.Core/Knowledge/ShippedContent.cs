namespace Newslint.Knowledge;

/// <summary>The rules, lexicons and facts that travel inside the library, by their path in the repository.</summary>
internal static class ShippedContent
{
    /// <summary>The text of a shipped file.</summary>
    /// <exception cref="FileNotFoundException">No such file is shipped.</exception>
    public static string Read(string path)
    {
        using var reader = new StreamReader(Open(path));
        return reader.ReadToEnd();
    }

    /// <summary>Whether a file is shipped.</summary>
    public static bool Exists(string path) => typeof(ShippedContent).Assembly.GetManifestResourceInfo(path) is not null;

    /// <summary>All bytes of a shipped file.</summary>
    /// <exception cref="FileNotFoundException">No such file is shipped.</exception>
    public static byte[] ReadBytes(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The bytes of a shipped file, to be read from the start.</summary>
    /// <exception cref="FileNotFoundException">No such file is shipped.</exception>
    public static Stream Open(string path) =>
        typeof(ShippedContent).Assembly.GetManifestResourceStream(path)
        ?? throw new FileNotFoundException($"'{path}' is not part of the library.", path);
}
