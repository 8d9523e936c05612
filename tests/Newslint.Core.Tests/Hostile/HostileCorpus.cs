using System.Globalization;
using System.Text;

namespace Newslint.Core.Tests.Hostile;

/// <summary>Files that nobody should write and somebody will. The same at every run.</summary>
internal static class HostileCorpus
{
    private const int Many = 50_000;

    private static readonly Dictionary<string, Func<byte[]>> Cases =
        Bytes().Concat(Sizes()).Concat(QuotationMarks()).Concat(Prose()).Concat(Characters()).Concat(Markup())
            .ToDictionary(entry => entry.Name, entry => entry.Make, StringComparer.Ordinal);

    /// <summary>The names of all files.</summary>
    public static IEnumerable<string> Names => Cases.Keys;

    /// <summary>All files. They are made one by one: together they are large.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All => Cases.Select(entry => (entry.Key, entry.Value()));

    /// <summary>The bytes of the file <paramref name="name"/>.</summary>
    public static byte[] Read(string name) => Cases[name]();

    private static IEnumerable<(string Name, Func<byte[]> Make)> Bytes()
    {
        yield return ("nothing", () => []);
        for (var value = 0; value < 256; value++)
        {
            var octet = (byte)value;
            var name = value.ToString("X2", CultureInfo.InvariantCulture);
            yield return ($"byte {name} alone", () => [octet]);
            yield return ($"byte {name} in a word", () => [.. "He sa"u8, octet, .. "id so."u8]);
        }

        yield return ("every byte from 01 on", () => [.. Enumerable.Range(1, 255).Select(value => (byte)value)]);
        foreach (var character in (string[])["é", "“", "😀"])
        {
            var whole = Encoding.UTF8.GetBytes(character);
            for (var kept = 1; kept < whole.Length; kept++)
            {
                var part = whole[..kept];
                yield return ($"UTF-8 cut at {kept} of {whole.Length} at the end", () => [.. "He said "u8, .. part]);
                yield return ($"UTF-8 cut at {kept} of {whole.Length} within", () => [.. "He said "u8, .. part, .. " so."u8]);
            }
        }

        foreach (var sequence in (string[])["C080", "C1BF", "E08080", "E09FBF", "F0808080", "F08FBFBF", "EDA080", "EDBFBF", "F4908080", "F888808080", "FC8480808080"])
        {
            yield return ($"UTF-8 overlong or out of range {sequence}", () => [.. "He said "u8, .. Convert.FromHexString(sequence), .. " so."u8]);
        }

        foreach (var mark in (string[])["EFBBBF", "FFFE", "FEFF", "FFFE0000", "0000FEFF", "EFBB", "FF", "EFBBBFEFBBBF"])
        {
            yield return ($"mark {mark} alone", () => Convert.FromHexString(mark));
            yield return ($"mark {mark} before ASCII", () => [.. Convert.FromHexString(mark), .. "He said so."u8]);
        }

        foreach (var (name, encoding) in ((string, Encoding)[])[("LE", Encoding.Unicode), ("BE", Encoding.BigEndianUnicode)])
        {
            yield return ($"UTF-16 {name} high surrogates", () => Utf16(encoding, [0xD800, 'a', 0xDBFF, 0xD800, '\n', 0xD800]));
            yield return ($"UTF-16 {name} low surrogates", () => Utf16(encoding, [0xDC00, 'a', 0xDFFF, 0xDC00, '\n', 0xDC00]));
            yield return ($"UTF-16 {name} surrogates the wrong way round", () => Utf16(encoding, [.. Enumerable.Repeat(new[] { 0xDC00, 0xD800 }, 1000).SelectMany(pair => pair)]));
            yield return ($"UTF-16 {name} of an odd length", () => [.. Utf16(encoding, ['s', 'a', 'i', 'd']), 0x61]);
        }
    }

    private static IEnumerable<(string Name, Func<byte[]> Make)> Sizes()
    {
        yield return Text("1 MB in one line", () => Repeat("The mayor said it rained and ", 36_000));
        yield return Text("1 MB in one word", () => Repeat("a", 1_000_000));
        yield return Text("100,000 lines", () => Repeat("It rained.\n", 100_000));
        yield return Text("100,000 paragraphs", () => Repeat("It rained.\n\n", 100_000));
        foreach (var (name, lineBreak) in ((string, string)[])[("LF", "\n"), ("CRLF", "\r\n"), ("CR", "\r"), ("LF CR", "\n\r"), ("CR CRLF", "\r\r\n")])
        {
            yield return Text($"only {name}", () => Repeat(lineBreak, 100_000));
            yield return Text($"lines that end at {name}", () => Repeat("“It rained,” she said." + lineBreak, 10_000));
        }
    }

