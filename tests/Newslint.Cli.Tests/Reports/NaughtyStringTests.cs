using System.CommandLine;
using System.Text;
using Newslint.Cli.Commands;
using Newslint.Cli.Reports;
using Newslint.Cli.Running;
using Newslint.Reporting.Sarif;

namespace Newslint.Cli.Tests.Reports;

/// <summary>Whatever words come along, every report says what it was to say and nothing else.</summary>
public sealed class NaughtyStringTests : IDisposable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly LintSession Session = MakeSession();

    private readonly string _folder = Directory.CreateTempSubdirectory("newslint-naughty-").FullName;

    public static TheoryData<string> Formats => [.. FormatProof.All.Select(proof => proof.Format)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_format_has_a_proof() => Assert.Equal(ReportFormats.Names.Order(StringComparer.Ordinal), FormatProof.All.Select(proof => proof.Format).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_many_strings_and_none_twice()
    {
        Assert.InRange(NaughtyStrings.All.Count, 300, int.MaxValue);
        Assert.Equal(NaughtyStrings.All.Count, NaughtyStrings.All.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_gets_through(string format)
    {
        var proof = FormatProof.All.Single(proof => proof.Format == format);
        var failures = new List<string>();
        foreach (var words in NaughtyStrings.All)
        {
            if (Record.Exception(() => Prove(proof, new NaughtyReport(words))) is { } exception)
            {
                failures.Add($"{NaughtyStrings.Show(words)}: {exception.Message}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {NaughtyStrings.All.Count} strings:\n{string.Join('\n', failures.Take(10))}");
    }

    private void Prove(FormatProof proof, NaughtyReport naughty)
    {
        var output = Strict.GetString(Written(proof.Format, naughty));
        Assert.DoesNotContain(output, c => (char.IsControl(c) && c != '\n' && !(c == '\t' && proof.MayHoldTabs)) || c is '\u2028' or '\u2029');
        if (proof.IsForLogs)
        {
            Assert.DoesNotContain(output.Split('\n'), Plain.IsOrder);
        }

        proof.Check(naughty, output);
    }

    private byte[] Written(string format, NaughtyReport naughty)
    {
        var path = Path.Combine(_folder, "report");
        using (var target = new ReportTarget(new ReportRequest(format, path, "a test"), Session) { WantsColor = false, ShowsSuggestions = true, Sarif = new SarifOptions(SarifProfile.Full, "newslint/") })
        {
            var writer = ReportFormats.WriterFor(target);
            writer.Begin();
            writer.Write(naughty.Report);
            writer.End(naughty.Summary);
            target.Commit();
        }

        return File.ReadAllBytes(path);
    }

    /// <summary>A session of one rule, for the writers that list the rules.</summary>
    private static LintSession MakeSession()
    {
        var options = new CheckOptions();
        var command = new Command("check");
        options.AddTo(command);
        return LintSession.Create(command.Parse("--only NL1701"), options.Lint, null);
    }
}
