namespace Newslint.Knowledge.Facts;

/// <summary>Companies, papers and services that came to an end, with their last day.</summary>
/// <remarks>Nothing is read before the first question. An instance may be shared between threads.</remarks>
public sealed class ClosureFacts
{
    private const string File = "closed.csv";
    private const string Header = "kind,name,end,certainty,how,note,source";

    private readonly Func<string, string> _read;
    private Closure[]? _all;

    /// <summary>Facts from a text in the format of <c>closed.csv</c>.</summary>
    public ClosureFacts(TextReader closed)
    {
        var text = closed.ReadToEnd();
        _read = _ => text;
    }

    private ClosureFacts() => _read = FactFiles.Read;

    /// <summary>The facts that travel inside the library.</summary>
    public static ClosureFacts Shipped { get; } = new();

    /// <summary>All of them, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A row is not as it should be; the message names the line.</exception>
    public IReadOnlyList<Closure> All => _all ??= ReadAll(_read(File));

    private static Closure[] ReadAll(string text)
    {
        var all = new List<Closure>();
        var reader = new CsvReader(File, text, Header);
        while (reader.Read())
        {
            all.Add(new Closure
            {
                Kind = reader[0],
                Name = reader[1],
                End = reader.Date(2),
                HasEnded = reader[3] switch
                {
                    "ended" => true,
                    "scheduled" => false,
                    var other => throw reader.Error($"expected ended or scheduled, found '{other}'"),
                },
                How = reader[4],
                Source = reader[6],
            });
        }

        return [.. all];
    }
}