    private static IEnumerable<(string Name, Func<byte[]> Make)> QuotationMarks()
    {
        string[] pairs = ["\"\"", "''", "“”", "‘’", "«»", "»«", "‹›", "„“", "「」", "`´", "′″"];
        foreach (var (open, close) in pairs.Select(pair => (pair[..1], pair[1..])))
        {
            yield return Text($"{open} opened only", () => Repeat(open, Many));
            yield return Text($"{close} closed only", () => Repeat(close, Many));
            yield return Text($"{open}{close} nested", () => Repeat(open, Many) + "rain" + Repeat(close, Many));
            yield return Text($"{open} before words", () => Repeat($"{open}rain ", Many));
            yield return Text($"{open}{close} around words", () => Repeat($"{open}rain,{close} she said. ", Many / 5));
            yield return Text($"{open} at each paragraph", () => Repeat($"{open}It rained.\n\n", Many / 5));
        }

        yield return Text("two apostrophes as a mark", () => Repeat("''rain'' ", Many));
        yield return Text("two backquotes as a mark", () => Repeat("``rain'' ", Many));
        yield return Text("all kinds mixed", () => Repeat("“‘«\"'„‹”’»", Many / 5));
    }

    private static IEnumerable<(string Name, Func<byte[]> Make)> Prose()
    {
        yield return Text("only capitals with points", () => Repeat("A. ", 70_000));
        yield return Text("only digits", () => Repeat("1234567890", 20_000));
        yield return Text("only marks", () => Repeat(".,;:!?…—–-()[]{}/\\|@#$%^&*_+=~<>", 6_000));
        yield return Text("only full stops", () => Repeat(".", 200_000));
        yield return Text("only titles", () => Repeat("former former President President ", 6_000));
        yield return Text("only dates", () => Repeat("March March 31 31 2025 ", 9_000));
        yield return Text("only abbreviations", () => Repeat("Mr. Dr. U.S. Jan. Inc. p.m. ", 7_000));
        yield return Text("only speech verbs", () => Repeat("said said, she said he says ", 7_000));
        yield return Text("only names", () => Repeat("Ann Bo Lee Roe ", 13_000));
        yield return Text("huge numbers", () => $"{Repeat("9", 10_000)} people, ${Repeat("1,000,", 10_000)}000, 1e{Repeat("9", 1_000)}, {Repeat("1.", 10_000)}");
        yield return Text("impossible dates", () => Repeat("February 31, 99999 and 0000-00-00 and 13/13/13 and Monday, March 32 ", 2_000));
        yield return Text("one word repeated", () => Repeat("a ", 200_000));
        yield return Text("commas without end", () => "She said " + Repeat("rain, ", 40_000));
    }

    private static IEnumerable<(string Name, Func<byte[]> Make)> Characters()
    {
        yield return Text("combining marks on one letter", () => "a" + Repeat("\u0301", 100_000));
        yield return Text("combining marks alone", () => Repeat("\u0301\u0323\u20DD", 33_000));
        foreach (var (name, character) in ((string, string)[])
                 [
                     ("zero-width spaces", "\u200B"), ("zero-width joiners", "\u200D"), ("word joiners", "\u2060"), ("byte order marks", "\uFEFF"),
                     ("soft hyphens", "\u00AD"), ("no-break spaces", "\u00A0"), ("ideographic spaces", "\u3000"), ("variation selectors", "\uFE0F"),
                     ("right-to-left overrides", "\u202E"), ("isolates", "\u2066"), ("emoji", "😀"), ("family emoji", "👩‍👩‍👧‍👦"), ("flags", "🇺🇸"),
                     ("noncharacters", "\uFFFF"), ("replacement characters", "\uFFFD"), ("private use", "\uE000"), ("tags", "\U000E0041"),
                     ("dotted capital I", "İ"), ("sharp s", "ß"), ("ligatures", "ﬃ"), ("Arabic", "ﷺ"), ("vertical tabs", "\v"), ("form feeds", "\f"), ("escapes", "\u001B[31m"),
                 ])
        {
            yield return Text($"only {name}", () => Repeat(character, 20_000));
            yield return Text($"{name} inside words", () => Repeat($"“Ra{character}in,” s{character}he said. ", 2_000));
        }

        foreach (var (name, separator) in ((string, string)[])[("U+2028", "\u2028"), ("U+2029", "\u2029"), ("U+0085", "\u0085")])
        {
            yield return Text($"lines that end at {name}", () => Repeat("It rained." + separator, 20_000));
        }
    }

