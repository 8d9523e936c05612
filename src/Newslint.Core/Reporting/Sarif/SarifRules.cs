using System.Globalization;
using System.Text;
using System.Text.Json;
using Newslint.Rules;

namespace Newslint.Reporting.Sarif;

/// <summary>Writes what a SARIF log says about a rule.</summary>
internal static class SarifRules
{
    /// <summary>GitHub takes no longer descriptions.</summary>
    private const int MaximumDescription = 1024;

    public static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, PascalCase(rule.Name));
        SarifText.Write(json, "shortDescription", SarifText.Shorten(rule.Summary, MaximumDescription));
        SarifText.Write(json, "fullDescription", SarifText.Shorten(rule.Why, MaximumDescription));
        WriteMessage(json, rule);
        json.WriteStartObject("defaultConfiguration"u8);
        if (rule.DefaultSeverity <= Severity.Silent)
        {
            json.WriteBoolean("enabled"u8, false);
        }

        json.WriteString("level"u8, LevelOf(rule.DefaultSeverity));
        json.WriteEndObject();
        WriteHelp(json, rule);
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    /// <summary>The SARIF word for a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Whether what a rule finds is nearly always right: a shipped rule that warns has been tried on much copy; a suggestion may well be declined.</summary>
    public static bool IsPrecise(RuleDescriptor rule) => rule.DefaultSeverity >= Severity.Warning;

    /// <summary>What applying a fix takes, as a sentence.</summary>
    public static string DescriptionOf(Fix fix) => fix.Safety switch
    {
        FixSafety.Safe => "Apply the fix; it cannot change what the copy says.",
        FixSafety.Suggestion => "Apply the fix after a look at it; it is right more often than not.",
        _ => "Take this as an idea.",
    };

    private static void WriteMessage(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject("messageStrings"u8);
        SarifText.Write(json, "default", SarifText.FormatOf(rule));
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, rule.Why);
        json.WriteString("markdown"u8, Markdown(rule));
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("precision"u8, IsPrecise(rule) ? "high" : "medium");
        json.WriteString("problem.severity"u8, IsPrecise(rule) ? SeverityNames.NameOf(rule.DefaultSeverity) : "recommendation");
        json.WriteStartArray("tags"u8);
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Markdown(RuleDescriptor rule)
    {
        var page = new StringBuilder(rule.Why).Append('\n');
        foreach (var example in rule.Examples)
        {
            page.Append(example.IsBad ? "\nReported, between `[|` and `|]`" : "\nNot reported");
            page.Append(example.Published is { } day ? string.Create(CultureInfo.InvariantCulture, $", published {day}") : string.Empty);
            page.Append(example.Because is { } because ? $", because {because}" : string.Empty);

            var fence = Fence(example.MarkedText);
            page.Append(":\n\n").Append(fence).Append("text\n").Append(example.MarkedText).Append('\n').Append(fence).Append('\n');
        }

        return page.ToString();
    }

    /// <summary>A fence that no run of backticks in the text can close.</summary>
    private static string Fence(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(3, longest + 1));
    }

    private static string PascalCase(string kebab)
    {
        var name = new StringBuilder(kebab.Length);
        foreach (var word in kebab.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.ToString();
    }
}
