namespace Newslint.Cli.Tests;

/// <summary>What is shown of a rule file with mistakes.</summary>
public sealed class RuleMistakeTests : IDisposable
{
    private const string Broken = """
        id: HOUSE0001
        name: no-rain
        category: house
        severty: warning
        message: "'{txt}' is no news."
        why: Rain is no news.
        find: [rain]

        """;

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void A_mistake_is_shown_with_its_line_and_a_caret()
    {
        _newslint.Write("house.yml", Broken);
        _newslint.Write("story.txt", "Rain fell.\n");

        var result = _newslint.Run("story.txt", "--rules", "house.yml");

        Assert.Equal(2, result.Code);
        Assert.Equal(
            """
            house.yml(4,1): error: 'severty' is no key of a rule. Did you mean 'severity'?
              4 │ severty: warning
                │ ^
            house.yml(5,12): error: '{txt}' is nothing that is known of a match. Did you mean 'text'?
              5 │ message: "'{txt}' is no news."
                │            ^

            """,
            result.Errors);
    }

    [Fact]
    public void The_schema_for_editors_is_printed()
    {
        var result = _newslint.Run("rules", "schema");

        Assert.Equal(0, result.Code);
        Assert.StartsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"", result.Output, StringComparison.Ordinal);
    }
}
