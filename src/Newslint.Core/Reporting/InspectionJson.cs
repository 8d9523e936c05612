using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Newslint.Prose;
using Newslint.Prose.Dates;
using Newslint.Prose.Mentions;
using Newslint.Prose.Quotations;
using Newslint.Rules.Units;
using Newslint.Text;

namespace Newslint.Reporting;

/// <summary>
/// Writes what the linter sees in an article, as JSON: Roslyn's syntax visualizer, for prose. Spans are offsets in the text
/// of the source file.
/// </summary>
internal sealed class InspectionJson
{
    private static readonly string[] DateSources = ["option", "front-matter", "metadata", "path", "dateline", "inferred"];
    private static readonly string[] DateTypes = ["date", "time", "duration", "set"];
    private static readonly string[] MentionStatuses = ["unknown", "notYet", "active", "ended"];

    private readonly Utf8JsonWriter _json;
    private readonly ProseModel _prose;

    private InspectionJson(Utf8JsonWriter json, ProseModel prose)
    {
        _json = json;
        _prose = prose;
    }

    /// <summary>Writes one object; with <paramref name="withPath"/> the path comes first.</summary>
    public static void Write(Utf8JsonWriter json, ProseModel prose, InspectionView view, bool withPath)
    {
        json.WriteStartObject();
        if (withPath)
        {
            json.WriteString("path"u8, prose.Article.Source.Path);
        }

        new InspectionJson(json, prose).WriteViews(view);
        json.WriteEndObject();
    }

    private void WriteViews(InspectionView view)
    {
        if (view.HasFlag(InspectionView.Article))
        {
            WriteArticle();
        }

        if (view.HasFlag(InspectionView.Blocks))
        {
            WriteList("blocks", _prose.Article.Blocks, block => _json.WriteString("kind"u8, BlockUnits.NameOf(block)));
        }

        if (view.HasFlag(InspectionView.Sentences))
        {
            WriteList("sentences", _prose.Sentences, _ => { });
        }

        if (view.HasFlag(InspectionView.Quotations))
        {
            WriteList("quotations", _prose.Quotations, WriteQuotation);
        }

        if (view.HasFlag(InspectionView.Dates))
        {
            WriteList("dates", _prose.Dates, WriteDate);
        }

        if (view.HasFlag(InspectionView.Mentions))
        {
            WriteList("mentions", _prose.Mentions, WriteMention);
        }

        if (view.HasFlag(InspectionView.Attributions))
        {
            WriteList("attributions", _prose.Attributions, WriteAttribution);
        }
    }

    private void WriteArticle()
    {
        var article = _prose.Article;
        _json.WriteStartObject("article"u8);
        _json.WriteString("headline"u8, article.Headline);
        if (_prose.DocumentDate is { } date)
        {
            _json.WriteStartObject("published"u8);
            _json.WriteString("from"u8, Iso(date.Interval.From));
            _json.WriteString("to"u8, Iso(date.Interval.To));
            _json.WriteString("source"u8, DateSources[(int)date.Source]);
            _json.WriteBoolean("certain"u8, date.IsCertain);
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNull("published"u8);
        }

        _json.WriteString("language"u8, article.Language ?? _prose.Language);
        _json.WriteStartArray("bylines"u8);
        foreach (var byline in article.Bylines)
        {
            _json.WriteStringValue(byline);
        }

        _json.WriteEndArray();
        _json.WriteString("dateline"u8, _prose.Dateline is { } dateline ? article.Slice(dateline).ToString() : null);
        _json.WriteEndObject();
    }

    private void WriteQuotation(Quotation quotation)
    {
        _json.WriteString("status"u8, QuotationUnits.Statuses[(int)quotation.Status]);
        if (quotation.Speaker is { } speaker)
        {
            _json.WriteStartObject("speaker"u8);
            WriteSpan(speaker.Span);
            _json.WriteString("text"u8, _prose.Article.Slice(speaker.Span).ToString());
            if (EntityOf(quotation) is { } entity)
            {
                _json.WriteString("entity"u8, entity);
            }

            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNull("speaker"u8);
        }

        WriteOptionalSpan("cue", quotation.Cue);
    }

    /// <summary>Who is meant, where the words themselves do not say it in full.</summary>
    private string? EntityOf(Quotation quotation)
    {
        var speaker = SpeakerFinder.Of(quotation, _prose.Speakers);
        return speaker?.Entity is { } entity && !_prose.Article.Slice(speaker.Span).SequenceEqual(entity) ? entity : null;
    }

    private void WriteAttribution(AttributionReference attribution)
    {
        _json.WriteString("source"u8, AttributionUnits.Sources[(int)attribution.Kind]);
        _json.WriteString("verb"u8, AttributionUnits.Verbs[(int)attribution.Verb]);
        _json.WriteBoolean("direct"u8, attribution.IsDirect);
        WriteOptionalSpan("speaker", attribution.Source);
        WriteOptionalSpan("cue", attribution.Cue);
    }

    private void WriteDate(DateReference date)
    {
        _json.WriteString("type"u8, DateTypes[(int)date.Type]);
        _json.WriteString("value"u8, date.Value);
        _json.WriteBoolean("certain"u8, date.IsCertain);
    }

    private void WriteMention(Mention mention)
    {
        WriteOptionalSpan("title", mention.Title);
        _json.WriteStartObject("name"u8);
        WriteSpan(mention.Name);
        _json.WriteString("text"u8, _prose.Article.Slice(mention.Name).ToString());
        _json.WriteEndObject();
        _json.WriteString("office"u8, mention.Term?.Office.Id);
        _json.WriteString("status"u8, mention.Term is null ? null : MentionStatuses[(int)mention.Status]);
    }

    private void WriteList<T>(string name, IReadOnlyList<T> units, Action<T> writeFields)
        where T : class, ITextUnit
    {
        _json.WriteStartArray(name);
        for (var i = 0; i < units.Count; i++)
        {
            _json.WriteStartObject();
            WriteSpan(units[i].Span);
            writeFields(units[i]);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteOptionalSpan(string name, TextSpan? span)
    {
        if (span is { } known)
        {
            _json.WriteStartObject(name);
            WriteSpan(known);
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private void WriteSpan(TextSpan span)
    {
        var source = _prose.Article.Origins.ToSource(span);
        _json.WriteNumber("start"u8, source.Start);
        _json.WriteNumber("end"u8, source.End);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
