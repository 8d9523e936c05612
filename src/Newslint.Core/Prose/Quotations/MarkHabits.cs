namespace Newslint.Prose.Quotations;

/// <summary>How an article as a whole uses its marks. Typography differs by country, so no shape opens or closes by itself.</summary>
internal sealed class MarkHabits
{
    private MarkHabits(List<QuoteMark> marks, int[] blockStarts, string? language)
    {
        var (leftGuillemets, curlyOpening, rightCurlyOpening, rightSingleOpening, leftSingles, singles, doubles) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var mark in marks)
        {
            var opens = mark.Place == MarkPlace.Opening;
            switch (mark.Character)
            {
                case '«' or '‹' when mark.Place != MarkPlace.Unclear:
                    leftGuillemets += opens ? 1 : -1;
                    break;
                case '»' or '›' when mark.Place != MarkPlace.Unclear:
                    leftGuillemets += opens ? -1 : 1;
                    break;
                case '“':
                    curlyOpening++;
                    doubles += opens ? 1 : 0;
                    break;
                case '”' when opens && mark.Width == 1:
                    rightCurlyOpening++;
                    break;
                case '’' when opens && mark.Width == 1:
                    rightSingleOpening++;
                    break;
                case '„':
                    UsesLowMarks = true;
                    break;
                case '‚':
                    UsesLowSingles = true;
                    break;
                case '‘' when mark.Width == 1:
                    leftSingles++;
                    singles += opens ? 1 : 0;
                    break;
                default:
                    doubles += opens && mark.Family == 0 ? 1 : 0;
                    singles += opens && mark.Family == 1 ? 1 : 0;
                    break;
            }
        }

        OpensWithLeftGuillemet = leftGuillemets + FirstGuillemets(marks, blockStarts) >= 0;
        var isNordic = language is not null && (language.StartsWith("sv", StringComparison.OrdinalIgnoreCase) || language.StartsWith("fi", StringComparison.OrdinalIgnoreCase));
        OpensWithRightCurly = curlyOpening == 0 && (rightCurlyOpening > 1 || (isNordic && rightCurlyOpening > 0));
        OpensWithRightSingle = leftSingles == 0 && isNordic && rightSingleOpening > 0;
        PrefersSingles = singles > doubles;
        RightGuillemetIsBoth = isNordic || !marks.Exists(mark => mark.Character is '«' or '‹') && marks.Exists(mark => mark is { Family: >= 2, Place: MarkPlace.Opening });
    }

    /// <summary>French <c>«…»</c>, not Danish <c>»…«</c>.</summary>
    public bool OpensWithLeftGuillemet { get; }

    /// <summary>Swedish and Finnish <c>”…”</c>.</summary>
    public bool OpensWithRightCurly { get; }

    /// <summary>Swedish and Finnish <c>’…’</c>.</summary>
    public bool OpensWithRightSingle { get; }

    /// <summary>Swedish and Finnish <c>»…»</c>.</summary>
    public bool RightGuillemetIsBoth { get; }

    /// <summary>German and Polish <c>„…“</c>, <c>„…”</c>: the closing mark is the English opening one, or the closing one.</summary>
    public bool UsesLowMarks { get; }

    /// <summary>German <c>‚…‘</c>.</summary>
    public bool UsesLowSingles { get; }

    /// <summary>British <c>‘…’</c>: single marks outside, double ones inside.</summary>
    public bool PrefersSingles { get; }

    public static MarkHabits Of(List<QuoteMark> marks, int[] blockStarts, string? language) => new(marks, blockStarts, language);

    /// <summary>
    /// How many more paragraphs have « as their first guillemet than ». French puts blanks on both sides of them, so their places tell nothing.
    /// </summary>
    private static int FirstGuillemets(List<QuoteMark> marks, int[] blockStarts)
    {
        var more = 0;
        for (var block = 0; block + 1 < blockStarts.Length; block++)
        {
            for (var i = blockStarts[block]; i < blockStarts[block + 1]; i++)
            {
                if (marks[i].Family >= 2)
                {
                    more += marks[i].Character is '«' or '‹' ? 1 : -1;
                    break;
                }
            }
        }

        return more;
    }
}
