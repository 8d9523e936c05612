using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Rules.Fixes;

/// <summary>Which of some fixes are made together, and the edits that make them.</summary>
/// <param name="Edits">The edits, sorted and without overlap.</param>
/// <param name="IsMade">For each fix whether it is made; the others wait for another round.</param>
public sealed record FixPlan(IReadOnlyList<TextChange> Edits, IReadOnlyList<bool> IsMade)
{
    /// <summary>
    /// Plans <paramref name="fixes"/>, whose offsets are those of <paramref name="text"/>. Lines that go take with them what others would
    /// change in them; of two other fixes that want to change the same place the first one is made. All edits of a fix are made, or none.
    /// </summary>
    /// <remarks>Edits that touch each other at their ends are both made; two insertions at one offset are a conflict. Time is n log n in the edits.</remarks>
    /// <exception cref="ArgumentException">An edit reaches beyond the text.</exception>
    public static FixPlan For(string text, IReadOnlyList<Fix> fixes)
    {
        var isMade = new bool[fixes.Count];
        var edits = new PlacedEdits();
        LinesToGo? lines = null;
        for (var i = 0; i < isMade.Length; i++)
        {
            if (fixes[i] is { TakesLines: true } fix)
            {
                lines ??= new LinesToGo(text, new LineIndex(text));
                lines.Add(fix);
                isMade[i] = true;
            }
        }

        foreach (var edit in lines?.Edits() ?? [])
        {
            edits.Add(edit);
        }

        for (var i = 0; i < isMade.Length; i++)
        {
            isMade[i] = isMade[i] || edits.TryAdd(fixes[i], text.Length);
        }

        return new FixPlan(edits.InOrder, isMade);
    }
}
