namespace Newslint.Knowledge.Facts;

/// <summary>When well-known people died.</summary>
/// <remarks>Nothing is read before the first question. An instance may be shared between threads.</remarks>
public sealed class DeathFacts
{
    private const string File = "deaths.csv";
    private const string Header = "name,born,died,role,wikidata,source";

    private readonly Func<string, string?> _read;
    private readonly DeathFacts? _below;
    private Death[]? _all;
    private Dictionary<string, List<Death>>? _byName;

    /// <summary>Facts from a text in the format of <c>deaths.csv</c>.</summary>
    public DeathFacts(TextReader deaths)
    {
        var text = deaths.ReadToEnd();
        _read = _ => text;
    }

    /// <summary>Facts from the text of a table, over others: of one name they come first.</summary>
    internal DeathFacts(Func<string, string?> read, DeathFacts? below)
    {
        _read = read;
        _below = below;
    }

    /// <summary>The facts that travel inside the library.</summary>
    public static DeathFacts Shipped { get; } = new(FactFiles.Read, below: null);

    /// <summary>All of them, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A row is not as it should be; the message names the line.</exception>
    public IReadOnlyList<Death> All => _all ??= [.. ReadAll(_read(File) ?? Header), .. _below?.All ?? []];

    /// <summary>
    /// The people of this full name, whatever its case, diacritics and hyphens. Others may share it: the text must show by
    /// <see cref="Death.Role"/> that it means one of these.
    /// </summary>
    public IReadOnlyList<Death> Named(ReadOnlySpan<char> name)
    {
        _byName ??= Index(All);
        return _byName.TryGetValue(NameFolding.WithoutMiddleInitials(NameFolding.Fold(name)), out var found) ? found : [];
    }

    private static Dictionary<string, List<Death>> Index(IReadOnlyList<Death> all)
    {
        var index = new Dictionary<string, List<Death>>(StringComparer.Ordinal);
        foreach (var death in all)
        {
            var name = NameFolding.WithoutMiddleInitials(NameFolding.Fold(death.Name));
            if (!index.TryGetValue(name, out var found))
            {
                index.Add(name, found = []);
            }

            found.Add(death);
        }

        return index;
    }

    private static Death[] ReadAll(string text)
    {
        var all = new List<Death>();
        var reader = new CsvReader(File, text, Header);
        while (reader.Read())
        {
            all.Add(new Death
            {
                Name = reader[0],
                Born = reader.Raw(1).IsEmpty ? null : reader.Date(1),
                Died = reader.Date(2),
                Role = reader[3],
                Source = reader[5],
            });
        }

        return [.. all];
    }
}
