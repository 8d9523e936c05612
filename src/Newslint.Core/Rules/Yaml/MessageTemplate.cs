using System.Collections.Immutable;
using System.Text;
using Newslint.Rules.Units;
using Newslint.Text;

namespace Newslint.Rules.Yaml;

/// <summary>A message with placeholders by name, checked when it is read.</summary>
internal sealed class MessageTemplate
{
    private readonly UnitField[] _fields;

    private MessageTemplate(string format, UnitField[] fields)
    {
        Format = format;
        _fields = fields;
    }

    /// <summary>The message with numbered placeholders.</summary>
    public string Format { get; }

    /// <summary>Reads a message such as <c>'{text}' is a label.</c>; a doubled brace stands for itself.</summary>
    /// <returns>The template, or what is wrong and at which character.</returns>
    public static (MessageTemplate? Template, string? Problem, int At) Read(string message, UnitTable unit)
    {
        var format = new StringBuilder();
        var fields = new List<UnitField>();
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
            if (unit.Field(name) is not { } field)
            {
                return (null, $"'{{{Shown.Of(name)}}}' is nothing that is known of a {unit.Name}. {Suggestion.For(name, unit.FieldNames)}", i);
            }

            var number = fields.IndexOf(field);
            if (number < 0)
            {
                number = fields.Count;
                fields.Add(field);
            }

            format.Append('{').Append(number).Append('}');
            i = close;
        }

        // Without arguments nobody formats the message, so its braces stand for themselves already.
        var text = fields.Count == 0 ? format.Replace("{{", "{").Replace("}}", "}").ToString() : format.ToString();
        return (new MessageTemplate(text, [.. fields]), null, 0);
    }

    /// <summary>What stands for the placeholders at a unit.</summary>
    public ImmutableArray<string> ArgumentsFor(RuleContext context, ITextUnit unit)
    {
        var arguments = new string[_fields.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _fields[i].Print(context, unit);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(arguments);
    }
}
