using System.Text;

namespace Newslint.Knowledge.Facts.Packing;

/// <summary>Compiles the tables of offices, terms, names and jurisdictions to the bytes that <c>FactPack</c> reads.</summary>
/// <remarks>
/// Rows become records of numbers, and their texts a pool in which each stands once. What a look-up asks for is sorted here, so that it finds its
/// rows by binary search and reads nothing else. Same tables, same bytes. The build runs this over what ships; a newsroom's own tables go through it at start.
/// </remarks>
internal sealed class FactPackWriter
{
    private readonly List<int> _words = [];
    private readonly Dictionary<string, int> _pool = new(StringComparer.Ordinal);
    private readonly List<byte> _text = [];
    private readonly List<string[]> _offices = [];
    private readonly Dictionary<string, int> _officeIndex = new(StringComparer.Ordinal);

    private FactPackWriter()
    {
    }

    /// <summary>Compiles texts in the formats of <c>offices.csv</c>, <c>terms.csv</c>, <c>names.csv</c> and <c>jurisdictions.csv</c>.</summary>
    /// <param name="read">Gives the text of a table by its file name.</param>
    /// <param name="officeElsewhere">The row of an office that <c>offices.csv</c> lacks, from facts below these; null where it is not known.</param>
    /// <exception cref="InvalidDataException">A row is not well-formed; the message names file and line.</exception>
    public static byte[] Compile(Func<string, string> read, Func<string, string[]?> officeElsewhere)
    {
        var writer = new FactPackWriter();
        writer.ReadOffices(read("offices.csv"));
        var terms = writer.ReadTerms(read("terms.csv"), officeElsewhere);
        var names = ReadNames(read("names.csv"));
        var forms = ReadForms(read("jurisdictions.csv"));
        return writer.Write(terms, names, forms);
    }

    private void ReadOffices(string text)
    {
        var reader = new CsvReader("offices.csv", text, FactTables.Offices);
        while (reader.Read())
        {
            if (!_officeIndex.TryAdd(reader[0], _offices.Count))
            {
                throw reader.Error($"the office '{reader[0]}' stands twice");
            }

            _offices.Add([reader[0], reader[1], reader[2], reader[3], reader[4], reader[5], reader[6]]);
        }
    }

    /// <summary>The terms, those of an office together, in the order of the file otherwise.</summary>
    private List<PackedTerm> ReadTerms(string text, Func<string, string[]?> officeElsewhere)
    {
        var terms = new List<PackedTerm>();
        var reader = new CsvReader("terms.csv", text, FactTables.Terms);
        while (reader.Read())
        {
            if (!_officeIndex.TryGetValue(reader[0], out var office))
            {
                office = _offices.Count;
                _offices.Add(officeElsewhere(reader[0]) ?? throw reader.Error($"'{reader[0]}' is not in offices.csv"));
                _officeIndex.Add(reader[0], office);
            }

            terms.Add(new PackedTerm(
                office,
                reader[1],
                reader.Date(2),
                reader.Raw(3).IsEmpty ? null : reader.DateOrWindow(3),
                TermCertainties.Read(reader.Raw(4)) ?? throw reader.Error($"expected {TermCertainties.Words}, found '{reader[4]}'"),
                reader.Date(5).To,
                reader[6]));
        }

        return [.. terms.OrderBy(term => term.Office)];
    }

    private static List<string[]> ReadNames(string text)
    {
        var names = new List<string[]>();
        var reader = new CsvReader("names.csv", text, FactTables.Names);
        while (reader.Read())
        {
            if (NameKinds.Read(reader.Raw(2)) is null)
            {
                throw reader.Error($"expected {NameKinds.Words}, found '{reader[2]}'");
            }

            names.Add([reader[0], reader[1], reader[2]]);
        }

        return names;
    }

    /// <summary>Pairs of a form and its jurisdiction, in the order of the file.</summary>
    private static List<string[]> ReadForms(string text)
    {
        var forms = new List<string[]>();
        var byForm = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new CsvReader("jurisdictions.csv", text, FactTables.Jurisdictions);
        while (reader.Read())
        {
            var jurisdiction = reader[0];
            foreach (var form in reader[1].Split('|'))
            {
                var isPart = jurisdiction.Contains('/', StringComparison.Ordinal);
                if (!isPart && !byForm.TryAdd(NameFolding.FoldKeepingCase(form), jurisdiction) && byForm[NameFolding.FoldKeepingCase(form)] is { } other && other != jurisdiction)
                {
                    throw reader.Error($"'{form}' already stands for '{other}'");
                }

                forms.Add([form, jurisdiction]);
            }
        }

        return forms;
    }

