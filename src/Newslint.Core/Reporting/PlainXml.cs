using System.Text;
using System.Xml;

namespace Newslint.Reporting;

/// <summary>Text and settings for reports in XML.</summary>
internal static class PlainXml
{
    /// <summary>UTF-8 without a byte order mark, line ends as they are given; the stream stays open.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>The text on one line, with U+FFFD for the two characters beside the controls that XML 1.0 forbids.</summary>
    public static string Of(string text) => PlainLine.Of(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
