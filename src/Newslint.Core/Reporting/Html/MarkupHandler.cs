using System.Globalization;
using System.Runtime.CompilerServices;

namespace Newslint.Reporting.Html;

/// <summary>Lets markup be written as an interpolated string in which no hole can break out of its place.</summary>
/// <param name="literalLength">Not used.</param>
/// <param name="formattedCount">Not used.</param>
/// <param name="page">Takes the markup.</param>
[InterpolatedStringHandler]
#pragma warning disable CS9113 // the compiler passes both numbers
internal readonly ref struct MarkupHandler(int literalLength, int formattedCount, HtmlPage page)
#pragma warning restore CS9113
{
    /// <summary>Takes what stands in the sources.</summary>
    public void AppendLiteral(string markup) => page.Trusted(markup);

    /// <summary>Takes a text from anywhere.</summary>
    public void AppendFormatted(string text) => page.Text(text);

    /// <summary>Takes a number.</summary>
    public void AppendFormatted(int number, string? format = null) => page.Trusted(number.ToString(format, CultureInfo.InvariantCulture));
}
