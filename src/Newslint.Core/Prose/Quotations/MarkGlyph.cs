namespace Newslint.Prose.Quotations;

/// <summary>The shapes of quotation marks.</summary>
public enum MarkGlyph
{
    /// <summary><c>“…”</c>, and Swedish <c>”…”</c>.</summary>
    Curly,

    /// <summary><c>"…"</c>.</summary>
    Straight,

    /// <summary>Two marks that stand for one: <c>''…''</c>, <c>``…''</c>.</summary>
    Apostrophes,

    /// <summary><c>„…“</c>: only the opening mark has a shape of its own.</summary>
    Low,

    /// <summary><c>«…»</c> and <c>»…«</c>.</summary>
    Guillemet,

    /// <summary><c>‘…’</c>.</summary>
    SingleCurly,

    /// <summary><c>'…'</c>.</summary>
    SingleStraight,

    /// <summary><c>‚…‘</c>.</summary>
    SingleLow,

    /// <summary><c>‹…›</c>.</summary>
    SingleGuillemet,
}