    private static IEnumerable<(string Name, Func<byte[]> Make)> Markup()
    {
        yield return Text("deep block quotes", () => Repeat(">", Many) + " rain");
        yield return Text("lines of block quotes", () => Repeat("> > > > rain\n", 10_000));
        yield return Text("deep list on one line", () => Repeat("- ", 5_000) + "rain");
        yield return Text("deep list", () => string.Concat(Enumerable.Range(0, 400).Select(level => new string(' ', 2 * level) + "- rain\n")));
        yield return Text("open emphasis", () => Repeat("*rain _sun ", 20_000));
        yield return Text("nested emphasis", () => Repeat("*", Many) + "rain" + Repeat("*", Many));
        yield return Text("open brackets", () => Repeat("[", Many));
        yield return Text("open links", () => Repeat("[rain](", Many));
        yield return Text("open links, just few enough", () => Repeat("[rain](", 4_999));
        yield return Text("open images", () => Repeat("![", Many));
        yield return Text("nested links", () => Repeat("[", 20_000) + "rain" + Repeat("](u)", 20_000));
        yield return Text("link definitions", () => string.Concat(Enumerable.Range(0, Many).Select(i => string.Create(CultureInfo.InvariantCulture, $"[rain{i}]: sun\n"))));
        yield return Text("backquotes of all lengths", () => string.Concat(Enumerable.Range(1, 400).Select(length => new string('`', length) + "rain")));
        yield return Text("wide and long table", () => Repeat("|", 10_000) + "\n" + Repeat("|-", 10_000) + "\n" + Repeat("|rain\n", 5_000));
        yield return Text("entities", () => Repeat("&amp;&#0;&#xD800;&#x110000;&bogus;&", 6_000));
        yield return Text("backslashes", () => Repeat("\\", 200_000));
        yield return Text("open tags", () => Repeat("<a href='", 20_000));
        yield return Text("open comment", () => Repeat("<!-- rain ", 20_000));
        yield return Text("open code fence", () => "```\n" + Repeat("rain\n", 20_000));
        yield return Text("front matter without an end", () => "---\ntitle: Rain\n" + Repeat("note: rain\n", 20_000));
        yield return Text("front matter only", () => "---\ntitle: Rain\n---");
        yield return Text("front matter of deep lists", () => $"---\ntitle: {Repeat("[", 10_000)}\n---\nIt rained.");
        yield return Text("front matter of deep mappings", () => $"---\ntitle: {Repeat("{a: ", 10_000)}\n---\nIt rained.");
        yield return Text("front matter of deep dashes", () => $"---\ntitle:\n  {Repeat("- ", 20_000)}\n---\nIt rained.");
        yield return Text("front matter of aliases", () => $"---\na: &a [x]\n{Repeat("b: &a [*a, *a, *a, *a]\n", 2_000)}---\nIt rained.");
        yield return Text("front matter of one key", () => $"---\n{Repeat("title: Rain\n", 5_000)}---\nIt rained.");
        yield return Text("front matter with a bad escape", () => "---\ntitle: \"\\UFFFFFFFF\"\n---\nIt rained.");
        yield return Text("front matter fences only", () => Repeat("---\n", 50_000));
    }

    private static (string Name, Func<byte[]> Make) Text(string name, Func<string> text) => (name, () => Encoding.UTF8.GetBytes(text()));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    // Encoding.GetBytes would mend the surrogates.
    private static byte[] Utf16(Encoding encoding, int[] units)
    {
        var isBigEndian = encoding == Encoding.BigEndianUnicode;
        return [.. encoding.GetPreamble(), .. units.SelectMany(unit => isBigEndian ? new[] { (byte)(unit >> 8), (byte)unit } : [(byte)unit, (byte)(unit >> 8)])];
    }
}
