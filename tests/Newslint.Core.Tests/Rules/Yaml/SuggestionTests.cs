using Newslint.Rules.Yaml;

namespace Newslint.Core.Tests.Rules.Yaml;

public sealed class SuggestionTests
{
    private static readonly string[] Words = ["id", "name", "match", "message", "suggestion-when"];

    [Theory]
    [InlineData("mach", "match")]
    [InlineData("macth", "match")]
    [InlineData("MATCH", "match")]
    [InlineData("mesage", "message")]
    [InlineData("messgaes", "message")]
    [InlineData("sugestion-wehn", "suggestion-when")]
    [InlineData("Di", "id")]
    [InlineData("i", "id")]
    public void A_slip_of_the_pen_is_understood(string word, string meant) => Assert.Equal($"Did you mean '{meant}'?", Suggestion.For(word, Words));

    [Theory]
    [InlineData("rain")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("matchmaker")]
    public void What_is_like_no_word_gets_all_of_them(string word) =>
        Assert.Equal("Expected one of: id, name, match, message, suggestion-when.", Suggestion.For(word, Words));

    [Fact]
    public void Where_there_are_no_words_none_is_expected() => Assert.Equal("There is none.", Suggestion.For("rain", []));

    [Theory]
    [InlineData("rain", "rain", 0)]
    [InlineData("rain", "RAIN", 0)]
    [InlineData("rain", "rian", 1)]
    [InlineData("rain", "RIAN", 1)]
    [InlineData("rain", "ran", 1)]
    [InlineData("rain", "drain", 1)]
    [InlineData("rain", "train x", int.MaxValue)]
    [InlineData("rain", "snow", 4)]
    public void The_distance_counts_edits(string a, string b, int distance)
    {
        Assert.Equal(distance, Suggestion.Distance(a, b));
        Assert.Equal(distance, Suggestion.Distance(b, a));
    }
}
