namespace Newslint.Cli.Reports;

/// <summary>A report that the command line asks for.</summary>
/// <param name="Format">One of <see cref="ReportFormats.Names"/>.</param>
/// <param name="Path">The file to write; null for standard output.</param>
/// <param name="AskedFor">How the command line asks for it, for messages.</param>
internal sealed record ReportRequest(string Format, string? Path, string AskedFor)
{
    /// <summary>Whether the report is the baseline of the runs to come.</summary>
    public bool IsBaseline { get; private init; }

    /// <summary>The baseline of the runs to come.</summary>
    public static ReportRequest Baseline(string path) => new("sarif", path, $"--baseline {path}") { IsBaseline = true };

    /// <summary>Reads the values of <c>--format</c>, each a name or <c>name:file</c>, and of <c>--output</c>.</summary>
    /// <exception cref="UsageException">They make no sense, or not together.</exception>
    public static List<ReportRequest> Read(IReadOnlyList<string> formats, string? output, bool isTerminal)
    {
        var requests = new List<ReportRequest>();
        var isOutputTaken = false;
        foreach (var value in formats.Count == 0 ? [isTerminal && output is null ? "text" : "msbuild"] : formats)
        {
            var colon = value.IndexOf(':');
            var name = colon < 0 ? value : value[..colon];
            if (!ReportFormats.Names.Contains(name))
            {
                throw new UsageException($"--format '{value}': {Newslint.Rules.Yaml.Suggestion.For(name, ReportFormats.Names)}");
            }

            if (colon == value.Length - 1)
            {
                throw new UsageException($"--format '{value}': write the name of a file after the colon.");
            }

            var request = colon < 0 ? new ReportRequest(name, output, $"--output {output}") : new ReportRequest(name, value[(colon + 1)..], $"--format {value}");
            if (colon < 0 && isOutputTaken)
            {
                throw new UsageException($"--format '{value}': another report goes {(output is null ? "to standard output" : $"to {output}")} already. Give this one a file: --format {name}:FILE.");
            }

            isOutputTaken |= colon < 0;
            Add(requests, request);
        }

        return output is null || isOutputTaken
            ? requests
            : throw new UsageException($"--output {output}: every --format has a file of its own, so nothing would be written there.");
    }

    /// <summary>Adds one more.</summary>
    /// <exception cref="UsageException">Another one is written to its file.</exception>
    public static void Add(List<ReportRequest> requests, ReportRequest request)
    {
        foreach (var other in requests)
        {
            if (other.Path is { Length: > 0 } && request.Path is { Length: > 0 } && System.IO.Path.GetFullPath(other.Path) == System.IO.Path.GetFullPath(request.Path))
            {
                throw new UsageException($"{request.AskedFor}: the {other.Format} report is written to this file already.");
            }
        }

        requests.Add(request);
    }
}
