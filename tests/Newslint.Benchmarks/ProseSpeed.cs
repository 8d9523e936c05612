using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newslint.Articles;
using Newslint.Prose;
using Newslint.Prose.Dates;
using Newslint.Text;

namespace Newslint.Benchmarks;

/// <summary>
/// What the prose model costs in words a second on one core, view by view, beside decoding and splitting the same bytes in the same rounds:
/// the machine is noisy, the ratio is less so.
/// </summary>
internal sealed class ProseSpeed
{
    /// <summary>Rounds that tell no time: until the code is compiled as well as it will be.</summary>
    private const int WarmingRounds = 40;

    private const int HardLength = 1_000_000;

    /// <summary>The views, each asked for when those before it are there.</summary>
    private static readonly (string Name, Action<ProseModel> Ask)[] Views =
    [
        ("tokens", prose => Keep(prose.Tokens)),
        ("quotations", prose => Keep(prose.Quotations)),
        ("sentences", prose => Keep(prose.Sentences)),
        ("dates", prose => Keep(prose.Dates)),
        ("mentions", prose => Keep(prose.Mentions)),
        ("names", prose => Keep(prose.Names)),
        ("persons", prose => Keep(prose.Persons)),
        ("speakers", prose => Keep(prose.Speakers)),
        ("events", prose => Keep(prose.Events)),
        ("numbers", prose => Keep(prose.Numbers)),
    ];

    private static readonly List<string> Missed = [];

    private static object? _kept;

    private readonly NewsCorpus _corpus;
    private readonly int _rounds;
    private readonly List<double> _split = [];
    private readonly List<double> _parse = [];
    private readonly List<double> _dateScan = [];
    private readonly List<double>[] _views = [.. Views.Select(_ => new List<double>())];

    private ProseSpeed(NewsCorpus corpus, int rounds)
    {
        _corpus = corpus;
        _rounds = rounds;
    }

    /// <summary>Measures generated articles, then those of a file where it is given, then texts that are hard to read.</summary>
    public static int Run(int rounds, string? articles)
    {
        new ProseSpeed(NewsCorpus.Generate(), rounds).Measure();
        if (articles is not null)
        {
            new ProseSpeed(NewsCorpus.Read(articles), rounds).Measure();
        }

        MeasureHardTexts();
        Console.WriteLine(Missed.Count == 0 ? "all targets met" : $"missed: {string.Join("; ", Missed)}");
        return Missed.Count == 0 ? 0 : 1;
    }

    private void Measure()
    {
        for (var i = -WarmingRounds; i < _rounds; i++)
        {
            Round(isCounted: i >= 0);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_corpus.Name}: {_corpus.Articles.Count} articles, {_corpus.Words} words, {_rounds} rounds; words a second, best and median; times as long as decoding and splitting"));
        Print("decode and split", _split);
        Print("read blocks", _parse);
        for (var i = 0; i < Views.Length; i++)
        {
            Print(Views[i].Name, _views[i]);
        }

        var quotations = Sum([_views[0], _views[1]]);
        var whole = Sum(_views);
        Print("tokens and quotations", quotations, atLeast: 3_000_000);
        Print("whole prose model", whole, atLeast: 2_000_000);
        Print("blocks and prose model", Sum([_parse, whole]));
        PrintScan();
        Console.WriteLine();
    }

