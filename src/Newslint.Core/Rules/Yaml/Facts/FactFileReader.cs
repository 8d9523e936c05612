using Newslint.Knowledge;
using Newslint.Knowledge.Facts;
using Newslint.Knowledge.Facts.Packing;
using Newslint.Knowledge.Facts.Verification;
using Newslint.Rules.Yaml.Grammar;

namespace Newslint.Rules.Yaml.Facts;

/// <summary>Reads a YAML file of facts into the tables that bulk facts come in; mistakes are collected and reading goes on.</summary>
internal sealed class FactFileReader
{
    private readonly RuleFileScope _scope;
    private readonly Func<string, Office?> _known;
    private readonly List<string> _sourceNames = [];
    private readonly FactTableBuilder _sources = new(SourceRow.Header);
    private readonly FactTableBuilder _jurisdictions = new(FactTables.Jurisdictions);
    private readonly FactTableBuilder _offices = new(FactTables.Offices);
    private readonly FactTableBuilder _terms = new(FactTables.Terms);
    private readonly FactTableBuilder _names = new(FactTables.Names);
    private readonly FactTableBuilder _events = new(EventTable.EventHeader);
    private readonly FactTableBuilder _deaths = new("name,born,died,role,wikidata,source");
    private string _asOf = string.Empty;

    private FactFileReader(RuleFileScope scope, Func<string, Office?> known)
    {
        _scope = scope;
        _known = known;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="known">The office with an identifier that the file may add to; null where it is not known.</param>
    /// <param name="problems">Takes the mistakes.</param>
    /// <returns>The tables, without what has a mistake.</returns>
    public static FactTexts Read(string path, string text, Func<string, Office?> known, List<RuleFileProblem> problems)
    {
        var scope = new RuleFileScope(path, isTrusted: false);
        var reader = new FactFileReader(scope, known);
        try
        {
            reader.ReadPack(YamlTree.Read(text));
        }
        catch (YamlProblemException problem)
        {
            scope.Report(problem.Line, problem.Column, problem.Message);
        }

        problems.AddRange(scope.Problems);
        return reader.Texts(path);
    }

    private FactTexts Texts(string path)
    {
        var tables = new Dictionary<string, FactTableBuilder>(StringComparer.Ordinal)
        {
            ["sources.csv"] = _sources,
            ["jurisdictions.csv"] = _jurisdictions,
            ["offices.csv"] = _offices,
            ["terms.csv"] = _terms,
            ["names.csv"] = _names,
            ["events.csv"] = _events,
            ["deaths.csv"] = _deaths,
        };
        return new FactTexts(path, tables.ToDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.Ordinal))
        {
            Lines = tables.ToDictionary(pair => pair.Key, pair => pair.Value.Lines, StringComparer.Ordinal),
        };
    }

    private void ReadPack(YamlNode root)
    {
        if (_scope.Mapping(root, FactGrammar.Pack) is not { } pack)
        {
            return;
        }

        _asOf = DateOf(pack, "as-of") ?? string.Empty;
        if (_asOf.Length == 0)
        {
            return;
        }

        ReadSources(pack["sources"]);
        foreach (var (name, forms) in (pack["jurisdictions"] as YamlMapping)?.Entries ?? [])
        {
            _jurisdictions.Add(name.Line, name.Value, string.Join('|', _scope.Scalars(forms, "forms of a name").Select(form => form.Value).Prepend(name.Value).Distinct(StringComparer.Ordinal)));
        }

        ForEach(pack["offices"], FactGrammar.Office, ReadOffice);
        ForEach(pack["events"], FactGrammar.Event, ReadEvent);
        ForEach(pack["deaths"], FactGrammar.Death, ReadDeath);
    }

    private void ReadSources(YamlNode? node)
    {
        if (node is not YamlMapping sources)
        {
            if (node is not null)
            {
                _scope.Report(node, $"'sources' is a mapping of short names to what they stand for, not {node.Kind}.");
            }

            return;
        }

        foreach (var (name, value) in sources.Entries)
        {
            _sourceNames.Add(name.Value);
            if (value is YamlMapping && _scope.Mapping(value, FactGrammar.Source) is { } full)
            {
                _sources.Add(name.Line, name.Value, TextOf(full, "citation") ?? "-", TextOf(full, "licence") ?? "not said", DateOf(full, "as-of") ?? _asOf);
            }
            else if (_scope.Text(value, name.Value) is { } citation)
            {
                _sources.Add(name.Line, name.Value, citation, "not said", _asOf);
            }
        }
    }

