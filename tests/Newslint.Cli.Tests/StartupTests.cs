namespace Newslint.Cli.Tests;

public sealed class StartupTests : IDisposable
{
    private readonly Newslint _newslint = new();

    public StartupTests() => _newslint.Write("story.txt", "“We will go home,” Ruiz said.\n\nAdvertisement\n");

    public void Dispose() => _newslint.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("msbuild")]
    [InlineData("html")]
    public void A_run_for_programs_loads_neither_Humanizer_nor_Markdig(string format)
    {
        var loaded = AssembliesOf("story.txt", "--format", format);

        Assert.Contains("Newslint.Core", loaded);
        Assert.DoesNotContain("Humanizer", loaded);
        Assert.DoesNotContain("Markdig", loaded);
    }

    [Fact]
    public void A_run_for_people_loads_Humanizer() => Assert.Contains("Humanizer", AssembliesOf("story.txt", "--format", "text"));

    private string[] AssembliesOf(params string[] arguments)
    {
        var report = Path.Combine(_newslint.Folder, "probe");
        _newslint.RunWith(
            new Dictionary<string, string>
            {
                ["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Newslint.StartupProbe.dll"),
                ["NEWSLINT_PROBE"] = report,
            },
            arguments);
        return File.ReadAllText(report).Trim().Split(' ')[1..];
    }
}
