using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Newslint.Articles;
using Newslint.Articles.Readers;
using Newslint.Knowledge;
using Newslint.Prose;
using Newslint.Prose.Dates;
using Newslint.Text;
using Xunit.Abstractions;

namespace Newslint.Core.Tests.Prose.Dates;

/// <summary>
/// The cases of a specification of time recognizers (Microsoft Recognizers-Text, MIT) that news has too. It describes what people say to an
/// assistant, so most of it is out of scope: dates in small letters and without blanks (“april22”), bare numbers (“on 15”, “4.22”), spelled years,
/// arithmetic (“two days after today”), business days, ranges as one expression, times in words (“ten past nine”) and lengths of several units. The other files
/// of the specification say the same of spans alone (the extractors), of the same words again (the models and merged parsers), or of what
/// newslint has no values for (feasts, time zones, points of time with a day in one expression).
/// </summary>
public sealed class RecognizersTests(ITestOutputHelper output)
{
    private const string Folder = "data/dates/recognizers-english/";
    private const string Weekday = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private const string Month = @"(January|February|March|April|May|June|July|August|September|October|November|December|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)";
    private const string Day = @"\d{1,2}(st|nd|rd|th)?";
    private const string Number = @"(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)";

    [SharedTheory(Folder + "DateParser.json")]
    [InlineData("DateParser.json", $@"({Weekday},? )?{Month} {Day}(,? \d{{4}})?|({Weekday},? )?(the )?{Day} (of )?{Month}(,? \d{{4}})?|((last|next|this) )?{Weekday}|today|yesterday|tomorrow|the day (after tomorrow|before yesterday)|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{4}}|{Number} days? ago", 24, 23)]
    [InlineData("DatePeriodParser.json", $@"(last|this|next) (week|month|year)|(last|this|next) {Month}|{Month},? (of )?\d{{4}}|(early|late) (last|this|next) year|\d{{4}}|(the )?(first|second|third|fourth) quarter of \d{{4}}|Q[1-4] \d{{4}}|the \d{{3}}0s", 21, 21)]
    [InlineData("DurationParser.json", $"{Number} (second|minute|hour|day|week|month|year|decade)s?|{Number}-(minute|hour|day|week|month|year)", 8, 8)]
    [InlineData("SetParser.json", $"(every|each) (day|week|month|year|{Weekday})|daily|weekly|monthly|annually|yearly", 5, 5)]
    [InlineData("TimeParser.json", @"\d{1,2}(:\d\d)? ?(am|pm|a\.m\.|p\.m\.)|noon|midnight", 10, 10)]
    public void What_news_has_too_is_read_as_specified(string file, string forms, int inScope, int right)
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(SharedFile.PathOf(Folder + file)));
        var (scope, good, all) = (0, 0, 0);
        foreach (var specified in cases.RootElement.EnumerateArray())
        {
            all++;
            var results = specified.GetProperty("Results");
            if (results.GetArrayLength() != 1 || !Regex.IsMatch(results[0].GetProperty("Text").GetString()!, $"^({forms})$", RegexOptions.ExplicitCapture))
            {
                continue;
            }

            scope++;
            var isGood = IsRight(specified, results[0]);
            good += isGood ? 1 : 0;
            if (!isGood)
            {
                output.WriteLine($"not as specified: {specified.GetProperty("Input").GetString()}");
            }
        }

        output.WriteLine($"{file}: {all} cases, {scope} in scope, {good} as specified");
        Assert.Equal((inScope, right), (scope, good));
    }

    private static bool IsRight(JsonElement specified, JsonElement result)
    {
        var today = specified.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var reference) ? reference.GetString()![..10] : "2016-11-07";
        var metadata = new ArticleMetadata { DateClaims = [new DateClaim(DateInterval.Day(DateOnly.Parse(today, CultureInfo.InvariantCulture)), DateSource.Option)] };
        var prose = new ProseModel(new PlainTextReader().Read(SourceFile.FromText("a.txt", specified.GetProperty("Input").GetString()!), metadata));
        var start = result.GetProperty("Start").GetInt32();
        var end = start + result.GetProperty("Length").GetInt32();
        var value = result.GetProperty("Value");
        return prose.Dates.Any(date => date.Span.Start < end && date.Span.End > start && Agrees(date, value));
    }

    /// <summary>The same value, the same days, or one of the two days between which the specification leaves the choice; none for a day that no calendar has.</summary>
    private static bool Agrees(DateReference date, JsonElement value)
    {
        var past = value.GetProperty("PastResolution");
        var future = value.GetProperty("FutureResolution");
        string[] days = [TextOf(past, "date"), TextOf(future, "date")];
        var isNone = days[0] == "0001-01-01" && date is { IsImpossible: true, Value: null };
        var isDay = date.ResolvedDay is { } day && days.Contains(day.ToString("O", CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var isStretch = date.Days is { } stretch && TextOf(past, "startDate") == stretch.From.ToString("O", CultureInfo.InvariantCulture) && TextOf(past, "endDate") == stretch.To.AddDays(1).ToString("O", CultureInfo.InvariantCulture);
        var timex = value.GetProperty("Timex").GetString();
        return isNone || isDay || isStretch || date.Value == timex || date.Value == timex + ":00";
    }

    private static string TextOf(JsonElement resolution, string name) => resolution.TryGetProperty(name, out var text) ? text.GetString()! : string.Empty;
}
