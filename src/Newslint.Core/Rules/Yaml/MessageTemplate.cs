using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml;

/// <summary>A text with placeholders by name, checked when it is read.</summary>
internal sealed class MessageTemplate
{
    private readonly Placeholder[] _placeholders;

    private MessageTemplate(string format, Placeholder[] placeholders)
    {
        Format = format;
        _placeholders = placeholders;
    }

    /// <summary>The text with numbered placeholders.</summary>
    public string Format { get; }

    /// <summary>Reads a text such as <c>'{text}' is a label.</c>; a doubled brace stands for itself.</summary>
    /// <param name="message">The text.</param>
    /// <param name="unit">What the rule is asked about; its fields can be printed.</param>
    /// <param name="names">What the rule finds under names.</param>
    /// <param name="report">Takes what is wrong with a placeholder, and at which character; reading goes on.</param>
    /// <returns>The template, or what is wrong and at which character.</returns>
    public static (MessageTemplate? Template, string? Problem, int At) Read(string message, UnitTable unit, IReadOnlyCollection<string> names, Action<string, int>? report = null)
    {
        var format = new StringBuilder();
        var placeholders = new List<Placeholder>();
        for (var i = 0; i < message.Length; i++)
        {
            var c = message[i];
            if (c is '{' or '}' && i + 1 < message.Length && message[i + 1] == c)
            {
                format.Append(c).Append(c);
                i++;
                continue;
            }

            if (c == '}')
            {
                return (null, "This '}' closes nothing. Write '}}' for a brace.", i);
            }

            if (c != '{')
            {
                format.Append(c);
                continue;
            }

            var close = message.IndexOf('}', i);
            if (close < 0)
            {
                return (null, "This '{' is never closed. Write '{{' for a brace.", i);
            }

            var name = message[(i + 1)..close];
            if (!names.Contains(name) && unit.Field(name) is null)
            {
                var problem = $"'{{{Shown.Of(name)}}}' is nothing that is known of a {unit.Name}. {Suggestion.For(name, unit.FieldNames.Concat(names))}";
                if (report is null)
                {
                    return (null, problem, i);
                }

                report(problem, i);
                i = close;
                continue;
            }

            format.Append('{').Append(NumberOf(name, unit, placeholders)).Append('}');
            i = close;
        }

        // Without arguments nobody formats the message, so its braces stand for themselves already.
        var text = placeholders.Count == 0 ? format.Replace("{{", "{").Replace("}}", "}").ToString() : format.ToString();
        return (new MessageTemplate(text, [.. placeholders]), null, 0);
    }

    /// <summary>What stands for the placeholders at a unit.</summary>
    public ImmutableArray<string> ArgumentsFor(Evaluation at)
    {
        var arguments = new string[_placeholders.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, field) = _placeholders[i];
            arguments[i] = field?.Print(at.Context, at.Unit) ?? at.Names.TextOf(at.Context, name);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(arguments);
    }

    /// <summary>The text at a unit.</summary>
    public string Fill(Evaluation at) =>
        _placeholders.Length == 0 ? Format : string.Format(CultureInfo.InvariantCulture, Format, [.. ArgumentsFor(at)]);

    /// <summary>The text at a unit; null where one of its placeholders stays empty.</summary>
    public string? FillWhole(Evaluation at)
    {
        var arguments = ArgumentsFor(at);
        return arguments.Contains(string.Empty) ? null : _placeholders.Length == 0 ? Format : string.Format(CultureInfo.InvariantCulture, Format, [.. arguments]);
    }

    private static int NumberOf(string name, UnitTable unit, List<Placeholder> placeholders)
    {
        for (var i = 0; i < placeholders.Count; i++)
        {
            if (placeholders[i].Name == name)
            {
                return i;
            }
        }

        placeholders.Add(new Placeholder(name, unit.Field(name)));
        return placeholders.Count - 1;
    }

    /// <summary>A placeholder.</summary>
    /// <param name="Name">What stands between the braces.</param>
    /// <param name="Field">The field of that name; null for what the rule finds under it.</param>
    private sealed record Placeholder(string Name, UnitField? Field);
}
