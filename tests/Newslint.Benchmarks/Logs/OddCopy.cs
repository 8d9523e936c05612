using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Newslint.Cli.Tests.Reports;
using Newslint.Rules.Yaml;

namespace Newslint.Benchmarks.Logs;

/// <summary>Copy that the shipped rules find something in, between strings that no log may obey, in all encodings and with all line ends.</summary>
internal sealed class OddCopy(Random random)
{
    private static readonly string[] Examples =
        [.. ShippedRules.Read().SelectMany(rule => rule.Descriptor.Examples).Select(example => example.MarkedText.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))];

    private static readonly string[] Naughty = [.. NaughtyStrings.All.Where(text => !text.Contains('\0', StringComparison.Ordinal))];
    private static readonly string[] Breaks = ["\n", "\r\n", "\r"];
    private static readonly string[] Blanks = [" ", "\t", "\u00a0", "\u2028", "\u0085", "\u2029", "\v", "\ufeff", "\u200b", "  "];

    private static readonly Encoding[] Encodings =
        [new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding(1252)!];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a file: nothing, or some blocks of copy.</summary>
    /// <param name="suppresses">Whether it suppresses some of what is found in it.</param>
    /// <param name="isMarkdown">Whether it may hold comments.</param>
    public byte[] Next(bool suppresses, bool isMarkdown)
    {
        if (random.Next(20) == 0)
        {
            return [];
        }

        var text = new StringBuilder(random.Next(3) == 0 || suppresses ? FrontMatter(suppresses) : "");
        for (var blocks = random.Next(1, 10); blocks > 0; blocks--)
        {
            text.Append(suppresses && isMarkdown && random.Next(2) == 0 ? Comment() : "").Append(Block()).Append("\n\n");
        }

        return Encode(WithBreaks(text.ToString()));
    }

    /// <summary>A string that no log may obey, as YAML writes it.</summary>
    public string Reason() => JsonSerializer.Serialize("So: " + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Shortened(Naughty[random.Next(Naughty.Length)]))), Readable);

    private string FrontMatter(bool suppresses)
    {
        var allowed = suppresses ? $"newslint-allow:\n  - {Pick(["NL1701", "tone", "quotes", "NL1010", "house"])}: {Reason()}\n" : "";
        return $"---\ntitle: {Reason()}\ndate: {random.Next(1990, 2027)}-0{random.Next(1, 10)}-1{random.Next(10)}\n{allowed}---\n\n";
    }

    private string Comment() =>
        $"<!-- newslint-allow {Pick(["all", "ad-label", "furniture", "house", "tone", "NL9876"])}: {OneLine(Naughty[random.Next(Naughty.Length)]).Replace("-->", "", StringComparison.Ordinal)} -->\n";

    private string Block() => random.Next(12) switch
    {
        0 => "Advertisement",
        1 or 2 => $"{OddRules.LineMark} {OneLine(Naughty[random.Next(Naughty.Length)])} Advertisement",
        3 => Shortened(Naughty[random.Next(Naughty.Length)]) + "\n\nAdvertisement",
        4 or 5 => string.Join(Pick(Blanks), Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(OddRules.Words))),
        6 => "They wrote quarrelsomeone, quarrelsomeone" + Pick(Blanks) + "and quarrelsometwo.",
        7 => string.Concat(Enumerable.Repeat(Pick(Examples).Replace("\n", " ", StringComparison.Ordinal) + " " + Pick(OddRules.Words) + Pick(Blanks), random.Next(1, 60))),
        _ => Pick(Examples),
    };

    private string WithBreaks(string text)
    {
        var kind = random.Next(4);
        return kind == 0 ? text : string.Concat(text.Select(c => c == '\n' ? Breaks[kind < 3 ? kind : random.Next(3)] : c.ToString()));
    }

    private byte[] Encode(string text)
    {
        var encoding = random.Next(3) > 0 ? new UTF8Encoding(false) : Encodings[random.Next(Encodings.Length)];
        return [.. encoding.Preamble, .. encoding.GetBytes(text)];
    }

    private string Pick(string[] strings) => strings[random.Next(strings.Length)];

    private static string Shortened(string text) => text.Length > 400 ? text[..400] : text;

    private static string OneLine(string text) => Shortened(text).ReplaceLineEndings(" ");
}
