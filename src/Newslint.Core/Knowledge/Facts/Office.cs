using System.Collections.Immutable;

namespace Newslint.Knowledge.Facts;

/// <summary>An office that people hold for a term: the presidency of the United States, the head of NATO.</summary>
public sealed class Office
{
    /// <summary>The identifier, country or organisation first: <c>us.sec_state</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of office in one word: <c>president</c>, <c>pm</c>, <c>foreignmin</c>, <c>international</c>.</summary>
    public required string Class { get; init; }

    /// <summary>The usual English title.</summary>
    public required string Title { get; init; }

    /// <summary>The titles that news uses for it, in lower case.</summary>
    public required ImmutableArray<string> Titles { get; init; }

    /// <summary>The country or organisation, or a part of a country after its name and a slash: <c>United States/Texas</c>.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Whether one person holds it at a time, acting holders aside.</summary>
    public required bool SingleHolder { get; init; }

    /// <summary>Whether those who held it keep the title for life: popes, monarchs, judges, ambassadors.</summary>
    public bool IsTitleForLife { get; init; }

    /// <summary>Whether the office belongs to a country or organisation or to a part of it: a governor of Texas is one of the United States.</summary>
    public bool IsOf(string jurisdiction) =>
        Jurisdiction.StartsWith(jurisdiction, StringComparison.Ordinal)
        && (Jurisdiction.Length == jurisdiction.Length || Jurisdiction[jurisdiction.Length] == '/');

    /// <inheritdoc/>
    public override string ToString() => Id;
}
