using Newslint.Knowledge;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>
/// The article was published on or after one day and before another. What is not certain decides for silence: where the condition
/// would let the rule speak it must hold on every day that the article may be of, where it would silence the rule one day is enough.
/// </summary>
/// <param name="since">The first day; null for no bound.</param>
/// <param name="before">The first day after; null for no bound.</param>
internal sealed class PublishedCondition(DateOnly? since, DateOnly? before) : Condition
{
    public override bool Holds(Evaluation at) => at.Context.Prose.DocumentDate is { } document && Holds(document.Interval, at.Silences);

    private bool Holds(DateInterval days, bool silences)
    {
        var (first, last) = silences ? (days.To, days.From) : (days.From, days.To);
        return (since is null || first >= since) && (before is null || last < before);
    }
}

/// <summary>The article is in one of some languages: as it says or, where it says nothing, as its words tell.</summary>
internal sealed class LanguageCondition(string[] tags) : Condition
{
    public override bool Holds(Evaluation at) => (at.Context.Article.Language ?? at.Context.Prose.Language) is { } language && Array.Exists(tags, tag => Covers(tag, language));

    /// <summary>Whether a language tag is <paramref name="tag"/> or a kind of it: <c>en</c> covers <c>en-GB</c> (RFC 4647, basic filtering).</summary>
    public static bool Covers(string tag, string language) =>
        language.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (language.Length == tag.Length || language[tag.Length] is '-' or '_');
}

/// <summary>The house style is one of some.</summary>
internal sealed class StyleCondition(string[] styles) : Condition
{
    public override bool Holds(Evaluation at) => Array.IndexOf(styles, at.Context.Settings.Style) >= 0;
}

/// <summary>An option of the rule has a value.</summary>
internal sealed class OptionCondition(string name, string value) : Condition
{
    public override bool Holds(Evaluation at) => at.Context.Option(name) == value;
}
