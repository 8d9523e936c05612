using System.Diagnostics;
using System.Globalization;

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

    [UnixTheory]
    [InlineData("-")]
    [InlineData("pipe", "--jobs", "1")]
    [InlineData("pipe", "--jobs", "2")]
    public async Task An_interrupt_ends_a_command_that_waits_for_its_input(params string[] arguments)
    {
        using var process = _newslint.Start(arguments);
        await Task.Delay(TimeSpan.FromSeconds(2)); // until it waits

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Stopped.", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }
}
