using Microsoft.CodeAnalysis.Text;
using Newslint.Rules;
using Newslint.Rules.Fixes;

namespace Newslint.Core.Tests.Rules.Fixes;

public sealed class FixApplierTests
{
    private const string Text = "The dam held well.";

    [Fact]
    public void Fixes_are_made_in_the_order_of_their_places()
    {
        var made = FixApplier.Apply(Text, [Replace(13, 17, "badly"), Replace(0, 3, "A")]);

        Assert.Equal(new FixedText("A dam held badly.", 2, 0), made);
    }

    [Fact]
    public void Of_two_that_overlap_the_first_is_made() =>
        Assert.Equal(new FixedText("The wall held well.", 1, 1), FixApplier.Apply(Text, [Replace(4, 7, "wall"), Replace(4, 12, "walls stood")]));

    [Fact]
    public void A_fix_is_made_as_a_whole_or_not_at_all()
    {
        var both = new Fix(FixSafety.Safe, [new TextChange(new TextSpan(0, 3), "A"), new TextChange(new TextSpan(8, 4), "broke")]);

        Assert.Equal(new FixedText("The dam stood well.", 1, 1), FixApplier.Apply(Text, [Replace(8, 12, "stood"), both]));
    }

    [Fact]
    public void A_fix_that_overlaps_itself_is_not_made_and_leaves_no_trace()
    {
        var odd = new Fix(FixSafety.Safe, [new TextChange(new TextSpan(0, 7), "A"), new TextChange(new TextSpan(4, 3), "B")]);

        Assert.Equal(new FixedText("A dam held well.", 1, 1), FixApplier.Apply(Text, [odd, Replace(0, 3, "A")]));
    }

    [Fact]
    public void Edits_may_touch_each_other() =>
        Assert.Equal(new FixedText("A new dam held well.", 3, 0), FixApplier.Apply(Text, [Replace(3, 3, " new"), Replace(0, 3, "A"), Replace(3, 7, " dam")]));

    [Fact]
    public void Two_insertions_at_one_place_are_a_conflict() =>
        Assert.Equal(new FixedText("One: The dam held well.", 1, 1), FixApplier.Apply(Text, [Replace(0, 0, "One: "), Replace(0, 0, "Two: ")]));

    [Fact]
    public void An_insertion_within_what_is_replaced_is_a_conflict() =>
        Assert.Equal(new FixedText("The wall held well.", 1, 1), FixApplier.Apply(Text, [Replace(4, 7, "wall"), Replace(5, 5, "-")]));

    [Fact]
    public void An_edit_beyond_the_end_is_refused() =>
        Assert.Throws<ArgumentException>(() => FixApplier.Apply(Text, [Replace(10, 30, "")]));

    [Fact]
    public void Nothing_to_do_gives_the_text_itself() => Assert.Same(Text, FixApplier.Apply(Text, []).Text);

    [Fact]
    public void A_naive_reading_gives_the_same()
    {
        var random = new Random(20250306);
        for (var round = 0; round < 500; round++)
        {
            var fixes = Enumerable.Range(0, random.Next(12)).Select(_ => RandomFix(random)).ToArray();

            Assert.Equal(Naive(Text, fixes), FixApplier.Apply(Text, fixes).Text);
        }
    }

    private static Fix RandomFix(Random random)
    {
        var start = random.Next(Text.Length);
        return Replace(start, Math.Min(Text.Length, start + random.Next(4)), new string((char)('A' + random.Next(26)), random.Next(3)));
    }

    private static string Naive(string text, Fix[] fixes)
    {
        var kept = new List<TextChange>();
        foreach (var edit in fixes.Select(fix => fix.Edits[0]))
        {
            if (!kept.Exists(other => (edit.Span.Start < other.Span.End && other.Span.Start < edit.Span.End) || edit.Span == other.Span))
            {
                kept.Add(edit);
            }
        }

        foreach (var edit in kept.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.End))
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        }

        return text;
    }

    private static Fix Replace(int start, int end, string text) => Fix.Replace(TextSpan.FromBounds(start, end), text, FixSafety.Safe);
}
