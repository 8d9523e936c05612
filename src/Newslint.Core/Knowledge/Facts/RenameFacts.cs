using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts;

/// <summary>Places, companies and agencies that took another name, with the day.</summary>
/// <remarks>Nothing is read before the first question. An instance may be shared between threads.</remarks>
public sealed class RenameFacts
{
    private const string File = "renames.csv";
    internal const string Header = "kind,old,new,from,scope,cue,keep_in,note,source";

    /// <summary>A name may change again and again; a chain that long is a circle.</summary>
    private const int LongestChain = 5;

    private readonly Func<string, string> _read;
    private Rename[]? _all;
    private Dictionary<string, List<OldName>>? _byFirstWord;

    /// <summary>Facts from a text in the format of <c>renames.csv</c>.</summary>
    public RenameFacts(TextReader renames)
    {
        var text = renames.ReadToEnd();
        _read = _ => text;
    }

    private RenameFacts() => _read = FactFiles.Read;

    /// <summary>The facts that travel inside the library.</summary>
    public static RenameFacts Shipped { get; } = new();

    /// <summary>All of them, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A row is not as it should be; the message names the line.</exception>
    public IReadOnlyList<Rename> All => _all ??= ReadAll(_read(File));

    private Dictionary<string, List<OldName>> ByFirstWord => _byFirstWord ??= Index(All);

    /// <summary>The renames of what had this name, as it is written; none where nothing had.</summary>
    public IEnumerable<Rename> Of(string oldName) =>
        Beginning(FirstWord(oldName)).Where(name => name.Text == oldName).Select(name => name.Rename);

    /// <summary>What is called by the new names of <paramref name="rename"/> on a day: the names themselves, or later ones.</summary>
    public ImmutableArray<string> CurrentNames(Rename rename, DateOnly day)
    {
        for (var i = 0; i < LongestChain && rename.NewNames is [var name] && Next(name, rename, day) is { } next; i++)
        {
            rename = next;
        }

        return rename.NewNames;
    }

    /// <summary>Whether the old name came back into use, for some at least, after it was given up and by a day.</summary>
    public bool IsReversed(Rename rename, string oldName, DateOnly day)
    {
        foreach (var other in All)
        {
            if (other.From.From > rename.From.From && other.From.From <= day && other.NewNames.Contains(oldName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The old names that begin with a word, the longest first.</summary>
    internal IReadOnlyList<OldName> Beginning(string word) => ByFirstWord.TryGetValue(word, out var names) ? names : [];

    /// <summary>The letters and figures that a name begins with.</summary>
    internal static string FirstWord(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }

        return name[..end];
    }

    private Rename? Next(string name, Rename before, DateOnly day)
    {
        foreach (var next in Of(name))
        {
            if (next.Kind == before.Kind && next.Scope != RenameScope.HouseDependent && next.From.From > before.From.From && next.From.To <= day)
            {
                return next;
            }
        }

        return null;
    }

    private static Dictionary<string, List<OldName>> Index(IReadOnlyList<Rename> all)
    {
        var index = new Dictionary<string, List<OldName>>(StringComparer.Ordinal);
        foreach (var rename in all)
        {
            foreach (var name in rename.OldNames)
            {
                var word = FirstWord(name);
                if (!index.TryGetValue(word, out var names))
                {
                    index.Add(word, names = []);
                }

                names.Add(new OldName(name, rename));
            }
        }

        foreach (var names in index.Values)
        {
            names.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
        }

        return index;
    }

    private static Rename[] ReadAll(string text)
    {
        var all = new List<Rename>();
        var reader = new CsvReader(File, text, Header);
        while (reader.Read())
        {
            all.Add(new Rename
            {
                Kind = reader[0],
                OldNames = Names(reader[1]),
                NewNames = Names(reader[2]),
                From = reader.Date(3),
                Scope = Scope(reader),
                Cues = Names(reader[5]),
                KeepIn = Names(reader[6]),
                Source = reader[8],
            });
        }

        return [.. all];
    }

    private static ImmutableArray<string> Names(string field) => field.Length == 0 ? [] : [.. field.Split('|')];

    private static RenameScope Scope(CsvReader reader) => reader[4] switch
    {
        "official" => RenameScope.Official,
        "AP style" => RenameScope.AgencyStyle,
        "house dependent" => RenameScope.HouseDependent,
        var other => throw reader.Error($"expected official, AP style or house dependent, found '{other}'"),
    };

    /// <summary>An old name and what became of it.</summary>
    internal sealed record OldName(string Text, Rename Rename);
}
