using System.Reflection;

namespace Newslint.Cli;

/// <summary>The program about itself.</summary>
internal static class AboutNewslint
{
    /// <summary>The version, without the commit that a build adds.</summary>
    public static string Version { get; } = Read();

    private static string Read()
    {
        var full = typeof(AboutNewslint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var plus = full.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? full : full[..plus];
    }
}
