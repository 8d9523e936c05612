using System.Text.Json;

namespace Newslint.Cli.Tests;

public sealed class PipeTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Fact]
    public void Every_line_has_its_answer_in_order_with_its_id_as_it_was()
    {
        string[] ids = ["1", "\"a\"", "null", "{\"b\":[1,2]}", "1.50", "\"\\u00e9\""];
        var input = string.Concat(ids.Select(id => $"{{\"text\":\"Advertisement\",\"id\":{id}}}\n"));

        var lines = _newslint.RunWithInput(input, "pipe").Lines;

        Assert.Equal(ids.Select(id => $"{{\"id\":{id},\"diagnostics\":["), lines.Select(line => line[..(line.IndexOf('[', line.IndexOf("\"diagnostics", StringComparison.Ordinal)) + 1)]));
        Assert.All(lines, line => Assert.Contains("NL1701", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "blank-line")]
    [InlineData("   ", "blank-line")]
    [InlineData("nonsense", "bad-json")]
    [InlineData("{\"id\":7,\"text\":\"a\"} more", "bad-json")]
    [InlineData("[1,2]", "not-an-object")]
    [InlineData("{\"id\":7}", "no-text")]
    [InlineData("{\"id\":7,\"text\":5}", "bad-text")]
    [InlineData("{\"id\":7,\"text\":\"a\",\"published\":\"soon\"}", "bad-published")]
    [InlineData("{\"id\":7,\"text\":\"\\ud800\"}", "bad-json")]
    public void A_bad_line_is_answered_with_an_error_and_the_next_one_is_linted(string line, string code)
    {
        var result = _newslint.RunWithInput(line + "\n{\"id\":8,\"text\":\"Advertisement\"}\n", "pipe");

        Assert.Equal((0, 2), (result.Code, result.Lines.Length));
        using var answer = JsonDocument.Parse(result.Lines[0]);
        Assert.Equal(code, answer.RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(0, answer.RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.Contains("NL1701", result.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_days_like_others(string published)
    {
        var line = _newslint.RunWithInput($"{{\"id\":1,\"text\":\"He came yesterday and on Thursday. He will come tomorrow and will leave by Sunday.\",\"published\":\"{published}\"}}\n", "pipe", "--view", "dates").Lines.Single();

        using var answer = JsonDocument.Parse(line);
        Assert.False(answer.RootElement.TryGetProperty("error", out _));
        Assert.Equal(4, answer.RootElement.GetProperty("inspect").GetProperty("dates").GetArrayLength());
    }

    [Fact]
    public async Task An_id_that_is_not_utf8_is_not_echoed()
    {
        using var process = _newslint.Start("pipe");
        await process.StandardInput.BaseStream.WriteAsync("{\"id\":\"\u00e9\",\"text\":\"a\"}\n"u8.ToArray().Where(unit => unit != 0xC3).ToArray());
        process.StandardInput.Close();

        var answer = await process.StandardOutput.ReadToEndAsync();

        Assert.StartsWith("{\"id\":null,\"diagnostics\":[],\"error\":{\"code\":\"bad-json\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_of_a_line_is_the_date_of_its_article()
    {
        const string text = "\"text\":\"Former U.S. President Donald Trump met the envoy on Monday.\"";

        var lines = _newslint.RunWithInput($"{{{text},\"published\":\"2025-03-10T08:00:00Z\"}}\n{{{text},\"published\":\"2023-03-10\"}}\n{{{text},\"published\":null}}\n", "pipe").Lines;

        Assert.Contains("NL1301", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"diagnostics\":[]", lines[1], StringComparison.Ordinal);
        Assert.Contains("NL1301 (stale-title) was skipped", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Views_are_given_when_asked_for()
    {
        var line = _newslint.RunWithInput("{\"id\":1,\"text\":\"“We will go home,” Ruiz said.\"}\n", "pipe", "--view", "quotations").Lines.Single();

        using var answer = JsonDocument.Parse(line);
        var quotation = answer.RootElement.GetProperty("inspect").GetProperty("quotations")[0];
        Assert.Equal("attributed", quotation.GetProperty("status").GetString());
        Assert.Equal("Ruiz", quotation.GetProperty("speaker").GetProperty("text").GetString());
    }

    [Fact]
    public void A_thousand_copies_of_the_seeds_give_the_same_answers_with_one_job_and_with_two()
    {
        string[] seeds = [.. Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var input = string.Concat(Enumerable.Range(0, 1000).Select(i => $"{{\"id\":{i},\"text\":{JsonSerializer.Serialize(seeds[i % seeds.Length])}}}\n"));

        var one = _newslint.RunWithInput(input, "pipe", "--jobs", "1");
        var two = _newslint.RunWithInput(input, "pipe", "--jobs", "2");

        Assert.Equal(1000, one.Lines.Length);
        Assert.Equal(one.Output, two.Output);
        Assert.Equal(seeds.Length, one.Lines.Select(line => line[line.IndexOf(',', StringComparison.Ordinal)..]).Distinct(StringComparer.Ordinal).Count());
    }
}
