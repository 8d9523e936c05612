using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Newslint.Rules.Yaml;

namespace Newslint.Rules.Testing;

/// <summary>
/// Tests every phrase of the tables of a rule by itself: in the place of words that a bad example is reported for it must be reported, and
/// as a part of longer words it must not.
/// </summary>
internal sealed class EntryTest
{
    /// <summary>Places that an entry is tried in before it counts as one that is never reported.</summary>
    private const int MostPlaces = 5;

    private const string Before = "zq";
    private const string After = "qz";

    private readonly ExampleRunner _runner;
    private readonly RuleHost _host;
    private readonly string _ruleId;
    private readonly IReadOnlyList<PhraseTable> _tables;
    private readonly Predicate<YamlNode> _isOwn;
    private readonly ImmutableArray<EntryFault>.Builder _faults = ImmutableArray.CreateBuilder<EntryFault>();

    private EntryTest(TestedRule tested, ExampleRunner runner)
    {
        _runner = runner;
        _host = runner.HostOf(tested.Rule);
        _ruleId = tested.Rule.Descriptor.Id;
        _tables = PhraseTable.Of(tested.Root!);
        _isOwn = tested.IsOwn;
    }

    /// <summary>The number of entries that were tried.</summary>
    public int Tried { get; private set; }

    /// <summary>What is wrong, in the order of the file.</summary>
    public ImmutableArray<EntryFault> Faults { get; private set; }

    /// <summary>Tests the entries of a rule file that has no mistakes.</summary>
    public static EntryTest Of(TestedRule tested, ExampleRunner runner)
    {
        var test = new EntryTest(tested, runner);
        foreach (var table in test._tables)
        {
            test.Try(table);
        }

        test.Faults = test._faults.ToImmutable();
        return test;
    }

    private void Try(PhraseTable table)
    {
        YamlScalar[] phrases = [.. table.Phrases.Where(phrase => _isOwn(phrase))];
        if (phrases.Length == 0)
        {
            return;
        }

        var places = PlacesFor(table);
        if (places.Count == 0)
        {
            AddFault(table.Place, YamlText.Of(table.Place), "no bad example is reported for one of these phrases alone");
            return;
        }

        foreach (var phrase in phrases)
        {
            Tried++;
            if (places.Find(place => place.Reports(place.InCaseOf(phrase.Value)) || place.Reports(phrase.Value)) is not { } place)
            {
                AddFault(phrase, phrase.Shown, "is not reported where another phrase of the list is");
            }
            else if (Embedded(phrase.Value) is { } longer && place.Reports(longer) && !HoldsAnother(phrase.Value))
            {
                AddFault(phrase, phrase.Shown, $"is reported as a part of longer words: '{Shown.Of(longer)}'");
            }
        }
    }

    private void AddFault(YamlNode node, string phrase, string fault) => _faults.Add(new EntryFault(node.Line, node.Column, phrase, fault));

    private List<EntryPlace> PlacesFor(PhraseTable table)
    {
        var places = new List<EntryPlace>();
        foreach (var copy in _runner.Copies)
        {
            if (copy.Example.IsBad && places.Count < MostPlaces)
            {
                places.AddRange(PlacesIn(copy, table).Take(MostPlaces - places.Count));
            }
        }

        return places;
    }

    /// <summary>The longest phrase first: a shorter one in it is not what the example is reported for. Then what is marked.</summary>
    private IEnumerable<EntryPlace> PlacesIn(ExampleCopy copy, PhraseTable table) =>
        table.Phrases.SelectMany(phrase => Occurrences(copy.Marked.Text, phrase.Value))
            .OrderByDescending(span => span.Length)
            .Take(MostPlaces)
            .Concat(copy.Marked.Spans)
            .Distinct()
            .Select(span => EntryPlace.At(copy, _host, _ruleId, span))
            .OfType<EntryPlace>();

    private static IEnumerable<TextSpan> Occurrences(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsBorder(text, at) && IsBorder(text, at + phrase.Length))
            {
                yield return new TextSpan(at, phrase.Length);
            }
        }
    }

    private static bool IsBorder(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    /// <summary>The phrase with letters before its first and after its last word; null where it begins and ends with something else.</summary>
    private static string? Embedded(string phrase)
    {
        var before = char.IsLetterOrDigit(phrase[0]) ? Before : string.Empty;
        var after = char.IsLetterOrDigit(phrase[^1]) ? After : string.Empty;
        return before.Length + after.Length > 0 ? before + phrase + after : null;
    }

    /// <summary>Whether another phrase of the rule stands within this one, which is then reported for good reason.</summary>
    private bool HoldsAnother(string phrase) =>
        _tables.Any(table => table.Phrases.Any(other => Occurrences(phrase, other.Value).Any(span => span.Start > 0 && span.End < phrase.Length)));
}
