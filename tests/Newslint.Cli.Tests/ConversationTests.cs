namespace Newslint.Cli.Tests;

/// <summary>The command with somebody at the other end who waits for an answer, or stops it.</summary>
public sealed class ConversationTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Newslint _newslint = new();

    public void Dispose() => _newslint.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task Pipe_answers_a_line_before_the_next_one_comes(string jobs)
    {
        using var process = _newslint.Start("pipe", "--jobs", jobs);

        for (var id = 1; id <= 3; id++)
        {
            await process.StandardInput.WriteAsync($"{{\"id\":{id},\"text\":\"Advertisement\"}}\n");
            await process.StandardInput.FlushAsync();
            var answer = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
            Assert.StartsWith($"{{\"id\":{id},", answer, StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }
}
