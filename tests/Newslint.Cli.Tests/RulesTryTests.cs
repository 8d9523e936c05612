namespace Newslint.Cli.Tests;

public sealed class RulesTryTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public RulesTryTests()
    {
        _newslint.Write("archive/one.txt", "The crews left.\n\nAdvertisement\n\nThe dam held.\n");
        _newslint.Write("archive/two.txt", "The crews left.\n\nAdvertisement\n\nThe dam held.\n\nSponsored\n");
        _newslint.Write("archive/three.txt", "The crews left.\n");
    }

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void Hits_are_shown_with_their_lines_and_counted()
    {
        var result = _newslint.Run("rules", "try", "NL1701", "archive");

        Assert.Equal((0, string.Empty), (result.Code, result.Errors));
        Assert.StartsWith(
            """
            archive/one.txt
              3:1 │ Advertisement
                  │ ^^^^^^^^^^^^^ 'Advertisement' is an advertisement label left in the copy. Take the line out.
            archive/two.txt
              3:1 │ Advertisement
                  │ ^^^^^^^^^^^^^ 'Advertisement' is an advertisement label left in the copy. Take the line out.
              7:1 │ Sponsored
                  │ ^^^^^^^^^ 'Sponsored' is an advertisement label left in the copy. Take the line out.

            3 hits in 2 of 3 files, 18 words: 166.67 per 1,000 words.

            Most frequent:
                    2  Advertisement
                    1  Sponsored

            Slowest:

            """,
            result.Output,
            StringComparison.Ordinal);
        Assert.Matches(@"\n +[0-9.]+ ms  archive/(one|two|three)\.txt\n$", result.Output);
    }

    [Fact]
    public void More_hits_than_are_shown_are_counted()
    {
        var result = _newslint.Run("rules", "try", "ad-label", "archive", "--limit", "1");

        Assert.Contains("… and 2 more; --limit shows them.", result.Output, StringComparison.Ordinal);
        Assert.Contains("3 hits in 2 of 3 files", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("archive/two.txt\n  3:1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_in_a_file_is_tried_whatever_its_severity_is()
    {
        _newslint.Write("crews.yml", "id: HOUSE0001\nname: crews\ncategory: house\nseverity: none\nwhy: No news.\nmessage: Who?\non: sentence\nmatch: { phrase: { any: [the crews] } }\n");
        _newslint.Write("archive/.editorconfig", "[*]\ndotnet_diagnostic.HOUSE0001.severity = none\n");

        Assert.Contains("3 hits in 3 of 3 files", _newslint.Run("rules", "try", "crews.yml", "archive").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_hits_says_so()
    {
        var result = _newslint.Run("rules", "try", "NL1204", "archive");

        Assert.StartsWith("0 hits in 0 of 3 files, 18 words: 0.00 per 1,000 words.\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no rule 'ad-lable'. Did you mean 'ad-label'?", "ad-lable")]
    [InlineData("broken.yml(1,1): error: The key 'name' is missing", "broken.yml")]
    [InlineData("--limit 'many': write the number of hits to show.", "NL1701", "--limit", "many")]
    [InlineData("nowhere: error: There is no such file or folder.", "NL1701", "nowhere")]
    public void What_cannot_be_tried_is_told(string message, params string[] arguments)
    {
        _newslint.Write("broken.yml", "id: HOUSE0002\n");

        var result = _newslint.Run(["rules", "try", .. arguments]);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }
}
