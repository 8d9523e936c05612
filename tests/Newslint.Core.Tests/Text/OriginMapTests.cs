using Microsoft.CodeAnalysis.Text;
using Newslint.Text;

namespace Newslint.Core.Tests.Text;

public sealed class OriginMapTests
{
    // Source:  AT&amp;T **won**.   Article: AT&T won.
    private static readonly OriginMap Map = OriginMap.FromSegments(
    [
        new(0, 2, 0, 2, IsVerbatim: true),
        new(2, 1, 2, 5, IsVerbatim: false),
        new(3, 2, 7, 2, IsVerbatim: true),
        new(5, 3, 11, 3, IsVerbatim: true),
        new(8, 1, 16, 1, IsVerbatim: true),
    ]);

    [Theory]
    [InlineData(0, 2, 0, 2)]
    [InlineData(0, 4, 0, 8)]
    [InlineData(2, 3, 2, 7)]
    [InlineData(5, 8, 11, 14)]
    [InlineData(6, 7, 12, 13)]
    [InlineData(3, 9, 7, 17)]
    [InlineData(9, 9, 17, 17)]
    public void A_span_leads_to_where_its_first_and_last_characters_came_from(int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(TextSpan.FromBounds(sourceStart, sourceEnd), Map.ToSource(TextSpan.FromBounds(start, end)));

    [Theory]
    [InlineData(0, 2, true)]
    [InlineData(5, 8, true)]
    [InlineData(3, 5, true)]
    [InlineData(2, 3, false)]
    [InlineData(1, 4, false)]
    [InlineData(4, 6, false)]
    [InlineData(7, 9, false)]
    [InlineData(9, 9, true)]
    public void Only_words_that_stand_in_the_source_in_one_piece_are_one_to_one(int start, int end, bool expected) =>
        Assert.Equal(expected, Map.IsOneToOne(TextSpan.FromBounds(start, end)));

    [Fact]
    public void Pieces_that_touch_in_the_source_are_one_piece()
    {
        var map = OriginMap.FromSegments([new(0, 2, 4, 2, IsVerbatim: true), new(2, 2, 6, 2, IsVerbatim: true)]);

        Assert.True(map.IsOneToOne(TextSpan.FromBounds(1, 3)));
    }

    [Fact]
    public void The_end_of_a_text_that_ends_in_a_replaced_stretch_is_after_that_stretch()
    {
        var map = OriginMap.FromSegments([new(0, 1, 0, 1, IsVerbatim: true), new(1, 1, 1, 5, IsVerbatim: false)]);

        Assert.Equal(new TextSpan(6, 0), map.ToSource(new TextSpan(2, 0)));
    }

    [Fact]
    public void No_word_can_be_put_into_the_middle_of_a_replaced_stretch()
    {
        var map = OriginMap.FromSegments([new(0, 2, 0, 1, IsVerbatim: false), new(2, 1, 1, 1, IsVerbatim: true)]);

        Assert.False(map.IsOneToOne(new TextSpan(1, 0)));
        Assert.True(map.IsOneToOne(new TextSpan(0, 0)));
        Assert.True(map.IsOneToOne(new TextSpan(2, 0)));
    }

    [Fact]
    public void The_identity_leaves_spans_alone()
    {
        Assert.Equal(new TextSpan(3, 4), OriginMap.Identity.ToSource(new TextSpan(3, 4)));
        Assert.True(OriginMap.Identity.IsOneToOne(new TextSpan(3, 4)));
    }

    public static TheoryData<OriginSegment[]> BadSegments => new(
        [new(1, 2, 0, 2, IsVerbatim: true)],
        [new(0, 2, 0, 3, IsVerbatim: true)],
        [new(0, 2, 0, 2, IsVerbatim: true), new(3, 1, 2, 1, IsVerbatim: true)],
        [new(0, 2, 0, 2, IsVerbatim: true), new(1, 1, 2, 1, IsVerbatim: true)],
        [new(0, 2, 5, 2, IsVerbatim: true), new(2, 1, 6, 1, IsVerbatim: true)]);

    [Theory]
    [MemberData(nameof(BadSegments))]
    public void Segments_with_a_gap_an_overlap_or_two_lengths_are_refused(OriginSegment[] segments) =>
        Assert.Throws<ArgumentException>(() => OriginMap.FromSegments(segments));
}
