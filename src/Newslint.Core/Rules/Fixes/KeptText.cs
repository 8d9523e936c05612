using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Fixes;

/// <summary>A stretch of an edited text that stands in the text before as well.</summary>
/// <param name="Start">Offset in the edited text.</param>
/// <param name="Before">Offset in the text before.</param>
/// <param name="Length">Its length, at least 1.</param>
public sealed record KeptText(int Start, int Before, int Length)
{
    /// <summary>Offset just after it in the edited text.</summary>
    public int End => Start + Length;

    /// <summary>What edits keep of a text of <paramref name="length"/> characters, in order.</summary>
    public static IReadOnlyList<KeptText> By(IReadOnlyList<TextChange> edits, int length)
    {
        var kept = new List<KeptText>(edits.Count + 1);
        var (start, before) = (0, 0);
        foreach (var edit in edits)
        {
            Add(kept, start, before, edit.Span.Start - before);
            start += edit.Span.Start - before + (edit.NewText?.Length ?? 0);
            before = edit.Span.End;
        }

        Add(kept, start, before, length - before);
        return kept;
    }

    /// <summary>What two rounds of edits keep of the text before the first. Time is linear in both.</summary>
    public static IReadOnlyList<KeptText> Through(IReadOnlyList<KeptText> first, IReadOnlyList<KeptText> second)
    {
        var kept = new List<KeptText>();
        var at = 0;
        foreach (var later in second)
        {
            while (at < first.Count && first[at].End <= later.Before)
            {
                at++;
            }

            for (var i = at; i < first.Count && first[i].Start < later.Before + later.Length; i++)
            {
                var from = Math.Max(first[i].Start, later.Before);
                var to = Math.Min(first[i].End, later.Before + later.Length);
                Add(kept, later.Start + from - later.Before, first[i].Before + from - first[i].Start, to - from);
            }
        }

        return kept;
    }

    private static void Add(List<KeptText> kept, int start, int before, int length)
    {
        if (length > 0)
        {
            kept.Add(new KeptText(start, before, length));
        }
    }
}
