namespace Newslint.Knowledge.Facts;

/// <summary>Which money was used where and until when.</summary>
/// <remarks>Nothing is read before the first question. An instance may be shared between threads.</remarks>
public sealed class CurrencyFacts
{
    private const string File = "currencies.csv";
    internal const string Header = "region,region_name,currency,name,one,other,from,to,tender,source";

    private readonly Func<string, string> _read;
    private FormerMoney[]? _former;

    /// <summary>Facts from a text in the format of <c>currencies.csv</c>.</summary>
    public CurrencyFacts(TextReader currencies)
    {
        var text = currencies.ReadToEnd();
        _read = _ => text;
    }

    private CurrencyFacts() => _read = FactFiles.Read;

    /// <summary>The facts that travel inside the library.</summary>
    public static CurrencyFacts Shipped { get; } = new();

    /// <summary>The currencies that are money nowhere any more, in the order of the file.</summary>
    /// <remarks>
    /// Those are left out whose name has years in it (Turkish lira, 1922–2005): the money of today has the same name, and only an
    /// amount could tell them apart.
    /// </remarks>
    /// <exception cref="InvalidDataException">A row is not as it should be; the message names the line.</exception>
    public IReadOnlyList<FormerMoney> Former => _former ??= FormerOf(ReadAll(_read(File)));

    private static FormerMoney[] FormerOf(List<Use> uses)
    {
        var living = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            if (use.To is null && use.IsTender)
            {
                living.Add(use.Code);
            }
        }

        var inUse = uses.FindAll(use => living.Contains(use.Code)).ConvertAll(use => LastWord(use.One)).ToHashSet(StringComparer.Ordinal);
        inUse.Add("rouble"); // the Russian ruble as British papers spell it; the file has this spelling for the Soviet one alone
        var former = new List<FormerMoney>();
        foreach (var use in uses)
        {
            if (use.IsTender && use.To is not null && !living.Contains(use.Code) && !use.One.Contains('(', StringComparison.Ordinal) && !former.Exists(known => known.Code == use.Code))
            {
                former.Add(FormerOf(use, uses, inUse));
            }
        }

        return [.. former];
    }

    private static FormerMoney FormerOf(Use use, List<Use> uses, HashSet<string> nounsInUse)
    {
        var own = uses.FindAll(other => other.Code == use.Code && other.To is not null);
        var last = own.Select(other => other.To!.Value).Max();
        var regions = own.ConvertAll(other => other.RegionName);
        var successors = uses.FindAll(other => other.To is null && other.IsTender && regions.Contains(other.RegionName)).ConvertAll(other => other.One).Distinct(StringComparer.Ordinal).ToArray();
        return new FormerMoney
        {
            Code = use.Code,
            FullNames = use.One == use.Other ? [use.One] : [use.One, use.Other],
            Nouns = LastWord(use.One) == LastWord(use.Other) ? [LastWord(use.One)] : [LastWord(use.One), LastWord(use.Other)],
            IsNounFree = !nounsInUse.Contains(LastWord(use.One)),
            Regions = [.. regions.Distinct(StringComparer.Ordinal)],
            LastDay = last,
            Successor = successors is [var successor] ? successor : null,
            Source = use.Source,
        };
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static List<Use> ReadAll(string text)
    {
        var all = new List<Use>();
        var reader = new CsvReader(File, text, Header);
        while (reader.Read())
        {
            all.Add(new Use(reader[1], reader[2], reader[4], reader[5], reader.Raw(7).IsEmpty ? null : reader.Date(7).To, reader.Raw(8) is not "false", reader[9]));
        }

        return all;
    }

    /// <summary>A row: one currency in one region.</summary>
    private sealed record Use(string RegionName, string Code, string One, string Other, DateOnly? To, bool IsTender, string Source);
}
