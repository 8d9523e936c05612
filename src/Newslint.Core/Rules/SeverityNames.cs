namespace Newslint.Rules;

/// <summary>The words for severities, as Roslyn writes them in configuration.</summary>
internal static class SeverityNames
{
    /// <summary>The word for <paramref name="severity"/>.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "suggestion",
        Severity.Silent => "silent",
        _ => "none",
    };

    /// <summary>Reads a word of any case; false where it names no severity.</summary>
    public static bool TryParse(string word, out Severity severity)
    {
        for (severity = Severity.None; severity <= Severity.Error; severity++)
        {
            if (word.Equals(NameOf(severity), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        severity = Severity.None;
        return false;
    }
}
