using System.Globalization;
using System.Text;
using Newslint.Cli.Reports;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Tests.Reports;

/// <summary>The same copy gives the same reports to the byte, whatever computer it is linted on, and however it is named.</summary>
public sealed class SameBytesTests(SameBytesTests.Copy copy) : IClassFixture<SameBytesTests.Copy>
{
    private static readonly string[] Profiles = ["github", "full"];

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Again_on_any_number_of_threads(string jobs) => AssertSame(copy.Here, [], [".", "--jobs", jobs]);

    [Theory]
    [InlineData("z", ".", "z/11 I.txt", "./a", "İ/../ä")]
    [InlineData("b c", "a/00 a.txt", "ä", "z", "README.md", "İ", "a", "i", "a")]
    public void With_paths_in_any_order_that_overlap(params string[] paths) => AssertSame(copy.Here, [], paths);

    [Theory]
    [InlineData("de_DE.UTF-8", "Pacific/Auckland")]
    [InlineData("tr_TR.UTF-8", "America/Caracas")]
    [InlineData("ar_SA.UTF-8", "Asia/Kathmandu")]
    public void In_any_language_and_time_zone(string language, string zone) =>
        AssertSame(copy.Here, new() { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone }, ["."]);

    [Fact]
    public void In_any_place() => AssertSame(copy.Elsewhere, [], ["."], within: "a longer/name");

    private void AssertSame(Newslint newslint, Dictionary<string, string> environment, string[] arguments, string within = "")
    {
        foreach (var (profile, reports) in Copy.ReportsOf(newslint, environment, arguments, within))
        {
            Assert.All(reports, report => Assert.True(copy.Expected[profile][report.Key].AsSpan().SequenceEqual(report.Value), $"The {report.Key} report ({profile}) differs."));
        }
    }

    /// <summary>A folder of copy in two places, and the reports of a plain run.</summary>
    public sealed class Copy : IDisposable
    {
        private const int Files = 40;

        // Folders that sort in another order where a language is asked.
        private static readonly string[] Folders = ["a", "ä", "b c", "i", "İ", "z"];

        public Copy()
        {
            Write(Here, "");
            Write(Elsewhere, "a longer/name");
            Expected = ReportsOf(Here, [], ["."], "");
            Assert.All(Expected.Values.SelectMany(reports => reports.Values), report => Assert.InRange(report.Length, 2_000, int.MaxValue));
        }

        internal Newslint Here { get; } = new();

        internal Newslint Elsewhere { get; } = new();

        /// <summary>The reports by the profile of the log and by format.</summary>
        internal Dictionary<string, Dictionary<string, byte[]>> Expected { get; }

        public void Dispose()
        {
            Here.Dispose();
            Elsewhere.Dispose();
        }

        /// <summary>A report in each format, of a run for each profile; the two run side by side.</summary>
        internal static Dictionary<string, Dictionary<string, byte[]>> ReportsOf(Newslint newslint, Dictionary<string, string> environment, string[] arguments, string within) =>
            Profiles.AsParallel().ToDictionary(profile => profile, profile => ReportsOf(profile, newslint, environment, arguments, within));

        private static Dictionary<string, byte[]> ReportsOf(string profile, Newslint newslint, Dictionary<string, string> environment, string[] arguments, string within)
        {
            var folder = Directory.CreateDirectory(Path.Combine(newslint.Folder, ".reports", profile)).FullName;
            string[] formats = [.. ReportFormats.Names.SelectMany(format => new[] { "--format", $"{format}:{Path.Combine(folder, format)}" })];
            var result = newslint.RunIn(within, environment, [.. arguments, .. formats, "--sarif-profile", profile]);
            Assert.True(result.Code == 1, result.Errors);
            return ReportFormats.Names.ToDictionary(format => format, format => File.ReadAllBytes(Path.Combine(folder, format)));
        }

        private static void Write(Newslint newslint, string folder)
        {
            string[] examples = [.. ShippedRules.Read().SelectMany(rule => rule.Descriptor.Examples).Select(example => example.MarkedText.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))];
            var random = new Random(20250305);
            for (var i = 0; i < Files; i++)
            {
                var text = new StringBuilder(i % 2 == 0 ? "---\ndate: 2025-03-0" + ((i % 9) + 1).ToString(CultureInfo.InvariantCulture) + "\nnewslint-allow:\n  - SCARE-QUOTES: İt is ıt\n---\n\n" : "");
                for (var block = 0; block < 4; block++)
                {
                    text.Append(examples[random.Next(examples.Length)]).Append("\n\nAdvertisement\n\n");
                }

                var name = string.Create(CultureInfo.InvariantCulture, $"{i:D2} {(i % 3 == 0 ? "a" : "I")}.{(i % 4 == 1 ? "md" : "txt")}");
                newslint.Write(Path.Combine(folder, Folders[i % Folders.Length], name), text.ToString());
            }

            newslint.Write(Path.Combine(folder, "README.md"), "Advertisement\n\nThe council met on 03/04/2025 and spent 1,000.50 on it.\n");
            newslint.Write(Path.Combine(folder, ".editorconfig"), "root = true\n[*.MD]\nDOTNET_DIAGNOSTIC.nl1701.severity = error\n[*.md]\ndotnet_diagnostic.NL1701.severity = ERROR\nno meaning\n");
            newslint.Write(Path.Combine(folder, "newslint-allow.yml"), "- rule: FURNITURE\n  text: ADVERTISEMENT\n  file: 'i/**.txt'\n  reason: It stays.\n");
        }
    }
}
