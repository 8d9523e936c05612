using System.Globalization;
using Newslint.Cli.Running;
using Newslint.Rules;
using Newslint.Rules.Yaml;

namespace Newslint.Cli.Rendering;

/// <summary>Tells what a rule said about copy: the first hits with their lines, then how often it speaks, what it finds most and where it is slow.</summary>
internal sealed class RuleTrial(TextWriter output, bool color, int limit)
{
    private const int MostTexts = 10;
    private const int MostFiles = 5;

    private readonly Ink _ink = new(color);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly List<(TimeSpan Time, string Path)> _slowest = [];
    private int _files;
    private int _filesWithHits;
    private int _hits;
    private long _words;

    /// <summary>Tells of one file.</summary>
    public void Write(TriedFile file, LintReport report)
    {
        _files++;
        _words += file.Words;
        _filesWithHits += report.Diagnostics.IsEmpty ? 0 : 1;
        KeepSlowest(file);
        var shown = Math.Min(report.Diagnostics.Length, Math.Max(0, limit - _hits));
        if (shown > 0)
        {
            WriteLine(_ink.Strong(TerminalText.Of(file.Path)));
        }

        for (var i = 0; i < report.Diagnostics.Length; i++)
        {
            var hit = report.Diagnostics[i];
            var text = Shown.Of(hit.File.Text.Substring(hit.Span.Start, Math.Min(hit.Span.Length, 200)));
            _texts[text] = _texts.GetValueOrDefault(text) + 1;
            if (i < shown)
            {
                WriteHit(hit);
            }
        }

        _hits += report.Diagnostics.Length;
    }

    /// <summary>Tells of all.</summary>
    public void End()
    {
        if (_hits > limit)
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {_hits - limit:N0} more; --limit shows them."));
        }

        if (_hits > 0)
        {
            WriteLine("");
        }

        var rate = _words == 0 ? 0 : _hits * 1000.0 / _words;
        WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_hits:N0} {(_hits == 1 ? "hit" : "hits")} in {_filesWithHits:N0} of {_files:N0} files, {_words:N0} words: {rate:0.00} per 1,000 words."));
        if (_hits > 0)
        {
            WriteTexts();
        }

        if (_files > 0)
        {
            WriteSlowest();
        }
    }

    private void WriteHit(LintDiagnostic hit)
    {
        var excerpt = Excerpt.Of(hit.File, hit.Span);
        var start = hit.Lines.Start;
        var position = string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}");
        var blank = new string(' ', position.Length);
        WriteLine($"  {_ink.Dim($"{position} │ ")}{excerpt.Text.TrimEnd(' ')}");
        WriteLine($"  {_ink.Dim($"{blank} │ ")}{new string(' ', excerpt.CaretColumn)}{_ink.Of(hit.Severity, new string('^', excerpt.Carets))} {TerminalText.Of(hit.Message)}");
    }

    private void WriteTexts()
    {
        WriteLine("");
        WriteLine("Most frequent:");
        foreach (var (text, count) in _texts.OrderByDescending(text => text.Value).ThenBy(text => text.Key, StringComparer.Ordinal).Take(MostTexts))
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,7:N0}  {TerminalText.Of(text)}"));
        }
    }

    private void WriteSlowest()
    {
        WriteLine("");
        WriteLine("Slowest:");
        foreach (var (time, path) in _slowest)
        {
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {time.TotalMilliseconds,7:N1} ms  {TerminalText.Of(path)}"));
        }
    }

    private void KeepSlowest(TriedFile file)
    {
        _slowest.Add((file.Time, file.Path));
        _slowest.Sort((one, other) => other.Time.CompareTo(one.Time));
        if (_slowest.Count > MostFiles)
        {
            _slowest.RemoveAt(MostFiles);
        }
    }

    private void WriteLine(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
