namespace Newslint.Knowledge.Facts;

/// <summary>The facts that travel inside the library.</summary>
internal static class FactFiles
{
    /// <summary>The text of a file of <c>rules/facts</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(FactFiles).Assembly.GetManifestResourceStream($"rules/facts/{name}")
            ?? throw new FileNotFoundException($"The library has no resource rules/facts/{name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
