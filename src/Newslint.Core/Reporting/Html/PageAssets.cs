using System.Security.Cryptography;
using System.Text;

namespace Newslint.Reporting.Html;

/// <summary>The style sheet and the script of a page, and the policy that lets a browser use nothing else.</summary>
internal static class PageAssets
{
    /// <summary>The style sheet.</summary>
    public static string Style => Read("report.css");

    /// <summary>The script.</summary>
    public static string Script => Read("report.js");

    /// <summary>A Content-Security-Policy: no network, no script and no style but these two, by their hashes.</summary>
    public static string PolicyFor(string style, string script) =>
        $"default-src 'none'; style-src {SourceOf(style)}; script-src {SourceOf(script)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string SourceOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream("html/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes what its parser made of the page, and that knows no CR, however the sources were checked out.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
