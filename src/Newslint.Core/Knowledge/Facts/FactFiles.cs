namespace Newslint.Knowledge.Facts;

/// <summary>The facts that travel inside the library.</summary>
internal static class FactFiles
{
    /// <summary>The text of a file of <c>rules/facts</c>.</summary>
    public static string Read(string name) => ShippedContent.Read("rules/facts/" + name);

    /// <summary>The text of a file of <c>rules/facts</c>; null where there is none.</summary>
    public static string? Find(string name) => ShippedContent.Exists("rules/facts/" + name) ? Read(name) : null;
}