    private void Round(bool isCounted)
    {
        var views = new long[Views.Length];
        var (parse, scan) = (0L, 0L);
        GC.Collect();
        var clock = Stopwatch.GetTimestamp();
        foreach (var (bytes, _) in _corpus.Articles)
        {
            Keep(Split(bytes));
        }

        var split = Stopwatch.GetTimestamp() - clock;
        GC.Collect();
        foreach (var (bytes, metadata) in _corpus.Articles)
        {
            SourceFile.TryDecode("a.txt", bytes, out var source);
            clock = Stopwatch.GetTimestamp();
            var prose = new ProseModel(ArticleReaders.For("a.txt").Read(source!, metadata));
            parse += Lap(ref clock);
            for (var i = 0; i < Views.Length; i++)
            {
                Views[i].Ask(prose);
                views[i] += Lap(ref clock);
            }

            var sentences = (Sentence[])prose.Sentences;
            clock = Stopwatch.GetTimestamp();
            Keep(DateScanner.Scan(prose.Tokens, sentences, isDayFirst: null));
            scan += Lap(ref clock);
        }

        if (isCounted)
        {
            _split.Add(Seconds(split));
            _parse.Add(Seconds(parse));
            _dateScan.Add(Seconds(scan));
            for (var i = 0; i < Views.Length; i++)
            {
                _views[i].Add(Seconds(views[i]));
            }
        }
    }

    /// <summary>The measure of all things: a string of the bytes, its lines, their words.</summary>
    private static int Split(byte[] bytes)
    {
        var words = 0;
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            words += line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }

        return words;
    }

    /// <summary>Ten times the text may cost ten times as much and a little more for the memory, not a square.</summary>
    private static void MeasureHardTexts()
    {
        Console.WriteLine("hard texts, blocks and prose model: seconds for 1 MB and 10 MB, MB a second");
        foreach (var (name, text) in HardTexts.All)
        {
            var small = Encoding.UTF8.GetBytes(text(HardLength));
            var large = Encoding.UTF8.GetBytes(text(10 * HardLength));
            var one = Least(small);
            var ten = Least(large);
            var ratio = ten / one * small.Length / large.Length;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-32} {one,8:F3} {ten,8:F3} {large.Length / ten / 1e6,8:F1}   {ratio:F2} times the cost of a character"));
            Expect($"{name}, 10 MB beside 1 MB", ratio <= 2);
        }
    }

    private static double Least(byte[] bytes)
    {
        const int rounds = 5;
        var least = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            GC.Collect();
            var clock = Stopwatch.GetTimestamp();
            SourceFile.TryDecode("a.txt", bytes, out var source);
            var prose = new ProseModel(ArticleReaders.For("a.txt").Read(source!, ArticleMetadata.None));
            foreach (var (_, ask) in Views)
            {
                ask(prose);
            }

            least = Math.Min(least, Seconds(Lap(ref clock)));
        }

        return least;
    }

    private void Print(string name, List<double> seconds, double atLeast = 0)
    {
        var ratio = Median([.. seconds.Select((second, i) => second / _split[i])]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-24} {_corpus.Words / seconds.Min(),14:N0} {_corpus.Words / Median(seconds),14:N0} {ratio,8:F2}"));
        Expect(string.Create(CultureInfo.InvariantCulture, $"{_corpus.Name}, {name}, {atLeast:N0} words a second"), _corpus.Words / seconds.Min() >= atLeast);
    }

    /// <summary>What finding dates costs over tokens and sentences that are there already.</summary>
    private void PrintScan()
    {
        const double atLeast = 20e6;
        var bytes = _corpus.Articles.Sum(article => (double)article.Bytes.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  date scanner alone: {bytes / _dateScan.Min() / 1e6:F1} MB a second at best, {bytes / Median(_dateScan) / 1e6:F1} in the middle"));
        Expect($"{_corpus.Name}, date scanner alone, 20 MB a second", bytes / _dateScan.Min() >= atLeast);
    }

    private static void Expect(string what, bool isMet)
    {
        if (!isMet)
        {
            Missed.Add(what);
        }
    }

    private static List<double> Sum(List<double>[] stages) => [.. stages[0].Select((_, round) => stages.Sum(stage => stage[round]))];

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static long Lap(ref long clock)
    {
        var now = Stopwatch.GetTimestamp();
        var lap = now - clock;
        clock = now;
        return lap;
    }

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;

    /// <summary>What nobody used could be left out by the compiler.</summary>
    private static void Keep(object view) => _kept = view;
}
