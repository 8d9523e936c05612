using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Newslint.Rules.Fixes;

/// <summary>Puts fixes into a text.</summary>
public static class FixApplier
{
    /// <summary>The text with <paramref name="fixes"/>, as far as they can be made together; see <see cref="FixPlan"/>.</summary>
    /// <exception cref="ArgumentException">An edit reaches beyond the text.</exception>
    public static FixedText Apply(string text, IEnumerable<Fix> fixes)
    {
        var plan = FixPlan.For(text, [.. fixes]);
        var made = plan.IsMade.Count(isMade => isMade);
        return new FixedText(made == 0 ? text : Rewrite(text, plan.Edits), made, plan.IsMade.Count - made);
    }

    private static string Rewrite(string text, IEnumerable<TextChange> edits)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            written.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return written.Append(text, at, text.Length - at).ToString();
    }
}
