using System.Text.RegularExpressions;
using Newslint.Rules.Yaml.Grammar;
using Newslint.Rules.Yaml.Matching;

namespace Newslint.Rules.Yaml.Reading;

/// <summary>Reads regular expressions; mistakes are collected and reading goes on.</summary>
internal sealed class PatternReader(RuleFileScope scope, RuleDraft draft)
{
    /// <summary>The expression of a value by itself, or of a mapping with <c>regex:</c>; null after a mistake.</summary>
    /// <param name="node">The value.</param>
    /// <param name="beside">A mapping whose <c>case:</c> and <c>backtracking:</c> count too; null for none.</param>
    public TextPattern? Read(YamlNode node, YamlMapping? beside = null)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return Make(scalar, beside);
            case YamlMapping when scope.Mapping(node, RuleGrammar.Pattern) is { } mapping:
                if (mapping["regex"] is { } other and not YamlScalar)
                {
                    scope.Report(other, $"'regex' wants a regular expression in quotation marks, not {other.Kind}.");
                }

                return mapping["regex"] is YamlScalar regex ? Make(regex, mapping) : null;
            default:
                scope.Report(node, $"'pattern' wants a regular expression in quotation marks, not {node.Kind}.");
                return null;
        }
    }

    private TextPattern? Make(YamlScalar source, YamlMapping? settings)
    {
        if (scope.Text(source, "pattern") is null)
        {
            return null;
        }

        var isExact = settings?["case"] is { } node && scope.Choice(node, "a way to see letter case", ["exact", "any"]) == "exact";
        var mayBacktrack = settings?["backtracking"] is { } allowed && scope.Choice(allowed, "a word for backtracking", ["allowed"]) is not null;
        var pattern = new TextPattern(source.Value, isExact) { MayBacktrack = mayBacktrack, Place = source };
        try
        {
            // The patterns of shipped rules were built by tests; building takes time at each start. Only names are needed of them.
            if (!scope.IsTrusted || source.Value.Contains("(?<", StringComparison.Ordinal))
            {
                pattern.Build();
            }
        }
        catch (ArgumentException exception)
        {
            scope.Report(source.Line, Column(source, exception), $"This is no regular expression: {Reason(exception, source)}");
            return null;
        }

        draft.Add(pattern);
        return pattern;
    }

    /// <summary>What is wrong with an expression, without the expression itself: that stands in the file.</summary>
    private static string Reason(ArgumentException exception, YamlScalar source)
    {
        var told = (exception as RegexParseException)?.Error switch
        {
            RegexParseError.InsufficientClosingParentheses => "A bracket '(' is never closed. Write '\\(' for a bracket in the text.",
            RegexParseError.InsufficientOpeningParentheses => "This ')' closes nothing. Write '\\)' for a bracket in the text.",
            RegexParseError.UnterminatedBracket => "A set of letters '[' is never closed. Write '\\[' for a bracket in the text.",
            RegexParseError.QuantifierAfterNothing => "There is nothing before this mark that it could repeat. Write a backslash before it for the mark in the text.",
            RegexParseError.NestedQuantifiersNotParenthesized => "Two marks of repetition stand side by side. Write a backslash before the second for the mark in the text.",
            RegexParseError.ReversedCharacterRange => "This range of letters runs backwards.",
            RegexParseError.UnrecognizedEscape => "This letter means nothing after a backslash.",
            RegexParseError.UnescapedEndingBackslash => "A backslash at the end stands before nothing. Write two for one in the text.",
            _ => null,
        };
        if (told is not null)
        {
            return told;
        }

        var message = exception.Message.Replace(source.Value, source.Shown, StringComparison.Ordinal);
        var at = message.IndexOf(" at offset ", StringComparison.Ordinal);
        var reason = at < 0 ? -1 : message.IndexOf(". ", at, StringComparison.Ordinal);
        return reason < 0 ? message : message[(reason + 2)..];
    }

    private static int Column(YamlScalar source, ArgumentException exception) =>
        exception is RegexParseException parse ? source.ColumnOf(Math.Clamp(parse.Offset, 0, source.Value.Length)) : source.Column;
}
