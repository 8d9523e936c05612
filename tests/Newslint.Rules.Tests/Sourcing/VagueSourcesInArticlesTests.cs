using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Newslint.Knowledge;
using Xunit.Abstractions;

namespace Newslint.Rules.Tests.Sourcing;

/// <summary>
/// The same with the marked attributions of real articles: each paragraph twice, as it is and with a vague source in the place of the name. It
/// prints the shares.
/// </summary>
public sealed partial class VagueSourcesInArticlesTests(ITestOutputHelper output)
{
    private const string Articles = "data/quotes/gold_train5pub.jsonl.gz";

    // Headlines, verbs that do not agree and names in the next sentence leave some unnoticed, and some “names” are the first word of a sentence: “Aides”.
    private const int LeastShare = 90;
    private const int MostNamed = 3;

    public static TheoryData<string> Publishers => ["breitbart", "huff-post", "nyt", "wash-post", "west-journal"];

    [SharedTheory(Articles)]
    [MemberData(nameof(Publishers))]
    public void Most_vague_sources_are_noticed_and_hardly_a_name(string publisher)
    {
        var (all, noticed, named) = (0, 0, 0);
        foreach (var (text, start, end, isSingular) in SourcesOf(publisher))
        {
            var source = VagueSourceGenerator.At(all++, isSingular);
            noticed += VagueSourceGenerator.IsNoticed(VagueSourceGenerator.Replace(text, start, end, source), start, source.Length) ? 1 : 0;
            named += VagueSourceGenerator.IsNoticed(text, start, end - start) ? 1 : 0;
        }

        output.WriteLine($"{publisher}: {noticed} of {all} vague sources are noticed, {named} of the named ones");
        Assert.True(all > 0);
        Assert.InRange(noticed * 100 / all, LeastShare, 100);
        Assert.InRange(named * 100 / all, 0, MostNamed);
    }

    private static IEnumerable<(string Text, int Start, int End, bool IsSingular)> SourcesOf(string publisher)
    {
        using var stream = new StreamReader(new GZipStream(File.OpenRead(SharedFile.PathOf(Articles)), CompressionMode.Decompress));
        while (stream.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var article = json.RootElement;
            if (article.GetProperty("publisher").GetString() != publisher)
            {
                continue;
            }

            var text = article.GetProperty("text").GetString()!;
            foreach (var attribution in article.GetProperty("attributions").EnumerateArray())
            {
                if (SpanOf(attribution, "source") is { } source && SpanOf(attribution, "cue") is { } cue && IsPlain(text, source, cue, out var isSingular))
                {
                    var start = text.LastIndexOf('\n', source.Start) + 1;
                    var end = text.IndexOf('\n', source.End);
                    yield return (text[start..(end < 0 ? text.Length : end)], source.Start - start, source.End - start, isSingular);
                }
            }
        }
    }

    private static (int Start, int End)? SpanOf(JsonElement attribution, string name) =>
        attribution.GetProperty(name) is { ValueKind: JsonValueKind.Array } spans && spans.GetArrayLength() == 1 ? (spans[0][0].GetInt32(), spans[0][1].GetInt32()) : null;

    /// <summary>Whether a name stands right beside a verb of speech in small letters, or after “according to”.</summary>
    private static bool IsPlain(string text, (int Start, int End) source, (int Start, int End) cue, out bool isSingular)
    {
        isSingular = false;
        if (cue.Start < source.End && source.Start < cue.End)
        {
            return false;
        }

        var verb = text[cue.Start..cue.End];
        var between = cue.Start >= source.End ? text[source.End..cue.Start] : text[cue.End..source.Start];
        isSingular = verb is "says" or "tells" or "writes" || verb.StartsWith("has ", StringComparison.Ordinal) || verb.StartsWith("is ", StringComparison.Ordinal);
        var isSpeech = verb == "according to" || (Lexicon.Shipped.TraitsOf(verb.AsSpan()[(verb.LastIndexOf(' ') + 1)..]) & WordTraits.SpeechFinite) != 0;
        return isSpeech && char.IsLower(verb[0]) && between is " " && text[source.End..].FirstOrDefault() is ' ' or '.' && Name().IsMatch(text[source.Start..source.End]);
    }

    [GeneratedRegex(@"^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. |President |Secretary )?\p{Lu}[\w’'.-]+(?: \p{Lu}[\w’'.-]+){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
