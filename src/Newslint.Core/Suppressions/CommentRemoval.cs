using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;
using Newslint.Text;

namespace Newslint.Suppressions;

/// <summary>What takes a comment out of a file, so that what is around it joins as if it had never been there.</summary>
internal sealed class CommentRemoval(SourceFile file)
{
    /// <summary>The fix: a comment alone on its lines goes with them and with one of the blank lines around, another with the blank before it.</summary>
    public Fix Of(TextSpan comment)
    {
        var first = file.Lines.LineOf(comment.Start);
        var last = file.Lines.LineOf(comment.End - 1);
        return IsBlank(file.Lines[first].Start, comment.Start) && IsBlank(comment.End, file.Lines[last].End)
            ? Fix.Delete(LinesOf(first, last), FixSafety.Suggestion)
            : Fix.Delete(WithBlankBefore(comment), FixSafety.Suggestion);
    }

    private TextSpan LinesOf(int first, int last)
    {
        var isBlankBefore = first == 0 || IsBlankLine(first - 1);
        if (isBlankBefore && last + 1 < file.Lines.Count && IsBlankLine(last + 1))
        {
            last++;
        }

        var end = last + 1 < file.Lines.Count ? file.Lines[last + 1].Start : file.Text.Length;
        return TextSpan.FromBounds(file.Lines[first].Start, end);
    }

    private TextSpan WithBlankBefore(TextSpan comment)
    {
        var isBlankBehind = comment.End == file.Text.Length || char.IsWhiteSpace(file.Text[comment.End]);
        var start = comment.Start;
        while (isBlankBehind && start > 0 && file.Text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return TextSpan.FromBounds(start, comment.End);
    }

    private bool IsBlankLine(int line) => IsBlank(file.Lines[line].Start, file.Lines[line].End);

    private bool IsBlank(int start, int end) => file.Text.AsSpan(start, end - start).IsWhiteSpace();
}
