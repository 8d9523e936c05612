using Newslint.Rules.Units;
using Newslint.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>What <c>same:</c> compares.</summary>
internal static class UnitKeys
{
    /// <summary>Words found under a name, else the field of that name; null for nothing.</summary>
    public static string? Of(RuleContext context, UnitTable table, ITextUnit unit, FoundNames? names, string name)
    {
        if (names?.SpanOf(name) is { } span)
        {
            return KeyText.Of(context, span);
        }

        return table.Field(name) switch
        {
            KeyField key => key.Key(context, unit),
            ChoiceField choice => choice.Read(context, unit),
            _ => null,
        };
    }

    /// <summary>Several of them as one; null where one is missing.</summary>
    public static string? Joined(RuleContext context, UnitTable table, ITextUnit unit, FoundNames? names, string[] keys)
    {
        var parts = new string[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (Of(context, table, unit, names, keys[i]) is not { } part)
            {
                return null;
            }

            parts[i] = part;
        }

        return string.Join('\u001F', parts);
    }
}