    private void ReadOffice(YamlMapping office)
    {
        if (TextOf(office, "id") is not { } id)
        {
            return;
        }

        var below = _known(id);
        var (title, jurisdiction) = (TextOf(office, "title") ?? below?.Title, TextOf(office, "jurisdiction") ?? below?.Jurisdiction);
        if (title is null || jurisdiction is null)
        {
            _scope.Report(office, $"The office '{id}' is not known, so it wants a 'title' and a 'jurisdiction'.");
            (title, jurisdiction) = (title ?? id, jurisdiction ?? id); // The terms may have mistakes, too.
        }

        var titles = office["titles"] is { } named ? _scope.Scalars(named, "titles").Select(name => name.Value).ToList() : below is null ? [NameFolding.Fold(title)] : [.. below.Titles];
        var isSingle = office["single-holder"] is { } single ? _scope.Flag(single) : below?.SingleHolder;
        var courtesy = office["courtesy"] is { } word ? _scope.Choice(word, "a courtesy", ["life", "none"]) : below?.IsTitleForLife == true ? "life" : "none";
        _offices.Add(office.Line, id, below?.Class ?? "own", title, string.Join('|', titles), jurisdiction, isSingle == false ? "no" : "yes", courtesy ?? "none");
        ForEach(office["terms"], FactGrammar.Term, term => ReadTerm(id, term));
    }

    private void ReadTerm(string office, YamlMapping term)
    {
        var (person, from) = (TextOf(term, "person"), DateOf(term, "from"));
        var (to, until) = (DateOf(term, "to"), DateOf(term, "until"));
        if (to is not null && until is not null)
        {
            _scope.Report(term["until"]!, "A term that has ended needs no 'until'. Keep 'to'.");
        }

        if (person is null || from is null || SourceOf(term) is not { } source)
        {
            return;
        }

        var isActing = term["acting"] is { } acting && _scope.Flag(acting) == true;
        var certainty = isActing ? TermCertainty.Acting : until is not null ? TermCertainty.Scheduled : CertaintyOf(from, to);
        _terms.Add(term.Line, office, person, from, to ?? until ?? string.Empty, TermCertainties.WordFor(certainty), DateOf(term, "as-of") ?? _asOf, source);
        foreach (var name in term["also"] is { } also ? _scope.Scalars(also, "other names") : [])
        {
            _names.Add(name.Line, person, name.Value, name.Value.Contains(' ', StringComparison.Ordinal) ? "full" : "single");
        }
    }

    private static TermCertainty CertaintyOf(string from, string? to) => to switch
    {
        null => TermCertainty.Open,
        _ when to.Contains('/', StringComparison.Ordinal) => TermCertainty.Window,
        _ => Math.Min(from.Length, to.Length) switch
        {
            4 => TermCertainty.Year,
            7 => TermCertainty.Month,
            _ => TermCertainty.Exact,
        },
    };

    private void ReadEvent(YamlMapping happening)
    {
        if (happening["names"] is not { } names || DateOf(happening, "first") is not { } first || SourceOf(happening) is not { } source)
        {
            return;
        }

        var certainty = happening["certainty"] is { } word ? _scope.Choice(word, "a certainty of events", ["held", "annulled", "not held", "scheduled", "expected"]) : "held";
        _events.Add(
            happening.Line,
            TextOf(happening, "kind") ?? "own",
            string.Join('|', _scope.Scalars(names, "names").Select(name => name.Value)),
            TextOf(happening, "place") ?? string.Empty,
            first,
            DateOf(happening, "last") ?? first,
            certainty ?? "expected",
            string.Empty,
            source);
    }

    private void ReadDeath(YamlMapping death)
    {
        if (TextOf(death, "person") is { } person && DateOf(death, "died") is { } died && SourceOf(death) is { } source)
        {
            _deaths.Add(death.Line, person, DateOf(death, "born") ?? string.Empty, died, TextOf(death, "role") ?? string.Empty, string.Empty, source);
        }
    }

    private void ForEach(YamlNode? node, MappingShape shape, Action<YamlMapping> read)
    {
        if (node is null)
        {
            return;
        }

        if (node is not YamlList list)
        {
            _scope.Report(node, $"A list is wanted here, each of its items {shape.Name}, not {node.Kind}.");
            return;
        }

        foreach (var item in list.Items)
        {
            if (_scope.Mapping(item, shape) is { } mapping)
            {
                read(mapping);
            }
        }
    }

    private string? TextOf(YamlMapping mapping, string key) => mapping[key] is { } node ? _scope.Text(node, key) : null;

    /// <summary>The source of a fact: the only one of the file where none is named; null after a mistake.</summary>
    private string? SourceOf(YamlMapping mapping)
    {
        if (mapping["source"] is { } node)
        {
            return _scope.Choice(node, "a source of this file", _sourceNames);
        }

        if (_sourceNames.Count == 1)
        {
            return _sourceNames[0];
        }

        _scope.Report(mapping, "The key 'source' is missing: a fact needs one of 'sources'.");
        return null;
    }

    /// <summary>A date as it is written; null where there is none and after a mistake.</summary>
    private string? DateOf(YamlMapping mapping, string key)
    {
        if (TextOf(mapping, key) is not { } text)
        {
            return null;
        }

        foreach (var part in text.Split('/'))
        {
            if (part.Length > 10 || !DateInterval.TryParse(part, out _))
            {
                _scope.Report(mapping[key]!, $"'{Shown.Of(text)}' is no date. Write {key} as 2025-03-05, or as 2025-03 or 2025 where no more is known.");
                return null;
            }
        }

        return text;
    }
}
