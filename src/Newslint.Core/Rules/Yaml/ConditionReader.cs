using System.Globalization;
using Newslint.Rules.Units;
using Newslint.Rules.Yaml.Conditions;

namespace Newslint.Rules.Yaml;

/// <summary>Makes conditions of YAML; mistakes are collected and reading goes on.</summary>
internal sealed class ConditionReader(RuleFileScope scope, UnitTable unit)
{
    private static readonly string[] Structural = ["all", "any", "not", "is", "previous", "next", "inside", "phrase", "pattern"];

    private const int MostConditions = 10_000;
    private const int MostPhraseCharacters = 100_000;

    private readonly Dictionary<string, Condition?> _fragments = new(StringComparer.Ordinal);
    private readonly List<PhraseList> _phraseLists = [];
    private int _fromFragments;
    private int _phraseCharacters;

    /// <summary>The phrases of all conditions that were read, by the numbers that the conditions know.</summary>
    public IReadOnlyList<PhraseList> PhraseLists => _phraseLists;

    /// <summary>Reads the fragments under <c>where</c>; each may use those before it.</summary>
    public void ReadFragments(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            scope.Report(node, $"'where' is a mapping of names to conditions, not {node.Kind}.");
            return;
        }

        foreach (var (name, value) in mapping.Entries)
        {
            _fragments[name.Value] = Read(value);
        }
    }

    /// <summary>Reads a condition. A mapping of several keys asks for all of them, a list for any of its items.</summary>
    public Condition? Read(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping { Entries: [_, ..] } mapping:
                return Join(ReadEntries(mapping), parts => new AllCondition(parts));
            case YamlList { Items: [_, ..] } list:
                return Join(list.Items.Select(Read), parts => new AnyCondition(parts));
            default:
                scope.Report(node, $"A condition is expected here, such as 'phrase: {{ any: [advertisement] }}', not {node.Kind}{(node is YamlScalar ? string.Empty : " without entries")}.");
                return null;
        }
    }

    private static Condition? Join(IEnumerable<Condition?> parts, Func<Condition[], Condition> join)
    {
        Condition?[] read = [.. parts];
        if (Array.Exists(read, part => part is null))
        {
            return null;
        }

        return read.Length == 1 ? read[0] : join(read!);
    }

    private Condition?[] ReadEntries(YamlMapping mapping)
    {
        var conditions = new Condition?[mapping.Entries.Count];
        for (var i = 0; i < conditions.Length; i++)
        {
            conditions[i] = ReadEntry(mapping.Entries[i].Key, mapping.Entries[i].Value);
        }

        return conditions;
    }

    private static PhrasePlace PlaceNamed(string name) => name switch
    {
        "whole" => PhrasePlace.Whole,
        "start" => PhrasePlace.Start,
        "end" => PhrasePlace.End,
        _ => PhrasePlace.Anywhere,
    };

    private Condition? ReadEntry(YamlScalar key, YamlNode value)
    {
        switch (key.Value)
        {
            case "all":
                return ReadList(key, value, parts => new AllCondition(parts));
            case "any":
                return ReadList(key, value, parts => new AnyCondition(parts));
            case "not":
                return Read(value) is { } negated ? new NotCondition(negated) : null;
            case "previous":
                return Read(value) is { } before ? new NeighbourCondition(before, -1) : null;
            case "next":
                return Read(value) is { } after ? new NeighbourCondition(after, 1) : null;
            case "is":
                return ReadFragmentUse(value);
            case "inside":
                return scope.Choice(value, "a place", [.. InsideCondition.Places]) is { } place ? new InsideCondition(place) : null;
            case "phrase":
                return ReadPhrase(value);
            case "pattern":
                return ReadPattern(value);
            default:
                return ReadField(key, value);
        }
    }

    private Condition? ReadList(YamlScalar key, YamlNode value, Func<Condition[], Condition> join)
    {
        if (value is YamlList { Items: [_, ..] } list)
        {
            return Join(list.Items.Select(Read), join);
        }

        scope.Report(value, $"'{key.Shown}' wants a list of conditions, each after a dash.");
        return null;
    }

    private Condition? ReadFragmentUse(YamlNode value)
    {
        if (value is YamlScalar name)
        {
            if (_fragments.TryGetValue(name.Value, out var fragment))
            {
                return IsSmallEnough(value, fragment) ? fragment : null;
            }

            scope.Report(value, $"No fragment '{name.Shown}' stands under 'where' before this. {Suggestion.For(name.Value, _fragments.Keys)}");
            return null;
        }

        scope.Report(value, $"'is' wants the name of a fragment, not {value.Kind}.");
        return null;
    }

    /// <summary>Fragments that use fragments twice, and so on, would grow beyond what can be asked in a lifetime.</summary>
    private bool IsSmallEnough(YamlNode use, Condition? fragment)
    {
        var before = _fromFragments;
        _fromFragments += fragment?.Size ?? 0;
        if (before <= MostConditions && _fromFragments > MostConditions)
        {
            scope.Report(use, $"With this fragment the rule has more than {MostConditions} conditions.");
        }

        return _fromFragments <= MostConditions;
    }

    private PhraseCondition? ReadPhrase(YamlNode value)
    {
        if (value is not YamlMapping mapping)
        {
            scope.Report(value, $"'phrase' wants a mapping such as {{ at: whole, any: [advertisement] }}, not {value.Kind}.");
            return null;
        }

        var place = PhrasePlace.Anywhere;
        string[]? phrases = null;
        foreach (var (key, part) in mapping.Entries)
        {
            switch (key.Value)
            {
                case "at":
                    place = scope.Choice(part, "a place", ["anywhere", "whole", "start", "end"]) is { } name ? PlaceNamed(name) : place;
                    break;
                case "any":
                    phrases = ReadPhrases(part);
                    break;
                default:
                    scope.Report(key, $"'{key.Shown}' is no part of 'phrase'. {Suggestion.For(key.Value, ["at", "any"])}");
                    break;
            }
        }

        if (phrases is null)
        {
            scope.Report(mapping, "'phrase' wants its phrases: 'any: [first, second]'.");
            return null;
        }

        return new PhraseCondition(place, Number(new PhraseList(phrases)));
    }

    /// <summary>Adds a list of words for the prefilter; conditions know it by this number.</summary>
    private int Number(PhraseList list)
    {
        _phraseLists.Add(list);
        return _phraseLists.Count - 1;
    }

    private string[] ReadPhrases(YamlNode node)
    {
        var phrases = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in scope.Scalars(node, "phrases"))
        {
            var normal = LiteralPrefilter.Normalise(scalar.Value);
            if (!normal.Any(char.IsLetterOrDigit))
            {
                scope.Report(scalar, "A phrase needs a letter or a digit.");
            }
            else if (!seen.Add(normal))
            {
                scope.Report(scalar, $"'{scalar.Shown}' is in the list already.");
            }
            else if ((_phraseCharacters += normal.Length) > MostPhraseCharacters)
            {
                scope.Report(scalar, $"The phrases of the file have more than {MostPhraseCharacters} characters. Leave some out, or write several rules.");
                break;
            }
            else
            {
                phrases.Add(scalar.Value);
            }
        }

        return [.. phrases];
    }

    private PatternCondition? ReadPattern(YamlNode value)
    {
        if (value is not YamlScalar pattern)
        {
            scope.Report(value, $"'pattern' wants a regular expression in quotation marks, not {value.Kind}.");
            return null;
        }

        if (scope.Text(pattern, "pattern") is null)
        {
            return null;
        }

        try
        {
            _ = scope.IsTrusted ? null : PatternCondition.Build(pattern.Value);
            var literals = RequiredLiterals.Of(pattern.Value);
            return new PatternCondition(pattern.Value, literals.Length > 0 ? Number(new PhraseList(literals, AreFragments: true)) : null);
        }
        catch (ArgumentException exception)
        {
            scope.Report(value, $"This is no regular expression: {exception.Message.Replace(pattern.Value, pattern.Shown, StringComparison.Ordinal)}");
            return null;
        }
    }

    private Condition? ReadField(YamlScalar key, YamlNode value)
    {
        switch (unit.Field(key.Value))
        {
            case FlagField flag:
                return scope.Flag(value) is { } expected ? new FlagCondition(flag, expected) : null;
            case ChoiceField choice:
                return ReadChoice(choice, value);
            case NumberField number:
                return ReadNumber(number, value);
            case TextField:
                scope.Report(key, $"'{key.Shown}' can be printed in a message, but no condition can ask for it.");
                return null;
            default:
                var known = unit.Fields.Where(field => field is not TextField).Select(field => field.Name).Concat(Structural);
                scope.Report(key, $"'{key.Shown}' is nothing that can be asked of a {unit.Name}. {Suggestion.For(key.Value, known)}");
                return null;
        }
    }

    private ChoiceCondition? ReadChoice(ChoiceField field, YamlNode value)
    {
        var allowed = new List<string>();
        foreach (var scalar in scope.Scalars(value, "values"))
        {
            if (scope.Choice(scalar, $"a value of '{field.Name}'", [.. field.Choices]) is { } choice)
            {
                allowed.Add(choice);
            }
        }

        return allowed.Count > 0 ? new ChoiceCondition(field, [.. allowed]) : null;
    }

    private NumberCondition? ReadNumber(NumberField field, YamlNode value)
    {
        if (value is YamlScalar exact)
        {
            return scope.Number(exact) is { } number ? new NumberCondition(field, number, number) : null;
        }

        if (value is not YamlMapping { Entries: [_, ..] } mapping)
        {
            scope.Report(value, $"'{field.Name}' wants a number, or bounds such as {{ at-least: 4 }}, not {value.Kind}.");
            return null;
        }

        var atLeast = int.MinValue;
        var atMost = int.MaxValue;
        foreach (var (key, bound) in mapping.Entries)
        {
            switch (key.Value)
            {
                case "at-least":
                    atLeast = scope.Number(bound) ?? atLeast;
                    break;
                case "at-most":
                    atMost = scope.Number(bound) ?? atMost;
                    break;
                default:
                    scope.Report(key, $"'{key.Shown}' is no bound. {Suggestion.For(key.Value, ["at-least", "at-most"])}");
                    break;
            }
        }

        if (atLeast > atMost)
        {
            scope.Report(mapping, string.Create(CultureInfo.InvariantCulture, $"No number is at least {atLeast} and at most {atMost}."));
        }

        return new NumberCondition(field, atLeast, atMost);
    }
}
