namespace Newslint.Cli.Tests.Reports;

/// <summary>A command of a workflow, read from a line of a log as the runner of GitHub Actions reads it.</summary>
/// <param name="Name">What is to be done.</param>
/// <param name="Properties">The properties, unescaped.</param>
/// <param name="Data">What stands behind the second pair of colons, unescaped.</param>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Data)
{
    public static WorkflowCommand Parse(string line)
    {
        var trimmed = line.TrimStart();
        Assert.StartsWith("::", trimmed, StringComparison.Ordinal);
        var end = trimmed.IndexOf("::", 2, StringComparison.Ordinal);
        var head = trimmed[2..end];
        var blank = head.IndexOf(' ', StringComparison.Ordinal);
        var properties = head[(blank + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(property => property.Split('=', 2));
        return new WorkflowCommand(
            head[..blank],
            properties.ToDictionary(property => property[0].Trim(), property => Unescape(property[1]).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal)),
            Unescape(trimmed[(end + 2)..]).Replace("%25", "%", StringComparison.Ordinal));
    }

    private static string Unescape(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal);
}
