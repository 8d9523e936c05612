using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;

namespace Newslint.Reporting.Html;

/// <summary>Writes a fix as the words before and after it.</summary>
internal static class FixPreview
{
    /// <summary>Edits that lie within so many characters are shown together.</summary>
    private const int Together = 240;

    private const int Context = 24;
    private const int LongText = 320;
    private const int MostEdits = 5;

    /// <summary>Writes the fix of a finding, if it has one.</summary>
    public static void Write(HtmlPage page, LintDiagnostic finding)
    {
        if (finding.Fix is not { Edits: [var first, ..] edits } fix)
        {
            return;
        }

        page.Markup("<div class=\"fix\"><p class=\"tier\">").Text(TierOf(fix.Safety)).Markup("</p>");
        if (edits[^1].Span.End - first.Span.Start <= Together)
        {
            WriteChange(page, finding.File.Text, edits.AsSpan());
        }
        else
        {
            for (var i = 0; i < edits.Length && i < MostEdits; i++)
            {
                WriteChange(page, finding.File.Text, edits.AsSpan(i, 1));
            }
        }

        page.Markup("</div>");
    }

    private static void WriteChange(HtmlPage page, string text, ReadOnlySpan<TextChange> edits)
    {
        var before = Before(text, edits[0].Span.Start);
        var after = After(text, edits[^1].Span.End);
        page.Markup("<dl><div><dt>Before</dt><dd lang=\"\" dir=\"auto\">").Copy(before);
        WriteSide(page, text, edits, isAfter: false);
        page.Copy(after).Markup("</dd></div><div><dt>After</dt><dd lang=\"\" dir=\"auto\">").Copy(before);
        WriteSide(page, text, edits, isAfter: true);
        page.Copy(after).Markup("</dd></div></dl>");
    }

    private static void WriteSide(HtmlPage page, string text, ReadOnlySpan<TextChange> edits, bool isAfter)
    {
        var at = edits[0].Span.Start;
        foreach (var edit in edits)
        {
            page.Copy(text.AsSpan(at, edit.Span.Start - at));
            if (isAfter && edit.NewText is { Length: > 0 } added)
            {
                page.Markup("<ins>").Copy(added, LongText).Markup("</ins>");
            }
            else if (!isAfter && edit.Span.Length > 0)
            {
                page.Markup("<del>").Copy(text.AsSpan(edit.Span.Start, edit.Span.Length), LongText).Markup("</del>");
            }

            at = edit.Span.End;
        }
    }

    /// <summary>The last words of the line before a place.</summary>
    private static string Before(string text, int place)
    {
        var start = Math.Max(0, place - Context);
        var words = text.AsSpan(start, place - start);
        var line = words.LastIndexOfAny('\r', '\n') + 1;
        if (line > 0 || start == 0 || text[start - 1] is '\r' or '\n')
        {
            return words[line..].ToString();
        }

        var space = words.IndexOf(' ');
        var cut = space >= 0 ? space + 1 : char.IsLowSurrogate(words[0]) ? 1 : 0;
        return string.Concat("…", words[cut..]);
    }

    /// <summary>The first words of the line after a place.</summary>
    private static string After(string text, int place)
    {
        var words = text.AsSpan(place, Math.Min(Context, text.Length - place));
        var line = words.IndexOfAny('\r', '\n');
        if (line >= 0 || place + words.Length == text.Length || text[place + words.Length] is '\r' or '\n')
        {
            return (line < 0 ? words : words[..line]).ToString();
        }

        var space = words.LastIndexOf(' ');
        var cut = space >= 0 ? space : char.IsHighSurrogate(words[^1]) ? words.Length - 1 : words.Length;
        return string.Concat(words[..cut], "…");
    }

    private static string TierOf(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "Safe fix: newslint fix makes it.",
        FixSafety.Suggestion => "Likely fix: look at it, then newslint fix --unsafe makes it.",
        _ => "An idea for a fix, which is never made by itself.",
    };
}