    private byte[] Write(List<PackedTerm> terms, List<string[]> names, List<string[]> forms)
    {
        var sections = new int[PackLayout.SectionCount * 2];
        var asOf = terms.Count == 0 ? 0 : terms.Max(term => term.AsOf.DayNumber);

        Begin(PackSection.Offices);
        var first = 0;
        for (var i = 0; i < _offices.Count; i++)
        {
            var row = _offices[i];
            var count = terms.Skip(first).TakeWhile(term => term.Office == i).Count();
            Add(Pooled(row[0]), Pooled(row[1]), Pooled(row[2]), Pooled(row[3]), Pooled(row[4]), (row[5] == "yes" ? 1 : 0) | (row[6] == "life" ? 2 : 0), first, count);
            first += count;
        }

        Begin(PackSection.OfficesById);
        AddSorted(Enumerable.Range(0, _offices.Count).Select(i => (_offices[i][0], new[] { i })));

        Begin(PackSection.Titles);
        AddSorted(_offices.SelectMany((row, i) => row[3].Split('|').DistinctBy(title => NameFolding.Fold(title))
            .Select(title => (NameFolding.Fold(title), new[] { Pooled(title), i }))));

        Begin(PackSection.Terms);
        foreach (var term in terms)
        {
            Add(
                term.Office,
                Pooled(term.Person),
                term.From.From.DayNumber,
                term.From.To.DayNumber,
                term.To?.From.DayNumber ?? -1,
                term.To?.To.DayNumber ?? -1,
                (int)term.Certainty,
                term.AsOf.DayNumber,
                Pooled(term.Source));
        }

        Begin(PackSection.Holders);
        AddSorted(terms.Select((term, i) => (NameFolding.LastWord(NameFolding.Fold(term.Person)), new[] { i })));

        Begin(PackSection.Names);
        AddSorted(names.Select(row => (NameFolding.LastWord(NameFolding.Fold(row[1])), new[] { Pooled(row[0]), Pooled(row[1]), (int)NameKinds.Read(row[2])! })));

        Begin(PackSection.OwnSurnames);
        AddSorted(names.Where(row => NameKinds.Read(row[2]) == NameKind.Surname).Select(row => (NameFolding.Fold(row[0]), new[] { Pooled(row[0]) })));

        Begin(PackSection.Forms);
        AddSorted(forms.Select(row => (NameFolding.FoldKeepingCase(row[0]), new[] { Pooled(row[0]), Pooled(row[1]) })));

        return Assemble(sections, asOf);

        void Begin(PackSection section) => sections[(int)section] = _words.Count;
    }

    private byte[] Assemble(int[] sections, int asOf)
    {
        for (var i = 0; i < PackLayout.SectionCount; i++)
        {
            var end = i + 1 < PackLayout.SectionCount ? sections[i + 1] : _words.Count;
            sections[PackLayout.SectionCount + i] = (end - sections[i]) / PackLayout.Width((PackSection)i);
        }

        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(PackLayout.Magic);
        writer.Write(asOf);
        foreach (var number in sections)
        {
            writer.Write(number);
        }

        writer.Write(_words.Count);
        foreach (var word in _words)
        {
            writer.Write(word);
        }

        writer.Write(_text.ToArray());
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Adds records in the order of their keys; those of one key stay in the order in which they come.</summary>
    private void AddSorted(IEnumerable<(string Key, int[] Record)> records)
    {
        foreach (var (_, record) in records.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            _words.AddRange(record);
        }
    }

    private void Add(params ReadOnlySpan<int> record) => _words.AddRange(record);

    /// <summary>The place of a text in the pool.</summary>
    private int Pooled(string text)
    {
        if (!_pool.TryGetValue(text, out var place))
        {
            place = _text.Count;
            _pool.Add(text, place);
            var bytes = Encoding.UTF8.GetBytes(text);
            if (bytes.Length > ushort.MaxValue)
            {
                throw new InvalidDataException($"A field of {bytes.Length} bytes is too long: '{text[..60]}…'.");
            }

            _text.Add((byte)bytes.Length);
            _text.Add((byte)(bytes.Length >> 8));
            _text.AddRange(bytes);
        }

        return place;
    }

    private sealed record PackedTerm(int Office, string Person, DateInterval From, DateInterval? To, TermCertainty Certainty, DateOnly AsOf, string Source);
}
