using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Yaml.Conditions;

/// <summary>What a rule found under names: the named parts of its patterns, and what <c>as:</c> names.</summary>
internal sealed class FoundNames
{
    private readonly List<Entry> _entries = [];

    public int Count => _entries.Count;

    /// <summary>Takes words of the article under a name; the newest of a name counts.</summary>
    public void Add(string name, TextSpan span) => _entries.Add(new Entry(name, span, Text: null));

    /// <summary>Takes a text that stands nowhere in the article.</summary>
    public void Add(string name, string text) => _entries.Add(new Entry(name, default, text));

    /// <summary>Forgets all but the first <paramref name="count"/>.</summary>
    public void CutTo(int count) => _entries.RemoveRange(count, _entries.Count - count);

    /// <summary>Where the words of a name stand; null where nothing was found under it.</summary>
    public TextSpan? SpanOf(string name) => Find(name) is { Text: null } entry ? entry.Span : null;

    /// <summary>Adds where the words of a name stand, each place once, in the order of the article.</summary>
    public void AddSpansOf(string name, List<TextSpan> spans)
    {
        foreach (var entry in _entries)
        {
            if (entry.Name == name && entry.Text is null && !spans.Contains(entry.Span))
            {
                spans.Add(entry.Span);
            }
        }

        spans.Sort();
    }

    /// <summary>What was found under a name, as a message prints it; empty for nothing.</summary>
    public string TextOf(RuleContext context, string name) => Find(name) switch
    {
        { Text: { } text } => text,
        { } entry => Units.Spelled.Words(context, entry.Span),
        _ => string.Empty,
    };

    private Entry? Find(string name) => _entries.FindLast(entry => entry.Name == name);

    private sealed record Entry(string Name, TextSpan Span, string? Text);
}
