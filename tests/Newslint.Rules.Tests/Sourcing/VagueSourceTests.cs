namespace Newslint.Rules.Tests.Sourcing;

/// <summary>A vague source in the place of a name is noticed; a name is not.</summary>
public sealed class VagueSourceTests
{
    private const string Place = "{source}";
    private const int LeastShare = 98;

    private static readonly string[] Sentences =
    [
        "{source} said the dam would fail.",
        "The dam will fail by spring, {source} said.",
        "The dam will fail by spring, {source} said on Monday.",
        "“The dam will fail,” {source} said.",
        "“The dam will fail,” said {source}.",
        "“The dam,” {source} said, “will fail.”",
        "The dam will fail, according to {source}.",
        "According to {source}, the dam will fail.",
        "On Monday, {source} told reporters that the gates were cracked.",
        "{source} warned that nobody had tested the gates.",
        "The gates were never tested, {source} added, and nobody was told.",
        "The mayor knew of the crack, and {source} said she had kept it quiet.",
        "The crews left when {source} announced that the gates would open.",
        "The gates, {source} said, were never tested.",
        "{source} later acknowledged that the report was late.",
        "The river rose all night. By noon {source} had confirmed the crack.",
        "The town waits for the report, which {source} described as a mess.",
        "The plan is dead, the paper reported, citing {source}.",
    ];

    private static readonly string[] Named =
    [
        "Lee Park", "Mayor Ana Ruiz", "Park", "Lee Park, an engineer,", "Park, Ms. Ruiz’s deputy budget adviser,", "Lee Park, an analyst at Delft Bank,",
        "two engineers, Lee Park and Ana Ruiz,", "Ana Ruiz and other critics", "police", "the company", "the White House", "the Interior Ministry", "she",
        "critics such as Lee Park", "a senior official, Lee Park,", "budget adviser Lee Park", "Ana Ruiz, a spokeswoman for the county,", "prosecutors",
        "the city council", "an adviser to the governor, Lee Park,",
    ];

    [Fact]
    public void Nearly_every_vague_source_is_noticed()
    {
        var all = Sentences.SelectMany(sentence => VagueSourceGenerator.All.Select(source => (Sentence: sentence, Source: source))).ToList();

        var missed = all.Where(one => !IsNoticed(one.Sentence, one.Source)).Select(one => one.Sentence.Replace(Place, one.Source, StringComparison.Ordinal)).ToList();

        Assert.True(missed.Count * 100 <= all.Count * (100 - LeastShare), $"{missed.Count} of {all.Count} are missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void A_source_with_a_name_is_never_reported()
    {
        var reported = Sentences.SelectMany(sentence => Named.Where(source => IsNoticed(sentence, source)).Select(source => sentence.Replace(Place, source, StringComparison.Ordinal)));

        Assert.Empty(reported);
    }

    private static bool IsNoticed(string sentence, string source)
    {
        var start = sentence.IndexOf(Place, StringComparison.Ordinal);
        return VagueSourceGenerator.IsNoticed(VagueSourceGenerator.Replace(sentence, start, start + Place.Length, source), start, source.Length);
    }
}
