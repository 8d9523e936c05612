using Newslint.Knowledge;

namespace Newslint.Prose.Dates;

/// <summary>Words that say where in a time something was: “early”, “mid-”, “the end of”.</summary>
internal static class Edges
{
    /// <summary>Where an expression of time begins that has its head at <paramref name="i"/>; the same place where no such word stands before it.</summary>
    public static int Before(DateTokens at, int i)
    {
        var before = at.Is(i - 1, "in") && at.KindAt(i - 2) == DateWordKind.Edge ? i - 1 : i; // "early in 2011"
        if (at.MarkAt(before - 1) == '-' && at.IsGlued(before - 1) && at.KindAt(before - 2) == DateWordKind.Edge)
        {
            return WithArticle(at, before - 2);
        }

        if (at.KindAt(before - 1) == DateWordKind.Edge)
        {
            return WithArticle(at, before - 1);
        }

        var of = at.Is(i - 1, "of") ? i - 1 : at.Is(i - 1, "the") && at.Is(i - 2, "of") ? i - 2 : 0;
        if (of > 0 && (at.KindAt(of - 1) == DateWordKind.EdgeNoun || at.IsEither(of - 1, "start", "end")) && at.Is(of - 2, "the"))
        {
            return of - 2;
        }

        return i;
    }

    private static int WithArticle(DateTokens at, int i) => at.Is(i - 1, "the") ? i - 1 : i;
}
