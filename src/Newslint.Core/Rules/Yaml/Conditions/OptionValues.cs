using System.Globalization;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>The values of options as conditions need them.</summary>
internal static class OptionValues
{
    public static int Number(RuleContext context, string name) => int.Parse(context.Option(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The words of an option, normalised as phrases are.</summary>
    public static IEnumerable<string> Words(RuleContext context, string name) =>
        context.Option(name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(LiteralPrefilter.Normalise);
}
